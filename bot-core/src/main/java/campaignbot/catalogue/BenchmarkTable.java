package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Rows of a file of benchmarks, looked up by what they hold for: the row that names the most
/// (first country, then platform, then format) goes before those for any.
record BenchmarkTable<T>(List<Entry<T>> entries) {

  /// A row and what it holds for; empty means for any. `from` is included, `to` is not.
  record Entry<T>(
      Optional<String> country,
      Optional<Platform> platform,
      Optional<Format> format,
      long from,
      long to,
      T value) {

    static <T> Entry<T> of(BenchmarkRow row, T value) {
      var entry =
          new Entry<>(
              row.country(),
              row.platform(),
              row.format("format"),
              (long) row.number("from").orElse(0),
              (long) row.number("to").orElse(Long.MAX_VALUE),
              value);
      if (entry.from >= entry.to) {
        throw row.unusable("from must be below to");
      }
      return entry;
    }

    private boolean holdsFor(String where, Platform on) {
      return country.filter(c -> !c.equals(where)).isEmpty()
          && platform.filter(p -> p != on).isEmpty();
    }

    private boolean holdsFor(Optional<Format> as, long followers) {
      return (format.isEmpty() || format.equals(as)) && followers >= from && followers < to;
    }

    private int precision() {
      return (country.isPresent() ? 4 : 0)
          + (platform.isPresent() ? 2 : 0)
          + (format.isPresent() ? 1 : 0);
    }
  }

  static <T> BenchmarkTable<T> of(List<BenchmarkRow> rows, Function<BenchmarkRow, T> value) {
    return new BenchmarkTable<>(
        rows.stream()
            .map(row -> Entry.of(row, value.apply(row)))
            .sorted(Comparator.comparingInt((Entry<T> e) -> -e.precision()))
            .toList());
  }

  Optional<T> find(String country, Platform platform, Optional<Format> format, long followers) {
    return entries.stream()
        .filter(e -> e.holdsFor(country, platform) && e.holdsFor(format, followers))
        .map(Entry::value)
        .findFirst();
  }

  /// The first that is wanted, whatever its format and size.
  Optional<T> findAny(String country, Platform platform, Predicate<T> wanted) {
    return entries.stream()
        .filter(e -> e.holdsFor(country, platform))
        .map(Entry::value)
        .filter(wanted)
        .findFirst();
  }
}
