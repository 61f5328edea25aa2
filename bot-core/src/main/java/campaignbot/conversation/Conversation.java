package campaignbot.conversation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Circle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One talk as it stands: everything that has to survive a restart, and nothing that can be
/// derived.
///
/// @param version counts the turns; a store refuses to overwrite a newer one
/// @param floor what the next message may be an answer to
/// @param earlier the briefs before each change, oldest first, for `undo`
/// @param revisions how many plans were asked for
/// @param company who takes part; talks of earlier versions are stored without
/// @param shown the plan that was shown last for this campaign
public record Conversation(
    TalkKey key,
    long version,
    Stage stage,
    Brief brief,
    Floor floor,
    List<Brief> earlier,
    int revisions,
    Company company,
    Optional<Integer> shown) {
  private static final int REMEMBERED = 20;

  public Conversation {
    earlier = List.copyOf(earlier);
    company = Objects.requireNonNullElse(company, Company.NOBODY);
  }

  public static Conversation start(TalkKey key) {
    return new Conversation(
        key,
        0,
        new Stage.Briefing(),
        Brief.EMPTY,
        Floor.EMPTY,
        List.of(),
        0,
        Company.NOBODY,
        Optional.empty());
  }

  /// The question whose answer is awaited now.
  public Question openQuestion() {
    if (floor.amount().isPresent()) {
      return Question.CURRENCY;
    }
    return floor.place().isPresent()
        ? Question.WHICH_REGION
        : floor.revisiting().orElseGet(this::firstUnanswered);
  }

  /// What the open question is about, when it settles something said before.
  public Optional<Pending> pending() {
    return floor.amount().<Pending>map(a -> a).or(floor::place);
  }

  private Question firstUnanswered() {
    if (brief.budget().isEmpty()) {
      return Question.BUDGET;
    }
    if (brief.region().isEmpty()) {
      return Question.REGION;
    }
    if (brief.metric().isEmpty()) {
      return Question.METRIC;
    }
    return floor.wishesSettled() ? Question.CONFIRM : Question.WISHES;
  }

  Conversation nextVersion() {
    return new Conversation(
        key, version + 1, stage, brief, floor, earlier, revisions, company, shown);
  }

  Conversation showing(int revision) {
    return new Conversation(
        key, version, stage, brief, floor, earlier, revisions, company, Optional.of(revision));
  }

  Conversation in(Stage newer) {
    return new Conversation(key, version, newer, brief, floor, earlier, revisions, company, shown);
  }

  Conversation on(UnaryOperator<Floor> change) {
    return new Conversation(
        key, version, stage, brief, change.apply(floor), earlier, revisions, company, shown);
  }

  Conversation answeredBy(Circle circle) {
    return new Conversation(
        key, version, stage, brief, floor, earlier, revisions, company.answeredBy(circle), shown);
  }

  Conversation speaking(Speech speech) {
    return new Conversation(
        key, version, stage, brief, floor, earlier, revisions, company.speaking(speech), shown);
  }

  /// With somebody who was heard.
  Conversation heard(String person) {
    return new Conversation(
        key, version, stage, brief, floor, earlier, revisions, company.with(person), shown);
  }

  /// One version on, and without a person who is to be forgotten; itself when it does not name
  /// them.
  public Conversation forgetting(String person) {
    var left = company.without(person);
    return left.equals(company)
        ? this
        : new Conversation(key, version, stage, brief, floor, earlier, revisions, left, shown)
            .nextVersion();
  }

  /// With a changed brief; the old one can be brought back.
  Conversation with(Brief newer) {
    if (newer.equals(brief)) {
      return this;
    }
    var remembered = new ArrayList<>(earlier);
    remembered.add(brief);
    var kept = remembered.subList(Math.max(0, remembered.size() - REMEMBERED), remembered.size());
    return new Conversation(key, version, stage, newer, floor, kept, revisions, company, shown);
  }

  /// With the brief as it was before the last change; itself when there was none.
  Conversation undone() {
    if (earlier.isEmpty()) {
      return this;
    }
    var remembered = earlier.subList(0, earlier.size() - 1);
    return new Conversation(
        key, version, stage, earlier.getLast(), Floor.EMPTY, remembered, revisions, company, shown);
  }

  /// Off to the planner, under a new revision number.
  Conversation planning() {
    var revision = revisions + 1;
    return new Conversation(
        key,
        version,
        new Stage.Planning(revision),
        brief,
        Floor.EMPTY.withWishesSettled(),
        earlier,
        revision,
        company,
        shown);
  }
}
