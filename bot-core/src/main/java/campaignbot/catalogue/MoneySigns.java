package campaignbot.catalogue;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Currencies by the signs people put into cells. A bare `$` is none of them: it may be any of
/// twenty dollars and pesos. Nor is a sign that is a part of a longer one: `R$` in `AR$`.
final class MoneySigns {
  /// Longer texts are no prices, and as much of a heading is read.
  private static final int LONGEST = 300;

  private static final int ASCII_END = 0x80;
  private static final int LATIN_END = 0x250;
  private static final String LETTER = "\\p{L}";

  /// `5万円`: words for numbers may stand before a sign of these scripts, other letters make it
  /// another currency, as `美` does in `美元`.
  private static final String WORD = "[\\p{L}&&[^十百千万萬亿億만천억백십]]";

  /// The signs in capitals, and their currencies.
  private static final Map<String, String> CODES =
      Stream.of(
              "US$ $US U$S U$D 美元 美金 USD",
              "HK$ 港元 港币 港幣 HKD",
              "NT$ 台币 台幣 新台币 新台幣 TWD",
              "AU$ A$ 澳元 AUD",
              "CA$ C$ $CA 加元 CAD",
              "NZ$ NZD",
              "S$ SG$ 坡元 SGD",
              "MX$ MEX$ MXN",
              "R$ BR$ BRL",
              "AR$ ARS",
              "CL$ CLP",
              "CO$ COL$ COP",
              "UY$ $U UYU",
              "RD$ DOP",
              "EC$ XCD",
              "TT$ TTD",
              "J$ JM$ JMD",
              "BZ$ BZD",
              "FJ$ FJD",
              "N$ NAD",
              "€ 欧元 歐元 EUR",
              "£ GBP",
              "₹ INR",
              "₩ 원 韩元 韓元 KRW",
              "₱ PHP",
              "₫ VND",
              "฿ THB",
              "₺ TRY",
              "₦ NGN",
              "₽ RUB",
              "₪ ILS",
              "円 日元 日圓 JPY",
              "元 人民币 人民幣 CNY",
              "zł PLN")
          .flatMap(MoneySigns::withCode)
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Pattern SIGN =
      Pattern.compile(
          CODES.keySet().stream().map(MoneySigns::whole).collect(Collectors.joining("|")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A sign before the dollar that is none of these: `XY$`.
  private static final Pattern UNKNOWN_DOLLAR = Pattern.compile("(?<!\\p{L})\\p{L}{1,3}\\$");

  private MoneySigns() {}

  private static Stream<Map.Entry<String, String>> withCode(String line) {
    var words = List.of(line.split(" ", -1));
    return words.subList(0, words.size() - 1).stream()
        .map(sign -> Map.entry(sign.toUpperCase(Locale.ROOT), words.getLast()));
  }

  /// The sign where it is no part of a word.
  private static String whole(String sign) {
    var latin = sign.chars().allMatch(c -> c < LATIN_END);
    var before = Character.isLetter(sign.charAt(0)) ? "(?<!" + (latin ? LETTER : WORD) + ")" : "";
    var isWord = latin && Character.isLetter(sign.charAt(sign.length() - 1));
    return before + Pattern.quote(sign) + (isWord ? "(?!" + LETTER + ")" : "");
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
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return bySign(text).or(() -> byWord(text.toUpperCase(Locale.ROOT))).flatMap(MoneySigns::ofCode);
  }

  /// All signs have a `$` or a letter beyond ASCII, most cells have neither.
  private static Optional<String> bySign(String text) {
    return text.chars().noneMatch(c -> c == '$' || c >= ASCII_END)
        ? Optional.empty()
        : SIGN.matcher(text)
            .results()
            .findFirst()
            .map(found -> found.group().toUpperCase(Locale.ROOT))
            .map(CODES::get);
  }

  /// Whether a dollar or peso is named that is not known: its price is better left out.
  static boolean namesUnknownDollar(String text) {
    return UNKNOWN_DOLLAR.matcher(text).find() && in(text).isEmpty();
  }

  private static Optional<String> byWord(String upper) {
    if (!upper.contains("RP") && !upper.contains("RM")) {
      return Optional.empty();
    }
    if (upper.matches(".*\\bRP\\b.*|RP ?\\d.*")) {
      return Optional.of("IDR");
    }
    return upper.matches(".*\\bRM ?\\d.*|.*\\bRM\\b.*") ? Optional.of("MYR") : Optional.empty();
  }
}
