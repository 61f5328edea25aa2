package campaignbot.launcher;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.PlanRequest;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.conversation.Flow;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// How talks go, as diagrams that are found by trying; `docs/flow.md` is what this prints.
@Command(
    name = "flow",
    description = "Draws how a talk goes, as Mermaid diagrams.",
    mixinStandardHelpOptions = true)
final class FlowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Wiring wiring;

  FlowCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    var flow = new Flow(wiring.reader(), wiring.benchmarks(), wiring.rates(), anyPlan());
    spec.commandLine().getOut().print(FlowDiagram.document(flow));
    spec.commandLine().getOut().flush();
    return 0;
  }

  private Proposal anyPlan() {
    var brief =
        Brief.EMPTY
            .withBudget(Budget.of(Money.of("10000", "USD")))
            .withRegion(wiring.places().country("HK").orElseThrow())
            .withMetric(Metric.SALES);
    var request = new PlanRequest(brief, wiring.sample(), 1);
    return switch (wiring.planner().plan(request)) {
      case Proposal proposal -> proposal;
      case Infeasible infeasible ->
          throw new IllegalStateException("No plan on the sample: " + infeasible.because());
    };
  }
}
