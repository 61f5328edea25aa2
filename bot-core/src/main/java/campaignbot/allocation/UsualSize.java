package campaignbot.allocation;

import campaignbot.campaign.Figure;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Creator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many followers a creator is taken to have whose number is not known: the lower quartile of
/// the catalogue's creators on the same platform, or the smallest micro account of the market.
/// Cautious on purpose: with the median, a cheap creator of unknown size would look like the best
/// of all.
final class UsualSize {
  private final List<Creator> creators;
  private final Benchmarks benchmarks;

  /// Of the platforms that somebody asked for: mostly none.
  private final Map<Platform, double[]> known = new EnumMap<>(Platform.class);

  UsualSize(List<Creator> creators, Benchmarks benchmarks) {
    this.creators = creators;
    this.benchmarks = benchmarks;
  }

  private double[] sizes(Platform platform) {
    return creators.stream()
        .filter(c -> c.platform().equals(Optional.of(platform)))
        .flatMapToLong(c -> c.followers().stream())
        .filter(f -> f > 0)
        .sorted()
        .asDoubleStream()
        .toArray();
  }

  double on(Platform platform, String country) {
    return figure(platform, country).typical();
  }

  Figure figure(Platform platform, String country) {
    var sizes = known.computeIfAbsent(platform, this::sizes);
    if (sizes.length == 0) {
      var micro = benchmarks.micro(country, platform);
      return new Figure(
          micro.low(), micro.low(), micro.high(), micro.unit(), micro.source(), micro.date());
    }
    return new Figure(
        sizes[sizes.length / 10],
        sizes[sizes.length / 4],
        sizes[sizes.length * 9 / 10],
        "followers",
        "lower quartile of the catalogue's " + sizes.length + " on " + platform.label(),
        Optional.empty());
  }
}
