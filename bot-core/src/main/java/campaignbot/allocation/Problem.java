package campaignbot.allocation;

import java.util.List;
import java.util.Optional;

/// The optimisation problem in the form of the contract (`--problem`), with its solution: amounts
/// are numbers in the budget's currency.
///
/// @param plan pairs of creator index and option index
public record Problem(
    double budget,
    int minCreators,
    int maxCreators,
    double minShare,
    double maxShare,
    List<PlatformShare> platforms,
    List<Community> communities,
    List<Candidate> creators,
    List<Choice> plan,
    Prices prices,
    double value,
    double bound) {
  public Problem {
    platforms = List.copyOf(platforms);
    communities = List.copyOf(communities);
    creators = List.copyOf(creators);
    plan = List.copyOf(plan);
  }

  Problem solvedBy(List<Choice> chosen, Prices proof, double reached, double atMost) {
    return new Problem(
        budget,
        minCreators,
        maxCreators,
        minShare,
        maxShare,
        platforms,
        communities,
        creators,
        chosen,
        proof,
        reached,
        atMost);
  }

  /// Bounds on what goes to one platform, as parts of the budget.
  public record PlatformShare(String name, double minShare, double maxShare) {}

  /// People who count once. `weight`: how many of them could ever act (or be reached).
  public record Community(String name, double weight) {}

  /// `audience`: for each community index, the part of its people who follow the creator. `person`:
  /// accounts of one person share it.
  public record Candidate(
      String id,
      Optional<String> person,
      int platform,
      boolean pinned,
      boolean excluded,
      List<Audience> audience,
      List<Option> options) {}

  public record Audience(int community, double share) {}

  /// `response`: the part of the followers who are reached (or act) after all of the posts, 0 to 1.
  public record Option(int posts, String format, double cost, double response) {}

  public record Choice(int creator, int option) {}

  /// The dual prices that prove the bound, see `docs/model.md`.
  public record Prices(
      List<Double> u,
      double budget,
      double maxCreators,
      double minCreators,
      List<Double> platformMax,
      List<Double> platformMin) {}
}
