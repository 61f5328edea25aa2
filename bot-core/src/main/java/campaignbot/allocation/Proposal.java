package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Money;
import java.util.List;

/// One answer of the planner to a brief.
///
/// @param creators how many the catalogue has; `candidates`: how many of them were in question
/// @param lines most expected result first
/// @param spend the sum of the lines' costs, never above the budget
/// @param baselines one of each kind that can be computed
/// @param problem the optimisation problem that was solved, so that anybody can check value, bound
///   and rules
public record Proposal(
    Brief brief,
    String catalogueName,
    boolean sample,
    int creators,
    int candidates,
    List<Line> lines,
    Money spend,
    Money left,
    Forecast forecast,
    Certificate certificate,
    List<Baseline> baselines,
    List<Assumption> assumptions,
    List<Warning> warnings,
    Problem problem)
    implements Planned {
  public Proposal {
    lines = List.copyOf(lines);
    baselines = List.copyOf(baselines);
    assumptions = List.copyOf(assumptions);
    warnings = List.copyOf(warnings);
  }

  /// For where plans are kept: the proof of the problem is long, and can be made again.
  public Proposal withoutProof() {
    return new Proposal(
        brief,
        catalogueName,
        sample,
        creators,
        candidates,
        lines,
        spend,
        left,
        forecast,
        certificate,
        baselines,
        assumptions,
        warnings,
        problem.withoutProof());
  }

  public int posts() {
    return lines.stream().mapToInt(Line::posts).sum();
  }
}
