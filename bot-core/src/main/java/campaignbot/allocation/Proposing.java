package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Benchmarks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is said about a solved problem: lines, forecast, comparison, assumptions, warnings.
final class Proposing {
  private final PlanRequest request;
  private final Brief brief;
  private final Metric metric;
  private final Money budget;
  private final Candidates.Found found;
  private final Setting setting;
  private final Fees fees;
  private final Benchmarks benchmarks;
  private final PlugIn plugIn;
  private final Forecasting forecasting;

  Proposing(
      PlanRequest request,
      Candidates.Found found,
      Setting setting,
      Fees fees,
      Benchmarks benchmarks) {
    this.request = request;
    this.found = found;
    this.setting = setting;
    this.fees = fees;
    this.benchmarks = benchmarks;
    brief = request.brief();
    metric = brief.metric().orElseThrow();
    budget = brief.budget().orElseThrow().limit();
    var completion = benchmarks.completion();
    plugIn = new PlugIn(setting, Response.ceiling(metric).typical(), completion.typical());
    forecasting = new Forecasting(setting.communities(), metric, completion);
  }

  Proposal proposal(Problem solved) {
    var deals = solved.plan().stream().map(setting::deal).toList();
    var spend = deals.stream().map(Deal::cost).reduce(Money.zero(budget.currency()), Money::plus);
    var outlook = forecasting.of(deals);
    var typical = new TypicalBigName(brief, found.usual(), benchmarks).besides(deals);
    var baselines = baselines().against(outlook.result(), deals.size(), typical);
    var counted = forecasting.counted(deals);
    var lines = lines(solved, deals, outlook, counted);
    return new Proposal(
        brief,
        request.catalogue().name(),
        request.catalogue().sample(),
        request.catalogue().creators().size(),
        candidates(solved),
        lines,
        spend,
        budget.minus(spend),
        new Forecast(
            metric,
            outlook.result(),
            outlook.people(),
            costPer(spend, outlook),
            Optional.of(counted.all())),
        new Certificate(solved.value(), solved.bound(), solved.proven()),
        baselines,
        assumptions(deals).of(setting),
        warnings(lines, deals, spend, outlook.result(), baselines),
        solved,
        sensitivities().of(new Sensitivity.Point(budget, spend, deals.size(), outlook.result())));
  }

  private static int candidates(Problem solved) {
    return (int) solved.creators().stream().filter(c -> !c.excluded()).count();
  }

  private Sensitivities sensitivities() {
    return new Sensitivities(brief, replanning(found), this::wider);
  }

  /// Nothing where the mid-size creators are in question already, or there are none.
  private Optional<Replanning> wider() {
    if (found.middling().isEmpty()) {
      return Optional.empty();
    }
    var circle = Candidates.Circle.WITH_MIDDLING;
    var all = new Candidates(brief, request.catalogue(), benchmarks, circle, request.keep());
    return Optional.of(replanning(all.find()));
  }

  private Replanning replanning(Candidates.Found among) {
    return new Replanning(brief, among, fees, benchmarks, setting.model());
  }

  private Baselines baselines() {
    return new Baselines(found, setting, fees, budget, plugIn, forecasting);
  }

  private Assumptions assumptions(List<Deal> deals) {
    return new Assumptions(
        brief,
        deals,
        benchmarks,
        new UsualSize(request.catalogue().creators(), benchmarks),
        found.usual());
  }

  private List<Line> lines(Problem solved, List<Deal> deals, Outlook outlook, Counted counted) {
    var reasons = new Reasons(solved, deals, plugIn, Set.copyOf(request.keep()));
    var lines = new ArrayList<Line>();
    for (int k = 0; k < deals.size(); k++) {
      var deal = deals.get(k);
      lines.add(
          new Line(
              deal.candidacy().creator(),
              deal.candidacy().tier(),
              deal.offer().format(),
              deal.posts(),
              deal.offer().fee(),
              deal.cost(),
              outlook.lines().get(k),
              Optional.of(counted.each().get(k)),
              reasons.of(solved.plan().get(k), deal),
              Assumptions.of(deal)));
    }
    lines.sort(
        Comparator.comparingDouble((Line line) -> -line.expected().p50())
            .thenComparing(line -> line.creator().key()));
    return lines;
  }

  /// Of at least the smallest unit; the whole spend when less than one is expected.
  private static Money costPer(Money spend, Outlook outlook) {
    double expected = outlook.result().p50();
    if (expected < 1e-9 || spend.isZero()) {
      return spend;
    }
    var each = spend.amount().divide(BigDecimal.valueOf(expected), 6, RoundingMode.HALF_UP);
    var cost = Money.of(each, spend.currency());
    return cost.isZero() ? new Money(1, spend.currency()) : cost;
  }

  private List<Warning> warnings(
      List<Line> lines, List<Deal> deals, Money spend, Range result, List<Baseline> baselines) {
    var warnings = new ArrayList<>(new Warnings(request, found, setting).of(lines, spend));
    baselines.stream()
        .filter(b -> b.kind() == Baseline.Kind.ONE_BIG_CREATOR)
        .findFirst()
        .flatMap(big -> new BreakEven(plugIn).fee(deals, spend, result.p50(), big))
        .ifPresent(fee -> warnings.add(new Warning.BreakEven(fee)));
    return warnings;
  }
}
