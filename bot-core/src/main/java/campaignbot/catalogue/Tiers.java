package campaignbot.catalogue;

import campaignbot.campaign.Figure;
import campaignbot.campaign.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What counts as nano, micro, … by country and network. A country may have several definitions
/// (presets); `default` holds where none was chosen.
final class Tiers {
  private static final String DEFAULT = "default";

  /// The bounds of a tier as its source gives them.
  private record Band(Tier tier, Figure followers) {}

  private final List<BenchmarkRow> rows;
  private final Map<String, String> chosen;
  private final BenchmarkTable<Band> bands;

  Tiers(List<BenchmarkRow> rows, Map<String, String> chosen) {
    this.rows = rows;
    this.chosen = Map.copyOf(chosen);
    rows.forEach(Tiers::bandOf);
    bands = BenchmarkTable.of(rows.stream().filter(this::isChosen).toList(), Tiers::bandOf);
  }

  Tier of(String country, Platform platform, long followers) {
    return bands
        .find(country, platform, Optional.empty(), followers)
        .map(Band::tier)
        .orElseThrow(() ->
            new IllegalStateException("tiers.csv has no row for " + followers + " followers"));
  }

  Figure micro(String country, Platform platform) {
    return bands
        .findAny(country, platform, band -> band.tier() == Tier.MICRO)
        .map(Band::followers)
        .orElseThrow(() -> new IllegalStateException("tiers.csv has no row for micro"));
  }

  Tiers with(String country, String preset) {
    if (!presets(country).contains(preset)) {
      throw new IllegalArgumentException(
          "No tiers called " + preset + " for " + country + ", only " + presets(country));
    }
    var choice = new HashMap<>(chosen);
    choice.put(country, preset);
    return new Tiers(rows, choice);
  }

  List<String> presets(String country) {
    return rows.stream()
        .filter(row -> row.country().filter(country::equals).isPresent())
        .map(row -> row.text("preset"))
        .distinct()
        .toList();
  }

  private boolean isChosen(BenchmarkRow row) {
    var preset = row.country().map(c -> chosen.getOrDefault(c, DEFAULT)).orElse(DEFAULT);
    return row.text("preset").equals(preset);
  }

  private static Band bandOf(BenchmarkRow row) {
    var from = row.number("from").orElse(0);
    var to = row.number("to").orElse(Math.max(1, from) * 10);
    var source = row.said("source").orElseThrow(() -> row.unusable("source is missing"));
    var typical = Math.sqrt(Math.max(1, from) * to);
    return new Band(
        row.tier(), new Figure(from, typical, to, "followers", source, row.said("date")));
  }
}
