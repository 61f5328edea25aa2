package campaignbot.catalogue;

import campaignbot.campaign.Money;
import campaignbot.catalogue.ImportReport.Doubt;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A cell that holds a price.
///
/// @param price empty when the cell cannot be used
record FeeCell(Optional<Money> price, Optional<Doubt.Kind> doubt) {
  private static final Set<String> BARTER =
      Set.of("barter", "free", "gifted", "gifting", "product", "exchange", "gratis", "canje");
  private static final Pattern CODE = Pattern.compile("\\b[A-Za-z]{3}\\b");
  private static final Currency DOLLAR = Currency.getInstance("USD");

  /// @param usual the column's currency
  static FeeCell of(String cell, NumberStyle style, Optional<Currency> usual) {
    var said = currencyIn(cell);
    var currency = said.or(() -> usual).or(() -> bareDollar(cell));
    if (currency.isEmpty() || (said.isEmpty() && MoneySigns.namesUnknownDollar(cell))) {
      return new FeeCell(Optional.empty(), Optional.of(Doubt.Kind.NOT_A_FEE));
    }
    if (BARTER.contains(cell.toLowerCase(Locale.ROOT))) {
      return new FeeCell(Optional.of(Money.zero(currency.get())), Optional.empty());
    }
    var doubt =
        said.isEmpty() && usual.isEmpty()
            ? Optional.of(Doubt.Kind.BARE_DOLLAR)
            : Optional.<Doubt.Kind>empty();
    return amount(cell, style, currency.get(), doubt);
  }

  private static FeeCell amount(
      String cell, NumberStyle style, Currency currency, Optional<Doubt.Kind> doubt) {
    return CellNumber.read(cell, style, CellNumber.End.UPPER)
        .filter(n ->
            n.value().signum() >= 0
                && !n.percent()
                && n.value().precision() < 15
                && n.value().scale() > -15)
        .map(n ->
            new FeeCell(
                Optional.of(Money.of(n.value(), currency)), doubt.isPresent() ? doubt : n.doubt()))
        .orElseGet(() -> new FeeCell(Optional.empty(), Optional.of(Doubt.Kind.NOT_A_FEE)));
  }

  static boolean isPrice(String cell) {
    return BARTER.contains(cell.toLowerCase(Locale.ROOT))
        || CellNumber.read(cell, NumberStyle.RATE, CellNumber.End.UPPER)
            .filter(n -> n.value().signum() >= 0 && !n.percent())
            .isPresent();
  }

  static boolean namesCurrency(String cell) {
    return currencyIn(cell).isPresent() || cell.contains("$");
  }

  private static Optional<Currency> currencyIn(String cell) {
    return CODE.matcher(cell)
        .results()
        .map(MatchResult::group)
        .filter(FeeCell::isCode)
        .flatMap(code -> MoneySigns.ofCode(code.toUpperCase(Locale.ROOT)).stream())
        .findFirst()
        .or(() -> MoneySigns.in(cell));
  }

  /// `all`, `top` and `try` are words, `ALL`, `TOP` and `TRY` currencies.
  private static boolean isCode(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT)) || Heading.isPlainCode(word);
  }

  private static Optional<Currency> bareDollar(String cell) {
    return cell.contains("$") ? Optional.of(DOLLAR) : Optional.empty();
  }
}
