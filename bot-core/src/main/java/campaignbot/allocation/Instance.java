package campaignbot.allocation;

import campaignbot.allocation.Problem.Candidate;
import campaignbot.allocation.Problem.Option;
import java.util.HashMap;
import java.util.List;

/// A `Problem` as flat arrays, for the optimiser only. Options that the share limits forbid and all
/// options of excluded creators are left out; `optionIndex` leads back to the problem's numbering.
///
/// Money is counted in the smallest unit that the amounts need (see `SmallestUnit`), the prices
/// too: sums are exact, so that a plan which keeps the budget here keeps it in `Money`.
final class Instance {
  final SmallestUnit unit;

  /// Money closer than this counts as equal: far below the smallest unit, above what rounding makes
  /// of a share of the budget.
  final double eps;

  final double budget;
  final int minCreators;
  final int maxCreators;
  final int creators;
  final int communities;
  final int platforms;
  final double[] weight;
  final double[] floor;
  final double[] ceiling;
  final int[] platform;
  final boolean[] pinned;

  /// Index of the person behind the account, or -1 when the account stands alone.
  final int[] person;

  final int persons;
  final double personCeiling;
  final int[] audienceStart;
  final int[] community;
  final double[] share;
  final int[] optionStart;
  final double[] cost;
  final double[] response;
  final int[] optionIndex;

  Instance(Problem problem) {
    unit = SmallestUnit.of(problem);
    budget = unit.count(problem.budget());
    eps = Math.max(1e-6, 4 * Math.ulp(budget));
    minCreators = problem.minCreators();
    maxCreators = problem.maxCreators();
    creators = problem.creators().size();
    communities = problem.communities().size();
    platforms = problem.platforms().size();
    weight = problem.communities().stream().mapToDouble(Problem.Community::weight).toArray();
    floor = problem.platforms().stream().mapToDouble(p -> p.minShare() * budget).toArray();
    ceiling = problem.platforms().stream().mapToDouble(p -> p.maxShare() * budget).toArray();
    platform = problem.creators().stream().mapToInt(Candidate::platform).toArray();
    pinned = new boolean[creators];
    person = new int[creators];
    personCeiling = problem.maxShare() * budget;
    persons = numberPersons(problem.creators());
    audienceStart = new int[creators + 1];
    optionStart = new int[creators + 1];
    int audiences = problem.creators().stream().mapToInt(c -> c.audience().size()).sum();
    int options = problem.creators().stream().mapToInt(c -> allowedOptions(c, problem)).sum();
    community = new int[audiences];
    share = new double[audiences];
    cost = new double[options];
    response = new double[options];
    optionIndex = new int[options];
    for (int i = 0; i < creators; i++) {
      var candidate = problem.creators().get(i);
      pinned[i] = candidate.pinned() && !candidate.excluded();
      copyAudience(i, candidate);
      copyOptions(i, candidate, problem);
    }
  }

  private int numberPersons(List<Candidate> candidates) {
    var accounts = new HashMap<String, Integer>();
    candidates.forEach(c -> c.person().ifPresent(p -> accounts.merge(p, 1, Integer::sum)));
    var numbers = new HashMap<String, Integer>();
    for (int i = 0; i < creators; i++) {
      var name = candidates.get(i).person().filter(p -> accounts.getOrDefault(p, 0) > 1);
      person[i] = name.map(p -> numbers.computeIfAbsent(p, _ -> numbers.size())).orElse(-1);
    }
    return numbers.size();
  }

  private void copyAudience(int creator, Candidate candidate) {
    int next = audienceStart[creator];
    for (var audience : candidate.audience()) {
      community[next] = audience.community();
      share[next++] = audience.share();
    }
    audienceStart[creator + 1] = next;
  }

  private void copyOptions(int creator, Candidate candidate, Problem problem) {
    int next = optionStart[creator];
    for (int k = 0; k < candidate.options().size(); k++) {
      var option = candidate.options().get(k);
      if (allows(problem, candidate, option)) {
        cost[next] = unit.count(option.cost());
        response[next] = option.response();
        optionIndex[next++] = k;
      }
    }
    optionStart[creator + 1] = next;
  }

  private int allowedOptions(Candidate candidate, Problem problem) {
    return (int) candidate.options().stream().filter(o -> allows(problem, candidate, o)).count();
  }

  private boolean allows(Problem problem, Candidate candidate, Option option) {
    double amount = unit.count(option.cost());
    return !candidate.excluded()
        && amount >= problem.minShare() * budget - eps
        && amount <= problem.maxShare() * budget + eps;
  }
}
