package campaignbot.conversation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Circle;
import java.time.LocalDate;
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
/// @param undone the briefs that were taken back, oldest first, for `redo`; talks of earlier
///   versions are stored without
/// @param resultsDue when the team is asked, once, for what came of the plan; empty when there is
///   nothing to be asked for; talks of earlier versions are stored without
public record Conversation(
    TalkKey key,
    long version,
    Stage stage,
    Brief brief,
    Floor floor,
    List<Brief> earlier,
    int revisions,
    Company company,
    Optional<Integer> shown,
    List<Brief> undone,
    Optional<LocalDate> resultsDue) {
  private static final int REMEMBERED = 20;

  public Conversation {
    earlier = List.copyOf(earlier);
    undone = List.copyOf(Objects.requireNonNullElse(undone, List.of()));
    company = Objects.requireNonNullElse(company, Company.NOBODY);
    resultsDue = Objects.requireNonNullElse(resultsDue, Optional.empty());
  }

  /// With no results to be asked for.
  public Conversation(
      TalkKey key,
      long version,
      Stage stage,
      Brief brief,
      Floor floor,
      List<Brief> earlier,
      int revisions,
      Company company,
      Optional<Integer> shown,
      List<Brief> undone) {
    this(
        key,
        version,
        stage,
        brief,
        floor,
        earlier,
        revisions,
        company,
        shown,
        undone,
        Optional.empty());
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
        Optional.empty(),
        List.of());
  }

  /// The question whose answer is awaited now.
  public Question openQuestion() {
    if (floor.amount().isPresent()) {
      return Question.CURRENCY;
    }
    if (floor.place().isPresent()) {
      return Question.WHICH_REGION;
    }
    return floor.disputes().isEmpty()
        ? floor.revisiting().orElseGet(this::firstUnanswered)
        : Question.WHICH_HOLDS;
  }

  /// What the open question is about, when it settles something said before.
  public Optional<Pending> pending() {
    return floor.amount().<Pending>map(a -> a).or(floor::place).or(floor::dispute);
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
        key,
        version + 1,
        stage,
        brief,
        floor,
        earlier,
        revisions,
        company,
        shown,
        undone,
        resultsDue);
  }

  Conversation showing(int revision) {
    return new Conversation(
        key,
        version,
        stage,
        brief,
        floor,
        earlier,
        revisions,
        company,
        Optional.of(revision),
        undone,
        resultsDue);
  }

  /// Asked for results on that day, or no more.
  Conversation askedForResults(Optional<LocalDate> day) {
    return new Conversation(
        key, version, stage, brief, floor, earlier, revisions, company, shown, undone, day);
  }

  Conversation in(Stage newer) {
    return new Conversation(
        key, version, newer, brief, floor, earlier, revisions, company, shown, undone, resultsDue);
  }

  Conversation on(UnaryOperator<Floor> change) {
    return new Conversation(
        key,
        version,
        stage,
        brief,
        change.apply(floor),
        earlier,
        revisions,
        company,
        shown,
        undone,
        resultsDue);
  }

  private Conversation of(Company newer) {
    return new Conversation(
        key, version, stage, brief, floor, earlier, revisions, newer, shown, undone, resultsDue);
  }

  Conversation answeredBy(Circle circle) {
    return of(company.answeredBy(circle));
  }

  Conversation speaking(Speech speech) {
    return of(company.speaking(speech));
  }

  /// With somebody who was heard.
  Conversation heard(String person) {
    return of(company.with(person));
  }

  /// With what somebody has answered.
  Conversation answered(String person, List<Change> changes) {
    return of(company.noting(person, changes));
  }

  /// One version on, and without a person who is to be forgotten; itself when it does not name
  /// them.
  public Conversation forgetting(String person) {
    var left = company.without(person);
    var kept = floor.forgetting(person);
    return left.equals(company) && kept.equals(floor) ? this : of(left).on(_ -> kept).nextVersion();
  }

  /// With a changed brief; the old one can be brought back.
  Conversation with(Brief newer) {
    return newer.equals(brief) ? this : moved(newer, floor, more(earlier, brief), List.of());
  }

  /// What one message has changed after all was answered, or while something waits, is one change,
  /// which `undo` takes back at once.
  ///
  /// @param before the talk before that message
  Conversation changedAtOnce(Conversation before) {
    var floorNow =
        floor.waitsLike(before.floor) && !brief.equals(before.brief)
            ? floor.withAnsweredSince(before.floor.answeredSince() + 1)
            : floor.withAnsweredSince(0);
    var isOneChange =
        (before.brief.isComplete() || floor.isWaiting()) && !brief.equals(before.brief);
    return moved(
        brief, floorNow, isOneChange ? more(before.earlier, before.brief) : earlier, undone);
  }

  /// With the brief as it was before the last change; itself when there was none.
  Conversation undoing() {
    return earlier.isEmpty()
        ? this
        : moved(earlier.getLast(), Floor.EMPTY, less(earlier), more(undone, brief));
  }

  /// With the brief that was taken back last; itself when there is none.
  Conversation redoing() {
    return undone.isEmpty()
        ? this
        : moved(undone.getLast(), Floor.EMPTY, more(earlier, brief), less(undone));
  }

  private Conversation moved(Brief to, Floor on, List<Brief> before, List<Brief> after) {
    return new Conversation(
        key, version, stage, to, on, before, revisions, company, shown, after, resultsDue);
  }

  private static List<Brief> more(List<Brief> briefs, Brief newest) {
    var all = new ArrayList<>(briefs);
    all.add(newest);
    return all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
  }

  private static List<Brief> less(List<Brief> briefs) {
    return briefs.subList(0, briefs.size() - 1);
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
        shown,
        undone);
  }

  /// With an empty brief; the old one can be brought back.
  Conversation anew() {
    return new Conversation(
        key,
        version,
        new Stage.Briefing(),
        Brief.EMPTY,
        Floor.EMPTY,
        List.of(brief),
        revisions,
        company.withoutAnswers(),
        Optional.empty(),
        List.of());
  }
}
