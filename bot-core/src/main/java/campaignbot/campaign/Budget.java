package campaignbot.campaign;

import java.util.Optional;

/// What may be spent in all.
///
/// @param limit never exceeded by a plan
/// @param atLeast the lower end when a range was given ("5k to 10k")
/// @param approximate said as "about": repeated as such, and planned up to `limit` all the same
public record Budget(Money limit, Optional<Money> atLeast, boolean approximate) {
  public Budget {
    if (limit.isZero()) {
      throw new IllegalArgumentException("A budget of nothing buys nothing");
    }
    if (atLeast.isPresent() && atLeast.get().isMoreThan(limit)) {
      throw new IllegalArgumentException(
          "A budget cannot begin above its end: " + atLeast + " " + limit);
    }
  }

  public static Budget of(Money limit) {
    return new Budget(limit, Optional.empty(), false);
  }
}
