package campaignbot.allocation;

/// How good the allocation provably is, under the data and the model of its problem.
///
/// @param value the model's value of the allocation
/// @param bound no allocation that keeps the rules can exceed it: what one set of prices proves
/// @param proven the same, as low as a whole proof shows it; plans stored before there were proofs
///   have 0 here, and then it is the bound
public record Certificate(double value, double bound, double proven) {
  private static final double ROUNDING = 1e-9;

  public Certificate {
    proven = proven == 0 ? bound : proven;
    if (!(value >= 0 && bound >= proven * (1 - ROUNDING) && proven >= value * (1 - ROUNDING))) {
      throw new IllegalArgumentException(
          "Not a certificate: " + value + " of " + proven + " and " + bound);
    }
  }

  /// The part of the bound that the allocation may miss, 0 to 1.
  public double gap() {
    return gap(bound);
  }

  /// The part of the proven bound that the allocation may miss, 0 to 1.
  public double provenGap() {
    return gap(proven);
  }

  private double gap(double most) {
    return most == 0 ? 0 : Math.max(0, (most - value) / most);
  }
}
