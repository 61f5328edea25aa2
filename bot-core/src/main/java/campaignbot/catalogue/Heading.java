package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import campaignbot.catalogue.ColumnMeaning.Kind;
import campaignbot.catalogue.EngagementRate.Denominator;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a heading says, before its cells are looked at.
///
/// @param written as it stands in the file
/// @param kind empty when no word is known; `unused` tells those that are known and of no use
/// @param bare whether it names a network and nothing else
/// @param average whether it says "of one post"
/// @param percent whether it says `%`
/// @param assumed whether the denominator is said to be an assumption
record Heading(
    String written,
    Optional<Kind> kind,
    boolean unused,
    boolean bare,
    boolean bundle,
    boolean average,
    boolean percent,
    boolean assumed,
    List<Platform> networks,
    Optional<Format> format,
    Optional<Currency> currency,
    Optional<Denominator> per) {
  private static final String UNUSED = "unused";
  private static final Map<String, Kind> KINDS =
      Arrays.stream(Kind.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  k ->
                      k == Kind.AUDIENCE_COUNTRIES
                          ? "audience-country"
                          : k.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  Function.identity()));

  /// So much of a heading is understood; what follows is a remark.
  private static final int LONGEST = 300;

  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b|\\b[a-z]{3}\\b");

  /// The letter alone means the network only beside such a word.
  private static final Pattern LETTER_X =
      Pattern.compile(
          "^x(?= (handle|username|account|profile|followers|url|link|post|er|engagement))"
              + "|(?<=(handle|username|followers|url|link) )x$");

  private static final Pattern PER_VIEWS =
      Pattern.compile("\\b(by|per|on|over|of) (video )?(views?|impressions|plays|reach)\\b");
  private static final Pattern PER_FOLLOWERS =
      Pattern.compile("\\b(by|per|on|over|of) (followers?|subscribers?|fans)\\b");

  /// Codes that are no words of any language, so that they count in small letters, too.
  private static final Set<String> PLAIN_CODES =
      Set.of(
          "USD", "EUR", "GBP", "HKD", "SGD", "TWD", "INR", "IDR", "PHP", "MYR", "THB", "VND", "JPY",
          "KRW", "CNY", "AUD", "NZD", "CAD", "MXN", "BRL", "AED", "SAR", "ZAR", "NGN", "KES", "CHF",
          "SEK", "NOK", "DKK", "PLN");

  static Heading of(String written, HeadingWords words) {
    var start = written.substring(0, Math.min(LONGEST, written.length()));
    var plain = LETTER_X.matcher(HeadingWords.plain(start)).replaceAll("twitter");
    var networks = words.networks(plain);
    var rest = words.withoutNetworks(plain);
    var per = perOf(rest);
    var term = words.longest(rest, t -> t.equals(UNUSED) || KINDS.containsKey(t));
    return new Heading(
        written,
        term.filter(KINDS::containsKey).map(KINDS::get),
        term.filter(UNUSED::equals).isPresent(),
        rest.isEmpty() && !networks.isEmpty(),
        words.says(rest, "bundle") || networks.size() > 1,
        words.says(rest, "average"),
        start.contains("%"),
        rest.contains("assumed"),
        networks,
        words.first(rest, "format:").map(slug -> Format.valueOf(slug.toUpperCase(Locale.ROOT))),
        currencyOf(start),
        per);
  }

  Optional<Platform> network() {
    return networks.stream().findFirst();
  }

  /// Whether the heading alone says something, so that a line of such cells may be the headings.
  boolean isKnown() {
    return kind.isPresent() || unused || bare || (currency.isPresent() && format.isPresent());
  }

  private static Optional<Denominator> perOf(String plain) {
    if (PER_VIEWS.matcher(plain).find()) {
      return Optional.of(Denominator.VIEWS);
    }
    return PER_FOLLOWERS.matcher(plain).find()
        ? Optional.of(Denominator.FOLLOWERS)
        : Optional.empty();
  }

  private static Optional<Currency> currencyOf(String written) {
    var hasSmall = written.chars().anyMatch(Character::isLowerCase);
    return CODE.matcher(written.replace('_', ' '))
        .results()
        .map(found -> found.group())
        .filter(code -> isCode(code, hasSmall))
        .flatMap(code -> MoneySigns.ofCode(code.toUpperCase(Locale.ROOT)).stream())
        .findFirst()
        .or(() -> MoneySigns.in(written));
  }

  static boolean isPlainCode(String word) {
    return PLAIN_CODES.contains(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isCode(String word, boolean amongSmallLetters) {
    return isPlainCode(word) || (amongSmallLetters && word.equals(word.toUpperCase(Locale.ROOT)));
  }
}
