package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Money;
import java.util.List;
import java.util.Objects;

/// One answer of the planner to a brief.
///
/// @param creators how many the catalogue has; `candidates`: how many of them were in question
/// @param lines most expected result first
/// @param spend the sum of the lines' costs, never above the budget
/// @param baselines one of each kind that can be computed
/// @param problem the optimisation problem that was solved, so that anybody can check value, bound
///   and rules
/// @param sensitivity what other budgets and limits would bring; plans of earlier versions are
///   stored without
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
    Problem problem,
    Sensitivity sensitivity)
    implements Planned {
  public Proposal {
    lines = List.copyOf(lines);
    baselines = List.copyOf(baselines);
    assumptions = List.copyOf(assumptions);
    warnings = List.copyOf(warnings);
    sensitivity = Objects.requireNonNullElse(sensitivity, Sensitivity.UNKNOWN);
  }

  /// For where plans are kept: the problem in short.
  public Proposal kept() {
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
        problem.kept(),
        sensitivity);
  }

  /// Whether some creator has as many posts as are planned when the team sets no limit.
  public boolean isAtTheUsualPosts() {
    return brief.limits().maxPostsPerCreator().isEmpty()
        && lines.stream().anyMatch(line -> line.posts() == ProblemBuilding.MOST_POSTS);
  }

  /// Whether it has as many creators as are planned when the team sets no limit.
  public boolean isAtTheUsualCreators() {
    return brief.limits().maxCreators().isEmpty() && lines.size() == ProblemBuilding.MOST_CREATORS;
  }

  /// What so much of the model's value at average luck comes to in the middle of the forecast's
  /// range, in which lines and results are told.
  double atMedian(double value) {
    double all = problem.value();
    return all > 0 ? value * forecast.result().p50() / all : value;
  }

  public int posts() {
    return lines.stream().mapToInt(Line::posts).sum();
  }
}
