package campaignbot.conversation;

import campaignbot.understanding.PlanWord;
import java.util.List;

/// The steps of a plan once it lies on the table: approved, running, closed; each can be taken
/// back.
final class PlanLife {
  private PlanLife() {}

  /// @param by who approves
  static void approve(Say said, String by) {
    var approvers = said.knowledge().approvers();
    if (said.talk().stage() instanceof Stage.Proposed(var revision) && !approvers.includes(by)) {
      said.reply(new Reply.MayNotApprove(revision, approvers));
    } else if (said.talk().stage() instanceof Stage.Proposed(var revision)) {
      enter(said, new Stage.Approved(revision), Asks.ofAnApprovedPlan());
      said.knowledge()
          .proposal()
          .ifPresent(p -> said.reply(new Reply.Approved(revision, p, by, Asks.ofAnApprovedPlan())));
    }
  }

  static void run(Say said, String by) {
    if (said.talk().stage() instanceof Stage.Approved(var revision)) {
      enter(said, new Stage.Running(revision), Asks.ofARunningPlan());
      said.reply(new Reply.SetRunning(revision, by, Asks.ofARunningPlan()));
    }
  }

  static void close(Say said, String by) {
    if (said.talk().stage() instanceof Stage.Running(var revision)) {
      enter(said, new Stage.Closed(revision), Asks.ofAClosedPlan());
      said.reply(new Reply.PlanClosed(revision, by, Asks.ofAClosedPlan()));
    }
  }

  private static void enter(Say said, Stage stage, List<Choice> choices) {
    said.become(said.talk().in(stage).on(f -> f.withMisses(0).offering(choices)));
  }

  /// The last step was a mistake.
  static void takeBackRunning(Say said, int revision) {
    enter(said, new Stage.Approved(revision), Asks.ofAnApprovedPlan());
    said.reply(new Reply.NotRunningAfterAll(revision, Asks.ofAnApprovedPlan()));
  }

  /// The last step was a mistake.
  static void takeBackClosing(Say said, int revision) {
    enter(said, new Stage.Running(revision), Asks.ofARunningPlan());
    said.reply(new Reply.RunningAfterAll(revision, Asks.ofARunningPlan()));
  }

  /// Which choice the words stand for.
  static Choice choice(PlanWord word) {
    return switch (word) {
      case RUN -> Choice.of(Choice.Kind.RUN);
      case CLOSE -> Choice.of(Choice.Kind.CLOSE);
      case OFFERS -> Choice.of(Choice.Kind.OFFERS);
      case EXPORT -> Choice.of(Choice.Kind.EXPORT);
    };
  }

  /// Whether there is a plan that such words can be about.
  static boolean hasAPlan(Stage stage) {
    return switch (stage) {
      case Stage.Proposed _, Stage.Approved _, Stage.Running _, Stage.Closed _ -> true;
      case Stage.Briefing(), Stage.Planning _, Stage.Cancelled _, Stage.Expired _ -> false;
    };
  }
}
