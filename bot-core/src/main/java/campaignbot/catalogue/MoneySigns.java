package campaignbot.catalogue;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Currencies by the signs people put into cells. A bare `$` is none of them: it may be any of
/// twenty dollars and pesos.
final class MoneySigns {
  private static final Map<String, String> SIGNS = signs();

  private MoneySigns() {}

  private static Map<String, String> signs() {
    var signs = new LinkedHashMap<String, String>();
    signs.put("US$", "USD");
    signs.put("HK$", "HKD");
    signs.put("NT$", "TWD");
    signs.put("NZ$", "NZD");
    signs.put("AU$", "AUD");
    signs.put("CA$", "CAD");
    signs.put("MX$", "MXN");
    signs.put("S$", "SGD");
    signs.put("A$", "AUD");
    signs.put("C$", "CAD");
    signs.put("R$", "BRL");
    signs.put("€", "EUR");
    signs.put("£", "GBP");
    signs.put("₹", "INR");
    signs.put("₩", "KRW");
    signs.put("₱", "PHP");
    signs.put("₫", "VND");
    signs.put("฿", "THB");
    signs.put("₺", "TRY");
    signs.put("₦", "NGN");
    signs.put("₽", "RUB");
    signs.put("₪", "ILS");
    signs.put("円", "JPY");
    signs.put("원", "KRW");
    signs.put("元", "CNY");
    signs.put("zł", "PLN");
    return signs;
  }

  /// A currency in use with this ISO 4217 code.
  static Optional<Currency> ofCode(String code) {
    try {
      return Optional.of(Currency.getInstance(code)).filter(c -> c.getDefaultFractionDigits() >= 0);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The currency of a sign or of a word of the text; empty when there is none that is sure.
  static Optional<Currency> in(String text) {
    var upper = text.toUpperCase(Locale.ROOT);
    return SIGNS.entrySet().stream()
        .filter(e -> upper.contains(e.getKey().toUpperCase(Locale.ROOT)))
        .findFirst()
        .map(Map.Entry::getValue)
        .or(() -> byWord(upper))
        .flatMap(MoneySigns::ofCode);
  }

  private static Optional<String> byWord(String upper) {
    if (upper.matches(".*\\bRP\\b.*|RP ?\\d.*")) {
      return Optional.of("IDR");
    }
    return upper.matches(".*\\bRM ?\\d.*|.*\\bRM\\b.*") ? Optional.of("MYR") : Optional.empty();
  }
}
