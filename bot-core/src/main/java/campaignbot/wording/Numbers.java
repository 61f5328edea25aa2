package campaignbot.wording;

import campaignbot.allocation.Range;
import campaignbot.campaign.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/// Numbers as people read them: as many figures as are known, and no more.
final class Numbers {
  private static final BigDecimal CENTS_BELOW = BigDecimal.valueOf(1000);
  private static final int KNOWN_FIGURES = 2;
  private static final int FIGURES_OF_A_RATE = 4;

  private final Locale locale;

  private final Bundle texts;

  Numbers(Locale locale) {
    this.locale = locale;
    this.texts = new Bundle("campaignbot.wording.messages", locale);
  }

  /// `USD 11,940`, `USD 1.10`: no cents from 1,000 up, nor where there are none.
  String money(Money money) {
    return money.currency().getCurrencyCode() + " " + amount(money);
  }

  /// To the cent where there are cents: for limits, where rounding would be wrong.
  String exact(Money money) {
    return money.currency().getCurrencyCode() + " " + exactAmount(money);
  }

  /// The amount alone, to the cent where there are cents.
  String exactAmount(Money money) {
    var amount = money.amount();
    var format = NumberFormat.getNumberInstance(locale);
    var decimals = amount.stripTrailingZeros().scale() <= 0 ? 0 : amount.scale();
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(amount);
  }

  /// The amount alone: `11,940`.
  String amount(Money money) {
    return amount(money.amount(), Math.max(0, money.currency().getDefaultFractionDigits()));
  }

  /// An amount whose currency is still open.
  String amount(BigDecimal amount) {
    return amount(amount, KNOWN_FIGURES);
  }

  private String amount(BigDecimal amount, int decimals) {
    var whole = amount.stripTrailingZeros().scale() <= 0 || amount.compareTo(CENTS_BELOW) >= 0;
    var format = NumberFormat.getNumberInstance(locale);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(whole ? 0 : decimals);
    format.setMaximumFractionDigits(whole ? 0 : decimals);
    return format.format(amount);
  }

  /// An exact count: `2,400`.
  String count(long count) {
    return NumberFormat.getIntegerInstance(locale).format(count);
  }

  /// An estimated count: two figures above 100, whole numbers below, one decimal below 10.
  String about(double value) {
    if (value >= 100) {
      return count(
          new BigDecimal(value)
              .round(new MathContext(KNOWN_FIGURES, RoundingMode.HALF_UP))
              .longValue());
    }
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(value < 10 ? 1 : 0);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  /// `64 (41 to 96)`, by the bundle's pattern.
  String range(Texts texts, Range range) {
    return texts.say("range", about(range.p50()), about(range.p10()), about(range.p90()));
  }

  /// A fraction as a percentage: `0.2 %`, `17 %`; two figures.
  String percent(double fraction) {
    var percent =
        new BigDecimal(fraction * 100).round(new MathContext(KNOWN_FIGURES, RoundingMode.HALF_UP));
    var format =
        new DecimalFormat(percent.abs().compareTo(BigDecimal.ONE) < 0 ? "0.0##" : "0.#", symbols());
    return texts.say("percent", format.format(percent));
  }

  /// Followers in short: `4.2k`, `1.2M`, `950`.
  String followers(long followers) {
    if (followers < 1000) {
      return count(followers);
    }
    var format = new DecimalFormat("0.#", symbols());
    format.setRoundingMode(RoundingMode.HALF_UP);
    return followers < 999_500
        ? format.format(rounded(followers / 1000.0)) + "k"
        : format.format(rounded(followers / 1_000_000.0)) + "M";
  }

  /// Tenths only below 100.
  private static double rounded(double value) {
    return value < 100 ? value : Math.rint(value);
  }

  /// A plain number with up to two figures behind the point.
  String plain(double value) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(value >= 100 ? 0 : 2);
    return format.format(value);
  }

  /// A rate of exchange in four figures, however small it is: `0.0308`, `16,620`.
  String rate(double value) {
    var rounded =
        new BigDecimal(value).round(new MathContext(FIGURES_OF_A_RATE, RoundingMode.HALF_UP));
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, rounded.scale()));
    return format.format(rounded);
  }

  private DecimalFormatSymbols symbols() {
    return DecimalFormatSymbols.getInstance(locale);
  }
}
