package campaignbot.allocation;

/// How good the allocation provably is, under the data and the model of its problem.
///
/// @param value the model's value of the allocation
/// @param bound no allocation that keeps the rules can exceed it
public record Certificate(double value, double bound) {
  public Certificate {
    if (!(value >= 0 && bound >= value * (1 - 1e-9))) {
      throw new IllegalArgumentException("Not a certificate: " + value + " of " + bound);
    }
  }

  /// The part of the bound that the allocation may miss, 0 to 1.
  public double gap() {
    return bound == 0 ? 0 : Math.max(0, (bound - value) / bound);
  }
}
