package campaignbot.conversation;

import campaignbot.allocation.Line;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.CreatorWishes;
import campaignbot.understanding.Understood;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Somebody of the plan declines: the plan is made again without them, with everybody else in it as
/// far as possible, and has to be approved again.
final class Declines {
  private Declines() {}

  /// @return whether the message was about that
  static boolean isOne(Say said, Heard.Said heard) {
    var revision = revision(said.talk().stage());
    var plan = revision.flatMap(said.knowledge()::proposal);
    if (plan.isEmpty()) {
      return false;
    }
    var inPlan = handles(plan.get());
    var declined = said.knowledge().reader().declined(heard.text(), inPlan);
    var ofPlan = declined.stream().filter(inPlan::contains).toList();
    var strangers = declined.stream().filter(h -> !inPlan.contains(h)).toList();
    if (ofPlan.isEmpty()) {
      return false;
    }
    if (isUnderWay(said.talk().stage())) {
      said.reply(new OutcomeReply.DeclinedLate(revision.get(), ofPlan.getFirst()));
    } else {
      planAgain(said, heard, plan.get(), ofPlan, strangers);
    }
    return true;
  }

  private static void planAgain(
      Say said, Heard.Said heard, Proposal plan, List<String> declined, List<String> strangers) {
    var understood =
        Understood.ofCreators(heard.text(), new CreatorWishes(Set.of(), Set.copyOf(declined)));
    var filled = Answers.fill(said.talk(), understood, said.knowledge());
    var keep =
        plan.lines().stream()
            .filter(l -> !declined.contains(handle(l)))
            .map(l -> l.creator().key())
            .toList();
    var revision = revision(said.talk().stage()).orElseThrow();
    said.become(filled.talk().answered(heard.author(), filled.changes()));
    said.reply(new OutcomeReply.Declined(revision, declined, strangers, keep.size()));
    said.plan(keep);
  }

  private static Set<String> handles(Proposal plan) {
    return plan.lines().stream().map(Declines::handle).collect(Collectors.toSet());
  }

  private static String handle(Line line) {
    return line.creator().handle().toLowerCase(Locale.ROOT);
  }

  private static Optional<Integer> revision(Stage stage) {
    return stage instanceof Stage.Proposed(var revision)
        ? Optional.of(revision)
        : Outcomes.revision(stage);
  }

  private static boolean isUnderWay(Stage stage) {
    return stage instanceof Stage.Running || stage instanceof Stage.Closed;
  }
}
