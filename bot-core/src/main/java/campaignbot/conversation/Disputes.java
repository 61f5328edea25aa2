package campaignbot.conversation;

import campaignbot.campaign.Brief;
import campaignbot.understanding.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Notices an answer that contradicts what somebody else said, or that is only thought aloud. The
/// good value stays until somebody decides.
final class Disputes {
  private Disputes() {}

  /// @param heard what was said
  /// @param filled what it would change
  /// @return the same without what has to be decided first, and with the question about it
  static Answers.Filled sift(
      Say said, Heard.Said heard, Answers.Filled filled, Understood understood) {
    return sift(said, heard.author(), filled, c -> isOpen(said, heard, c, understood));
  }

  /// The same for what was pressed late, or said beside a talk that is on: all that contradicts has
  /// to be decided.
  static Answers.Filled siftAll(Say said, String author, Answers.Filled filled) {
    return sift(said, author, filled, _ -> true);
  }

  private interface Doubt {
    boolean about(Change change);
  }

  private static Answers.Filled sift(Say said, String author, Answers.Filled filled, Doubt doubt) {
    var disputes = new ArrayList<Pending.Dispute>();
    var taken = new ArrayList<Change>();
    for (var change : filled.changes()) {
      if (change.isCorrection() && doubt.about(change)) {
        disputes.add(
            new Pending.Dispute(change, said.talk().company().holder(change), Optional.of(author)));
      } else {
        taken.add(change);
      }
    }
    if (disputes.isEmpty()) {
      return filled;
    }
    var talk = said.talk().with(without(disputes, said.talk().brief(), filled.talk().brief()));
    var floor = filled.talk().floor().disputing(disputes.stream());
    return new Answers.Filled(talk.on(_ -> floor), taken, filled.miss());
  }

  /// The newer brief, with the older answers to what is disputed.
  private static Brief without(List<Pending.Dispute> disputes, Brief older, Brief newer) {
    var brief = newer;
    for (var dispute : disputes) {
      brief =
          switch (dispute.claim()) {
            case Change.BudgetSet _ -> brief.withBudget(older.budget().orElseThrow());
            case Change.RegionSet _ -> brief.withRegion(older.region().orElseThrow());
            case Change.MetricSet _ -> brief.withMetric(older.metric().orElseThrow());
            case Change.Further _ -> brief;
          };
    }
    return brief;
  }

  /// Whoever is asked decides, and so does whoever says that it is a change. What comes up while
  /// people talk of something else has to be asked about, whoever says it.
  private static boolean isOpen(Say said, Heard.Said heard, Change change, Understood understood) {
    var talk = said.talk();
    if (isAsked(talk, heard.author(), change)) {
      return false;
    }
    var holder = talk.company().holder(change);
    var isBySomebodyElse = holder.isPresent() && !holder.get().equals(heard.author());
    var reader = said.knowledge().reader();
    if (reader.isThoughtAloud(heard.text())) {
      return isBySomebodyElse || talk.stage() instanceof Stage.Briefing;
    }
    var comesUp = Audience.isAmongPeople(said, heard) && Leftovers.isOfMore(change, understood);
    return (isBySomebodyElse || comesUp) && !reader.isOrder(heard.text());
  }

  private static boolean isAsked(Conversation talk, String author, Change change) {
    var about = change.answers();
    return talk.stage() instanceof Stage.Briefing
        && (talk.openQuestion() == about
            || (talk.floor().isDisputing(about)
                && (isClaimed(talk, change) || !talk.company().isMoreThan(author)))
            || (talk.openQuestion() == Question.CHANGE && talk.company().spoke().size() < 2));
  }

  /// Of two answers that contradict each other this is the one that does not hold yet. Among people
  /// a third decides nothing.
  private static boolean isClaimed(Conversation talk, Change change) {
    return talk.floor().disputes().stream().anyMatch(d -> d.claim().equals(change));
  }

  /// With what was said last in the place of what was said before.
  static Conversation taking(Conversation talk, Pending.Dispute dispute) {
    var agreed = talk.on(f -> f.agreedOn(dispute.about()));
    var brief = agreed.brief();
    return agreed.with(
        switch (dispute.claim()) {
          case Change.BudgetSet(var now, _, _) -> brief.withBudget(now);
          case Change.RegionSet(var now, _) -> brief.withRegion(now);
          case Change.MetricSet(var now, _) -> brief.withMetric(now);
          case Change.Further _ -> brief;
        });
  }
}
