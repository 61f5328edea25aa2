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
    } else if (said.talk().stage() instanceof Stage.Proposed(var revision)
        && isOfTheSampleStill(said)) {
      said.reply(new Reply.MadeOfTheSample(revision));
      said.plan();
    } else if (said.talk().stage() instanceof Stage.Proposed(var revision)) {
      enter(said, new Stage.Approved(revision), Asks.ofAnApprovedPlan(revision));
      said.become(said.talk().askedForResults(Outcomes.due(said)));
      said.knowledge()
          .proposal()
          .ifPresent(p ->
              said.reply(new Reply.Approved(revision, p, by, Asks.ofAnApprovedPlan(revision))));
    }
  }

  /// The plan is of invented people, and the team has brought its own since.
  private static boolean isOfTheSampleStill(Say said) {
    return !said.knowledge().catalogue().sample()
        && said.knowledge().proposal().filter(p -> p.sample()).isPresent();
  }

  static void run(Say said, String by) {
    if (said.talk().stage() instanceof Stage.Approved(var revision)) {
      enter(said, new Stage.Running(revision), Asks.ofARunningPlan(revision));
      said.reply(new Reply.SetRunning(revision, by, Asks.ofARunningPlan(revision)));
    }
  }

  static void close(Say said, String by) {
    if (said.talk().stage() instanceof Stage.Running(var revision)) {
      enter(said, new Stage.Closed(revision), Asks.ofAClosedPlan(revision));
      said.reply(new Reply.PlanClosed(revision, by, Asks.ofAClosedPlan(revision)));
    }
  }

  /// Somebody has delivered, so the plan is running, whether anybody said so or not.
  static void startsByItself(Say said) {
    if (said.talk().stage() instanceof Stage.Approved(var revision)) {
      enter(said, new Stage.Running(revision), Asks.ofARunningPlan(revision));
    }
  }

  private static void enter(Say said, Stage stage, List<Choice> choices) {
    said.become(said.talk().in(stage).on(f -> f.withMisses(0).offering(choices)));
  }

  /// The last step was a mistake.
  static void takeBackRunning(Say said, int revision) {
    enter(said, new Stage.Approved(revision), Asks.ofAnApprovedPlan(revision));
    said.reply(new Reply.NotRunningAfterAll(revision, Asks.ofAnApprovedPlan(revision)));
  }

  /// The last step was a mistake.
  static void takeBackClosing(Say said, int revision) {
    enter(said, new Stage.Running(revision), Asks.ofARunningPlan(revision));
    said.reply(new Reply.RunningAfterAll(revision, Asks.ofARunningPlan(revision)));
  }

  /// Which kind of choice the words stand for.
  static Choice.Kind choice(PlanWord word) {
    return switch (word) {
      case RUN -> Choice.Kind.RUN;
      case CLOSE, DONE -> Choice.Kind.CLOSE;
      case RESULTS -> Choice.Kind.RESULTS;
      case RESULTS_FILE -> Choice.Kind.RESULTS_FILE;
      case OFFERS -> Choice.Kind.OFFERS;
      case EXPORT -> Choice.Kind.EXPORT;
      case COMPARE -> Choice.Kind.COMPARE;
      case WHY_THESE -> Choice.Kind.WHY_THESE;
      case CHANGE -> Choice.Kind.CHANGE;
      case PLAN, AGAIN -> Choice.Kind.PLAN_IT;
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
