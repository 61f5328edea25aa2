package campaignbot.catalogue;

import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Platform;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Benchmarks from editable files, described in `docs/benchmarks.md`: the bundled ones, of which an
/// operator's folder may replace any by a file of the same name.
public final class FileBenchmarks implements Benchmarks {
  private static final String ANYWHERE = "";

  private final BenchmarkTables tables;
  private final Tiers tiers;
  private final ExchangeRates rates;

  private FileBenchmarks(BenchmarkTables tables, Tiers tiers, ExchangeRates rates) {
    this.tables = tables;
    this.tiers = tiers;
    this.rates = rates;
  }

  /// The figures that come with the bot.
  ///
  /// @param rates convert fees quoted in other currencies to US dollars
  public static FileBenchmarks bundled(ExchangeRates rates) {
    return read(new BenchmarkFiles(Optional.empty()), rates);
  }

  /// The bundled files, each replaced by the file of the same name in `folder` where there is one.
  ///
  /// @throws BenchmarksUnreadable naming file and line of a row that cannot be used
  public static FileBenchmarks in(Path folder, ExchangeRates rates) {
    return read(new BenchmarkFiles(Optional.of(folder)), rates);
  }

  private static FileBenchmarks read(BenchmarkFiles files, ExchangeRates rates) {
    var tables = BenchmarkTables.read(files);
    return new FileBenchmarks(tables, new Tiers(tables.tiers(), Map.of()), rates);
  }

  /// The same figures, with another definition of the tiers of a country, for example
  /// `cloudbreakr2024` for `HK`.
  ///
  /// @throws IllegalArgumentException when the files hold no such preset for the country
  public FileBenchmarks withTiers(String country, String preset) {
    return new FileBenchmarks(tables, tiers.with(country, preset), rates);
  }

  /// The names of the definitions of tiers for the country; `default` is used unless told
  /// otherwise.
  public List<String> tierPresets(String country) {
    return tiers.presets(country);
  }

  @Override
  public Figure inWords(Figure figure) {
    return new Figure(
        figure.low(),
        figure.typical(),
        figure.high(),
        figure.unit(),
        String.join("; ", tables.sources().inWords(figure.source())),
        figure.date());
  }

  @Override
  public Tier tier(String country, Platform platform, long followers) {
    return tiers.of(country, platform, followers);
  }

  @Override
  public Figure micro(String country, Platform platform) {
    return tiers.micro(country, platform);
  }

  /// A row for the format itself, else a multiple of another format's fee.
  @Override
  public Optional<Figure> fee(String country, Platform platform, Format format, long followers) {
    return listedFee(country, platform, format, followers)
        .or(() -> derivedFee(country, platform, format, followers));
  }

  private Optional<Figure> listedFee(String country, Platform platform, Format format, long size) {
    return tables
        .fees()
        .find(country, platform, Optional.of(format), size)
        .map(rule -> rule.at(size, rates));
  }

  private Optional<Figure> derivedFee(String country, Platform platform, Format format, long size) {
    return Optional.ofNullable(
            tables.derivedFees().get(new BenchmarkTables.FormatOn(platform, format)))
        .flatMap(derived ->
            listedFee(country, platform, derived.of(), size)
                .map(base -> multiple(base, derived.times())));
  }

  /// The ends of both ranges together, and both sources.
  private static Figure multiple(Figure base, Figure times) {
    return new Figure(
        base.low() * times.low(),
        base.typical() * times.typical(),
        base.high() * times.high(),
        base.unit(),
        base.source() + "|" + times.source(),
        base.date());
  }

  @Override
  public Optional<Figure> engagement(String country, Platform platform, long followers) {
    return tables.engagement().find(country, platform, Optional.empty(), followers);
  }

  @Override
  public Optional<Figure> reach(Platform platform, Format format, long followers) {
    return tables.reach().find(ANYWHERE, platform, Optional.of(format), followers);
  }

  @Override
  public Optional<Figure> clicks(Platform platform, Format format) {
    return tables.clicks().find(ANYWHERE, platform, Optional.of(format), 0);
  }

  @Override
  public Optional<Figure> conversion(Platform platform, long followers) {
    return tables.conversion().find(ANYWHERE, platform, Optional.empty(), followers);
  }

  @Override
  public Optional<Figure> follows(Platform platform) {
    return tables.follows().find(ANYWHERE, platform, Optional.empty(), 0);
  }

  @Override
  public Figure completion() {
    return tables.completion();
  }

  @Override
  public Optional<Figure> users(String country, Platform platform) {
    return tables.users().find(country, platform, Optional.empty(), 0);
  }

  @Override
  public Figure homeAudience() {
    return tables.homeAudience();
  }
}
