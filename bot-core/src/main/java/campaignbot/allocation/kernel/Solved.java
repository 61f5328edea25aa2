package campaignbot.allocation.kernel;

/// A plan with its proof.
///
/// @param value the model's value of the plan
/// @param prices what everything is worth; they prove `bound` over all creators
/// @param bound no plan that keeps the rules exceeds it
/// @param proof a tree of prices that proves `proven`, which is at most `bound`
public record Solved(
    Allocation plan, double value, Prices prices, double bound, double proven, Branch proof) {
  /// How much better any plan could be at most, as a part of the proven bound.
  public double gap() {
    return proven > 0 ? Math.max(0, (proven - value) / proven) : 0;
  }
}
