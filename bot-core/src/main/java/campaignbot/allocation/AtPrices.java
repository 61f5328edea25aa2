package campaignbot.allocation;

import campaignbot.allocation.Problem.Candidate;
import campaignbot.allocation.Problem.Option;

/// What the prices that prove a plan say of its candidates, in results (`docs/model.md`, section
/// 2): what a response is worth, and what money and a place in the team would bring with others.
final class AtPrices {
  private final Problem problem;

  AtPrices(Problem problem) {
    this.problem = problem;
  }

  /// Of a full response.
  double worth(Candidate candidate) {
    return candidate.audience().stream()
        .mapToDouble(a ->
            problem.communities().get(a.community()).weight()
                * problem.prices().u().get(a.community())
                * a.share())
        .sum();
  }

  /// On the candidate's platform.
  double perMoney(Candidate candidate) {
    var prices = problem.prices();
    int p = candidate.platform();
    return prices.budget() + prices.platformMax().get(p) - prices.platformMin().get(p);
  }

  double perPlace() {
    return problem.prices().maxCreators() - problem.prices().minCreators();
  }

  double profit(Candidate candidate, Option option) {
    return profit(candidate, option, 1);
  }

  /// With a cost so many times as high.
  double profit(Candidate candidate, Option option, double factor) {
    return worth(candidate) * option.response()
        - perMoney(candidate) * option.cost() * factor
        - perPlace();
  }
}
