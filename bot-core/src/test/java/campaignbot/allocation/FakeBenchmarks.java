package campaignbot.allocation;

import campaignbot.campaign.Figure;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Format;
import campaignbot.catalogue.Tier;
import java.util.Optional;

/// Round invented figures with the same shape as the published ones.
class FakeBenchmarks implements Benchmarks {
  @Override
  public Tier tier(String country, Platform platform, long followers) {
    return followers < 10_000
        ? Tier.NANO
        : followers < 50_000
            ? Tier.MICRO
            : followers < 500_000 ? Tier.MID : followers < 1_000_000 ? Tier.MACRO : Tier.MEGA;
  }

  @Override
  public Figure micro(String country, Platform platform) {
    return figure(1_000, 8_000, 50_000, "followers");
  }

  @Override
  public Optional<Figure> fee(String country, Platform platform, Format format, long followers) {
    var usual = Deliverables.usual(platform);
    if (format != usual && format != Format.STORY) {
      return Optional.empty();
    }
    double typical = (format == Format.STORY ? 50 : 100) * Math.pow(followers / 10_000.0, 0.6);
    return Optional.of(figure(typical / 3, typical, typical * 3, "USD per post"));
  }

  @Override
  public Optional<Figure> engagement(String country, Platform platform, long followers) {
    double typical = 0.03 * Math.pow(followers / 10_000.0, -0.2);
    return Optional.of(figure(typical / 2, typical, typical * 2, "followers"));
  }

  @Override
  public Optional<Figure> reach(Platform platform, Format format, long followers) {
    double typical = format == Format.STORY ? 0.06 : 0.25;
    return Optional.of(figure(typical / 2, typical, typical * 2, "followers"));
  }

  @Override
  public Optional<Figure> clicks(Platform platform, Format format) {
    return Optional.of(figure(0.01, 0.02, 0.04, "people reached"));
  }

  @Override
  public Optional<Figure> conversion(Platform platform, long followers) {
    return Optional.of(figure(0.01, 0.02, 0.04, "clicks"));
  }

  @Override
  public Optional<Figure> follows(Platform platform) {
    return Optional.of(figure(0.001, 0.003, 0.01, "people reached"));
  }

  @Override
  public Figure completion() {
    return figure(0.7, 0.8, 0.9, "confirmed creators");
  }

  @Override
  public Optional<Figure> users(String country, Platform platform) {
    return Optional.of(figure(0.4, 0.5, 0.6, "population"));
  }

  @Override
  public Figure homeAudience() {
    return figure(0.5, 0.7, 0.9, "followers");
  }

  @Override
  public Figure inWords(Figure figure) {
    return figure;
  }

  private static Figure figure(double low, double typical, double high, String unit) {
    return new Figure(low, typical, high, unit, "invented for tests", Optional.of("2026"));
  }
}
