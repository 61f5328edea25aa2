package campaignbot.conversation;

import campaignbot.allocation.Proposal;
import campaignbot.allocation.Sensitivity;
import campaignbot.campaign.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// Answers what people want to know about the plan before their eyes, and about those before it.
final class PlanInquiries {
  private static final int MOST_PLANS = 6;

  private PlanInquiries() {}

  static Reply moreMoney(Say said, Heard.Said heard, String about) {
    return shown(
        said,
        (revision, plan) -> {
          var budget = plan.brief().budget().orElseThrow().limit();
          var step = sum(said, heard, about, budget).orElseGet(() -> Sensitivity.usualStep(budget));
          return new Reply.MoreMoney(revision, plan, step);
        });
  }

  static Reply costOfLimits(Say said) {
    return shown(said, Reply.CostOfLimits::new);
  }

  private static Reply shown(Say said, BiFunction<Integer, Proposal, Reply> answer) {
    return said.talk()
        .shown()
        .flatMap(r -> said.knowledge().proposal(r).map(p -> answer.apply(r, p)))
        .orElseGet(Reply.NoPlanYet::new);
  }

  /// The first sum of the question, in the plan's currency.
  private static Optional<Money> sum(Say said, Heard.Said heard, String about, Money budget) {
    var context = said.knowledge().context(Question.BUDGET.asked(), heard.today());
    var rates = said.knowledge().lookup().rates();
    return said.knowledge().reader().spokenOf(about, context).money().stream()
        .flatMap(m ->
            m.amount().stream()
                .map(a -> Money.of(a, m.currency().orElse(budget.currency())))
                .filter(sum -> rates.canConvert(sum.currency(), budget.currency()))
                .map(sum ->
                    sum.currency().equals(budget.currency())
                        ? sum
                        : rates.convert(sum, budget.currency())))
        .filter(sum -> !sum.isZero())
        .findFirst();
  }

  static Reply sideBySide(Say said, List<Integer> plans) {
    var made = said.talk().revisions();
    var missing = plans.stream().filter(p -> said.knowledge().proposal(p).isEmpty()).findFirst();
    if (missing.isPresent() && made > 0) {
      return new Reply.NoSuchPlan(missing.get(), made);
    }
    var wanted = plans.isEmpty() ? IntStream.rangeClosed(1, made) : plans.stream().mapToInt(p -> p);
    var versions =
        wanted
            .distinct()
            .boxed()
            .flatMap(r -> said.knowledge().proposal(r).map(p -> new Reply.Version(r, p)).stream())
            .toList();
    return switch (versions.size()) {
      case 0 -> new Reply.NoPlanYet();
      case 1 -> new Reply.OnlyOnePlan(versions.getFirst().revision());
      default ->
          new Reply.SideBySide(
              versions.subList(Math.max(0, versions.size() - MOST_PLANS), versions.size()));
    };
  }
}
