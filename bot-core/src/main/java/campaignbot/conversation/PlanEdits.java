package campaignbot.conversation;

import campaignbot.allocation.Line;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.CreatorWishes;
import campaignbot.understanding.PlanEdit;
import campaignbot.understanding.Understood;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Edits of the plan that was shown last, by the place of its lines: they become creators that are
/// left out, as if somebody had named them.
final class PlanEdits {
  private static final Comparator<Line> BY_COST =
      Comparator.comparing(line -> line.cost().amount());

  private PlanEdits() {}

  /// Goes back to a plan of before, or says why a line or a plan cannot be found.
  ///
  /// @return whether nothing is left to be understood
  static boolean isOne(Say said, Heard.Said heard) {
    var plan = shown(said);
    var edit = said.knowledge().reader().planEdit(heard.text());
    if (plan.isEmpty() || edit.isEmpty()) {
      return false;
    }
    return switch (edit.get()) {
      case PlanEdit.BackTo(var number) -> backTo(said, number);
      case PlanEdit.LeaveOut(_, var count) -> isMissing(said, plan.get(), count);
      case PlanEdit.LeaveOutLines(var numbers) ->
          isMissing(said, plan.get(), numbers.stream().mapToInt(n -> n).max().orElse(0));
    };
  }

  private static boolean backTo(Say said, int number) {
    var plan = said.knowledge().proposal(number);
    if (plan.isEmpty()) {
      said.reply(new Reply.NoSuchPlan(number, said.talk().revisions()));
      said.returnToTheMatter();
      return true;
    }
    var isOnTheTable = said.talk().stage().equals(new Stage.Proposed(number));
    said.become(said.talk().with(plan.get().brief()).in(new Stage.Proposed(number)));
    said.become(said.talk().on(f -> f.goingOn().withMisses(0).withWishesSettled()));
    said.reply(new Reply.BackToThePlan(number));
    if (isOnTheTable) {
      said.returnToTheMatter();
    } else {
      said.propose(number, plan.get());
    }
    return true;
  }

  /// A plan of nobody is none, so not all of it may be left out either.
  private static boolean isMissing(Say said, Proposal plan, int line) {
    var lines = plan.lines().size();
    var isMissing = line > lines;
    if (isMissing) {
      said.reply(new Reply.NoSuchLine(lines));
      said.returnToTheMatter();
    }
    return isMissing;
  }

  /// The creators to be left out, read as if they had been named.
  static Optional<Understood> understood(Say said, Heard.Said heard) {
    return shown(said)
        .flatMap(plan ->
            said.knowledge().reader().planEdit(heard.text()).map(edit -> left(edit, plan.lines())))
        .filter(handles -> !handles.isEmpty())
        .map(handles -> Understood.ofCreators(heard.text(), new CreatorWishes(Set.of(), handles)));
  }

  private static Set<String> left(PlanEdit edit, List<Line> lines) {
    return switch (edit) {
      case PlanEdit.BackTo _ -> Set.of();
      case PlanEdit.LeaveOut(var by, var count) -> handles(inOrder(by, lines).subList(0, count));
      case PlanEdit.LeaveOutLines(var numbers) ->
          handles(numbers.stream().map(n -> lines.get(n - 1)).toList());
    };
  }

  /// A plan shows the most expected first.
  private static List<Line> inOrder(PlanEdit.By by, List<Line> lines) {
    return switch (by) {
      case FIRST -> lines;
      case LAST, WEAKEST -> lines.reversed();
      case DEAREST -> lines.stream().sorted(BY_COST.reversed()).toList();
      case CHEAPEST -> lines.stream().sorted(BY_COST).toList();
    };
  }

  private static Set<String> handles(List<Line> lines) {
    return lines.stream().map(line -> line.creator().handle()).collect(Collectors.toSet());
  }

  /// The plan that the team has before its eyes.
  private static Optional<Proposal> shown(Say said) {
    return switch (said.talk().stage()) {
      case Stage.Proposed(var revision) -> said.knowledge().proposal(revision);
      case Stage.Briefing() -> said.talk().shown().flatMap(said.knowledge()::proposal);
      case Stage.Planning _,
          Stage.Approved _,
          Stage.Running _,
          Stage.Closed _,
          Stage.Cancelled _,
          Stage.Expired _ ->
          Optional.empty();
    };
  }
}
