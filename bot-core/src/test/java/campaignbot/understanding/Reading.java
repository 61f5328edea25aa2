package campaignbot.understanding;

import campaignbot.campaign.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/// What the tests share: one reader, loaded once, and short forms of what it reads.
final class Reading {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Places PLACES = Places.bundled();
  static final Reader READER = Reader.with(PLACES);

  private Reading() {}

  static Understood of(String text) {
    return READER.read(text, Context.on(TODAY));
  }

  static Understood asked(Asked question, String text) {
    return READER.read(text, Context.on(TODAY).asking(question));
  }

  static Context at(String currency, String region) {
    return new Context(
        Asked.NOTHING,
        Optional.of(currency).filter(c -> !c.isEmpty()).map(Currency::getInstance),
        Optional.of(region).filter(r -> !r.isEmpty()).flatMap(PLACES::withCode),
        TODAY);
  }

  /// `USD 10000`, `~? 5000..10000 per-creator`: currency, approximate, amount or bounds, scope.
  static String money(Understood read) {
    return String.join("; ", read.money().stream().map(Reading::money).toList());
  }

  private static String money(MoneySaid said) {
    var currency = said.currency().map(Currency::getCurrencyCode).orElse("?");
    var amount =
        said.amount()
            .map(BigDecimal::toPlainString)
            .orElseGet(() -> plain(said.min()) + ".." + plain(said.max()));
    var scope = said.scope() == MoneySaid.Scope.TOTAL ? "" : " " + said.scope();
    return (said.approximate() ? "~" : "") + currency + " " + amount + scope;
  }

  private static String plain(Optional<BigDecimal> bound) {
    return bound.map(BigDecimal::toPlainString).orElse("");
  }

  /// `HK`, `London/GB?`, `-GB`: code or name with country; `?` unsure; `-` excluded.
  static String regions(Understood read) {
    return String.join(" ", read.regions().stream().map(Reading::region).toList());
  }

  private static String region(RegionSaid said) {
    return (said.excluded() ? "-" : "") + name(said.region()) + (said.surely() ? "" : "?");
  }

  static String name(Region region) {
    return region.code().orElseGet(() -> region.name() + "/" + region.countries().getFirst());
  }
}
