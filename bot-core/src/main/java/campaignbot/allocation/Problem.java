package campaignbot.allocation;

import campaignbot.catalogue.Format;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The optimisation problem in the form of the contract (`--problem`), with its solution: amounts
/// are numbers in the budget's currency.
///
/// @param plan pairs of creator index and option index
/// @param bound what the prices prove
/// @param proven what the proof shows, at most `bound`; 0 in plans stored before there were proofs
/// @param proof why nothing exceeds `proven`; none when the prices alone show it, or when it was
///   not kept
/// @param others how many creators in question are not among `creators`, since a plan is kept
///   without those who were far from it; 0 while it is made
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
    double bound,
    double proven,
    Optional<Proof> proof,
    int others) {
  /// Of those who are not in the plan, so many are kept with it.
  private static final int NEAREST = 300;

  public Problem {
    platforms = List.copyOf(platforms);
    communities = List.copyOf(communities);
    creators = List.copyOf(creators);
    plan = List.copyOf(plan);
  }

  Problem solvedBy(List<Choice> chosen, Prices dual, double reached, double atMost) {
    return with(chosen, dual, reached, atMost, atMost, Optional.empty());
  }

  /// The same, with a proof that nothing exceeds `atMost`.
  Problem proven(double atMost, Proof tree) {
    return with(plan, prices, value, bound, atMost, Optional.of(tree));
  }

  /// For where plans are kept: without its proof, which may be long (`proven` stays), and of those
  /// who are not in the plan only who came nearest to it by its prices.
  Problem kept() {
    var kept = nearest();
    return new Problem(
        budget,
        minCreators,
        maxCreators,
        minShare,
        maxShare,
        platforms,
        communities,
        kept.stream().map(creators::get).toList(),
        plan.stream()
            .map(c -> new Choice(Collections.binarySearch(kept, c.creator()), c.option()))
            .toList(),
        prices,
        value,
        bound,
        proven,
        Optional.empty(),
        others + creators.size() - kept.size());
  }

  /// Places of the plan's creators, and of others who lose least by joining; ascending.
  private List<Integer> nearest() {
    var chosen = plan.stream().map(Choice::creator).collect(Collectors.toSet());
    var atPrices = new AtPrices(this);
    var best =
        creators.stream()
            .mapToDouble(c ->
                c.options().stream()
                    .mapToDouble(o -> atPrices.profit(c, o))
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY))
            .toArray();
    var besides =
        IntStream.range(0, best.length)
            .boxed()
            .filter(k -> !chosen.contains(k))
            .sorted(Comparator.comparingDouble((Integer k) -> -best[k]))
            .limit(NEAREST);
    return Stream.concat(chosen.stream(), besides).sorted().toList();
  }

  private Problem with(
      List<Choice> chosen,
      Prices dual,
      double reached,
      double byPrices,
      double atMost,
      Optional<Proof> tree) {
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
        dual,
        reached,
        byPrices,
        atMost,
        tree,
        others);
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
      List<Option> options) {
    /// The name behind the platform.
    String handle() {
      return id.substring(id.indexOf(':') + 1);
    }
  }

  public record Audience(int community, double share) {}

  /// `response`: the part of the followers who are reached (or act) after all of the posts, 0 to 1.
  public record Option(int posts, String format, double cost, double response) {
    /// The format by its name.
    Format kind() {
      return Arrays.stream(Format.values())
          .filter(f -> f.slug().equals(format))
          .findFirst()
          .orElse(Format.POST);
    }
  }

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
