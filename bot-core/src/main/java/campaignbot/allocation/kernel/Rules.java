package campaignbot.allocation.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What every allocation must keep, and what a contact is worth. Money is in whole units of one
/// kind (cents, say), so that its sums are exact in doubles up to 2^53.
public final class Rules {
  /// How many creators at least and at most.
  public record Team(int least, int most) {}

  /// What a paid creator costs at least; what a creator costs, and one person's accounts together,
  /// at most.
  public record Cost(double least, double most) {}

  /// @param most posts of one creator
  /// @param effort money for looking after a chosen creator, added to the cost
  /// @param completion the part of the promised posts that appear, 0 to 1
  /// @param fading how much of a post's effect the next post of the same creator has
  public record Posting(int most, double effort, double completion, double fading) {}

  /// The money that a platform gets at least and at most.
  public record Span(double least, double most) {}

  private final double budget;
  private final Team team;
  private final Cost cost;
  private final Posting posting;
  private final double[] floor;
  private final double[] ceiling;
  private final double[] weight;

  /// @param platforms by index
  /// @param weight by community: people who could ever act, times their relevance
  public Rules(
      double budget, Team team, Cost cost, Posting posting, List<Span> platforms, double[] weight) {
    this.budget = budget;
    this.team = team;
    this.cost = cost;
    this.posting = posting;
    floor = platforms.stream().mapToDouble(Span::least).toArray();
    ceiling = platforms.stream().mapToDouble(Span::most).toArray();
    this.weight = weight.clone();
  }

  private Rules(Rules same, double budget) {
    double times = budget / same.budget;
    this.budget = budget;
    team = same.team;
    cost = new Cost(same.cost.least() * times, same.cost.most() * times);
    posting = same.posting;
    floor = Arrays.stream(same.floor).map(f -> f * times).toArray();
    ceiling = Arrays.stream(same.ceiling).map(c -> c * times).toArray();
    weight = same.weight;
  }

  /// The same rules with another budget, all parts of the old one being parts of the new.
  public Rules withBudget(double other) {
    return new Rules(this, other);
  }

  /// The same market in small: a part of its people, its money and its team.
  Rules inSmall(double part) {
    return new Rules(
        budget * part,
        new Team(
            (int) Math.ceil(team.least() * part), Math.max(1, (int) Math.ceil(team.most() * part))),
        cost,
        posting,
        IntStream.range(0, floor.length)
            .mapToObj(p -> new Span(floor[p] * part, ceiling[p] * part))
            .toList(),
        Arrays.stream(weight).map(w -> w * part).toArray());
  }

  public double budget() {
    return budget;
  }

  public int minCreators() {
    return team.least();
  }

  public int maxCreators() {
    return team.most();
  }

  public double leastCost() {
    return cost.least();
  }

  public double mostCost() {
    return cost.most();
  }

  public int mostPosts() {
    return posting.most();
  }

  public double effort() {
    return posting.effort();
  }

  public double completion() {
    return posting.completion();
  }

  public double fading() {
    return posting.fading();
  }

  public int platforms() {
    return floor.length;
  }

  public int communities() {
    return weight.length;
  }

  /// People of the community who could ever act, times their relevance.
  public double weight(int community) {
    return weight[community];
  }

  double[] floor() {
    return floor;
  }

  double[] ceiling() {
    return ceiling;
  }

  double[] weight() {
    return weight;
  }

  /// Money closer than this counts as equal: far below the unit, above what rounding makes of a
  /// share of the budget.
  public double eps() {
    return Math.max(1e-6, 4 * Math.ulp(budget));
  }

  /// Whether a creator may cost this; whoever posts for nothing is not held to the least cost.
  boolean allowsCost(double money) {
    return money <= cost.most() + eps()
        && (money <= posting.effort() || money >= cost.least() - eps());
  }
}
