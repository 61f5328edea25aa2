package campaignbot.campaign;

import java.util.Optional;

/// Bounds on a part of the budget, as fractions of it from 0 to 1.
public record Share(Optional<Double> min, Optional<Double> max) {
  public Share {
    if (min.filter(m -> m >= 0 && m <= 1).isPresent() != min.isPresent()
        || max.filter(m -> m >= 0 && m <= 1).isPresent() != max.isPresent()) {
      throw new IllegalArgumentException("A share lies between 0 and 1: " + min + " " + max);
    }
    if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
      throw new IllegalArgumentException(
          "A share's lower bound lies above its upper: " + min + " " + max);
    }
  }

  public static Share atMost(double max) {
    return new Share(Optional.empty(), Optional.of(max));
  }

  public static Share atLeast(double min) {
    return new Share(Optional.of(min), Optional.empty());
  }

  /// These bounds, overruled by whatever `newer` says; an older bound that a newer one contradicts
  /// is dropped.
  Share with(Share newer) {
    var lower = newer.min.or(() -> min);
    var upper = newer.max.or(() -> max);
    return lower.isPresent() && upper.isPresent() && lower.get() > upper.get()
        ? newer
        : new Share(lower, upper);
  }
}
