package campaignbot.allocation.scale;

import campaignbot.allocation.kernel.Prices;
import java.util.List;

/// A plan over a whole catalogue that was never loaded, with its proof.
///
/// @param choices by id, ascending
/// @param prices they prove `bound` over all accounts of the catalogue
/// @param bound no plan that keeps the rules exceeds it
/// @param proven the same, after a search; at most `bound`
/// @param scans of the whole catalogue, the first among them
/// @param moved accounts that came back
public record ScannedPlan(
    List<Choice> choices,
    double value,
    Prices prices,
    double bound,
    double proven,
    int scans,
    long moved) {
  /// @param offer index among the account's own offers
  public record Choice(long id, int offer, int posts) {}

  public ScannedPlan {
    choices = List.copyOf(choices);
  }

  /// How much better any plan could be at most, as a part of the proven bound.
  public double gap() {
    return proven > 0 ? Math.max(0, (proven - value) / proven) : 0;
  }
}
