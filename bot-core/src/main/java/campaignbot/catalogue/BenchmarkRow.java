package campaignbot.catalogue;

import campaignbot.campaign.Figure;
import campaignbot.campaign.Platform;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/// One line of a file of benchmarks, with the words of its cells.
record BenchmarkRow(String file, long line, Map<String, String> cells) {
  private static final Set<String> EVERYWHERE = Set.of("world", "any", "");

  BenchmarksUnreadable unusable(String reason) {
    return new BenchmarksUnreadable(file, line, reason);
  }

  String text(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  Optional<String> said(String column) {
    return Optional.of(text(column)).filter(t -> !t.isEmpty());
  }

  OptionalDouble number(String column) {
    var text = text(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      var value = Double.parseDouble(text);
      if (value >= 0 && Double.isFinite(value)) {
        return OptionalDouble.of(value);
      }
    } catch (NumberFormatException _) {
      throw unusable(column + " is not a number: " + text);
    }
    throw unusable(column + " must not be negative: " + text);
  }

  double need(String column) {
    return number(column).orElseThrow(() -> unusable(column + " is missing"));
  }

  Optional<String> country() {
    var text = text("country");
    if (!EVERYWHERE.contains(text) && !text.matches("[A-Z]{2}")) {
      throw unusable("country is `world` or two capital letters, not: " + text);
    }
    return Optional.of(text).filter(t -> !EVERYWHERE.contains(t));
  }

  Optional<Platform> platform() {
    return named("platform", Platform.values(), Platform::slug);
  }

  Optional<Format> format(String column) {
    return named(column, Format.values(), Format::slug);
  }

  Tier tier() {
    return named("tier", Tier.values(), Tier::slug).orElseThrow(() -> unusable("tier is missing"));
  }

  Currency currency() {
    try {
      return Currency.getInstance(text("currency"));
    } catch (IllegalArgumentException _) {
      throw unusable("currency is three letters of ISO 4217, not: " + text("currency"));
    }
  }

  /// The figure of `low`, `typical` and `high`. Blank `typical`: the geometric mean of the other
  /// two; blank `low` or `high`: `typical` divided or multiplied by `spread`, a part of the whole
  /// never above 1.
  Figure figure(String unit, double spread, double most) {
    var low = number("low");
    var high = number("high");
    if (number("typical").isEmpty() && (low.isEmpty() || high.isEmpty())) {
      throw unusable("typical is missing, or else low and high");
    }
    var typical =
        number("typical").orElseGet(() -> Math.sqrt(low.getAsDouble() * high.getAsDouble()));
    try {
      return new Figure(
          low.orElse(typical / spread),
          typical,
          high.orElse(Math.max(typical, Math.min(most, typical * spread))),
          unit,
          said("source").orElseThrow(() -> unusable("source is missing")),
          said("date"));
    } catch (IllegalArgumentException _) {
      throw unusable("low, typical and high are not in this order");
    }
  }

  private <T> Optional<T> named(String column, T[] values, Function<T, String> slug) {
    var text = text(column);
    if (EVERYWHERE.contains(text)) {
      return Optional.empty();
    }
    var found = Arrays.stream(values).filter(v -> slug.apply(v).equals(text)).findFirst();
    if (found.isEmpty()) {
      throw unusable("not a " + column + ": " + text);
    }
    return found;
  }
}
