package campaignbot.campaign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Exchange rates from a file that anybody can edit: a line `date,2026-09-29`, a line `source,…`,
/// the heading `currency,per_euro`, then a line for each currency with what one euro buys of it.
/// Blank lines and lines that begin with `#` are passed over.
///
/// The bundled file holds the currencies of ISO 4217 out of the daily snapshot of currency-api
/// (repository under CC0-1.0, <https://github.com/fawazahmed0/exchange-api>).
public final class ReferenceRates {
  private static final String BUNDLED = "reference-rates.csv";
  private static final String HEADING = "currency,per_euro";

  private final Map<Currency, BigDecimal> perEuro = new HashMap<>();
  private Optional<LocalDate> date = Optional.empty();
  private Optional<String> source = Optional.empty();

  private ReferenceRates() {}

  /// The rates that come with the bot.
  public static ExchangeRates bundled() {
    try (var stream = ReferenceRates.class.getResourceAsStream(BUNDLED)) {
      if (stream == null) {
        throw new IllegalStateException("The bundled " + BUNDLED + " is missing");
      }
      return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Rates in the form of the bundled file.
  ///
  /// @throws Unreadable when a line is wrong, or date, source or the euro is missing
  public static ExchangeRates read(Reader reader) {
    var lines = new BufferedReader(reader).lines().toList();
    var rates = new ReferenceRates();
    IntStream.range(0, lines.size()).forEach(i -> rates.take(i + 1, lines.get(i).strip()));
    return rates.complete(lines);
  }

  private void take(int number, String line) {
    if (line.isEmpty() || line.startsWith("#") || line.equals(HEADING)) {
      return;
    }
    var comma = line.indexOf(',');
    if (comma < 1) {
      throw new Unreadable(number, "expected a code, a comma and a rate: " + line);
    }
    var name = line.substring(0, comma).strip();
    var value = line.substring(comma + 1).strip();
    switch (name) {
      case "date" -> date = Optional.of(dateOf(number, value));
      case "source" -> source = Optional.of(value);
      default -> add(number, currencyOf(number, name), rateOf(number, value));
    }
  }

  private void add(int number, Currency currency, BigDecimal rate) {
    if (perEuro.put(currency, rate) != null) {
      throw new Unreadable(number, currency + " stands here a second time");
    }
  }

  private ExchangeRates complete(List<String> lines) {
    var day = date.orElseThrow(() -> new Unreadable(lines.size(), "there is no line date,…"));
    var origin =
        source.orElseThrow(() -> new Unreadable(lines.size(), "there is no line source,…"));
    var euro = perEuro.get(Currency.getInstance("EUR"));
    if (euro == null || euro.compareTo(BigDecimal.ONE) != 0) {
      throw new Unreadable(lines.size(), "one euro must buy one euro: EUR,1");
    }
    return new ExchangeRates(day, origin, perEuro);
  }

  private static LocalDate dateOf(int number, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new Unreadable(number, "not a date like 2026-09-29: " + value, e);
    }
  }

  private static Currency currencyOf(int number, String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new Unreadable(number, "not a currency of ISO 4217: " + code, e);
    }
  }

  private static BigDecimal rateOf(int number, String value) {
    try {
      var rate = new BigDecimal(value);
      if (rate.signum() > 0) {
        return rate;
      }
    } catch (NumberFormatException e) {
      throw new Unreadable(number, "not a number: " + value, e);
    }
    throw new Unreadable(number, "a rate is above zero: " + value);
  }

  /// A file of rates that cannot be used; the message names the line.
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(int line, String reason) {
      super("Line " + line + ": " + reason);
    }

    Unreadable(int line, String reason, Throwable cause) {
      super("Line " + line + ": " + reason, cause);
    }
  }
}
