package campaignbot.understanding;

import campaignbot.understanding.MoneyWord.Scale;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number while it is read word by word: what has been added up so far, and what may follow.
final class Tally {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private @Nullable BigDecimal current;
  private BigDecimal lastScale = BigDecimal.ONE;
  private BigDecimal lastLarge = BigDecimal.ONE;
  private boolean seen;
  private boolean digits;
  private boolean words;

  /// Whether a number, also zero, waits for a scale.
  private boolean counted;

  /// Digits after a scale go on only in scripts that write `1만 2천 345`.
  private boolean isFine;

  /// Whether the number that was read changes the one behind it.
  private boolean ahead;

  boolean isSeen() {
    return seen;
  }

  boolean hasDigits() {
    return digits;
  }

  boolean isBetweenNumbers() {
    return current == null;
  }

  /// "50 cent" are cents; "deux cents" are two hundred.
  boolean isMoreThanNine() {
    return digits || (current != null && current.compareTo(BigDecimal.TEN) >= 0);
  }

  boolean canTakeDigits() {
    return !seen || (current == null && lastScale.compareTo(BigDecimal.ONE) > 0 && isFine);
  }

  /// Whether a part with this scale can follow what has been read.
  boolean isAbove(BigDecimal scale) {
    return current == null && lastLarge.compareTo(scale) > 0;
  }

  void takeDigits(BigDecimal value) {
    current = value;
    seen = true;
    counted = true;
    digits = true;
  }

  boolean canAdd(BigDecimal value) {
    var now = current;
    if (ahead) {
      return value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(HUNDRED) < 0;
    }
    if (now == null) {
      return !seen || value.compareTo(lastScale) < 0 || (!digits && value.compareTo(HUNDRED) < 0);
    }
    return canFollow(now, value) || (now.intValue() == 4 && value.intValue() == 20);
  }

  private static boolean canFollow(BigDecimal now, BigDecimal value) {
    var isUnit = value.compareTo(BigDecimal.TEN) < 0;
    return (isUnit && (isTens(now) || now.signum() == 0))
        || (now.intValue() == 60 && value.intValue() < 20)
        || (now.intValue() == 80 && value.intValue() < 20)
        || (now.compareTo(HUNDRED) >= 0 && value.compareTo(HUNDRED) < 0);
  }

  /// "one million, two hundred thousand"
  boolean isAboveInWords(BigDecimal rest) {
    return !digits && isAbove(rest) && rest.compareTo(HUNDRED) >= 0;
  }

  boolean canAddAfterAnd(BigDecimal value) {
    var now = current;
    return now == null ? value.compareTo(lastScale) < 0 : now.signum() > 0 && canFollow(now, value);
  }

  /// "five and twenty", as Arabic says it.
  boolean isUnitBefore(BigDecimal tens) {
    var now = current;
    return now != null
        && now.signum() > 0
        && now.compareTo(BigDecimal.TEN) < 0
        && !digits
        && isTens(tens);
  }

  private static boolean isTens(BigDecimal value) {
    return value.intValue() >= 20 && value.intValue() < 100 && value.intValue() % 10 == 0;
  }

  /// A number in words that decimals may follow.
  boolean isWhole() {
    return current != null && words && current.stripTrailingZeros().scale() <= 0;
  }

  void addDecimals(BigDecimal decimals) {
    current = (current == null ? BigDecimal.ZERO : current).add(decimals);
  }

  /// "Three and a half" where the half is said first.
  void takeAhead(BigDecimal part) {
    take(part);
    ahead = true;
  }

  void take(BigDecimal value) {
    seen = true;
    words = true;
    ahead = false;
    if (isThousands(value)) {
      takeThousands(value);
      return;
    }
    var now = current;
    var multiplies = now != null && now.intValue() == 4 && value.intValue() == 20;
    current = now == null ? value : multiplies ? now.multiply(value) : now.add(value);
    counted = true;
  }

  /// A word that has its scale in itself: `zweitausend`, `אלפיים`.
  private static boolean isThousands(BigDecimal value) {
    return value.compareTo(THOUSAND) >= 0 && value.remainder(THOUSAND).signum() == 0;
  }

  private void takeThousands(BigDecimal value) {
    total = total.add(value);
    lastLarge = value.compareTo(MILLION) >= 0 ? MILLION : THOUSAND;
    lastScale = lastLarge;
    isFine = false;
  }

  void scale(Scale scale) {
    if (scale.value().compareTo(BigDecimal.ONE) < 0
        && current == null
        && lastScale.compareTo(BigDecimal.ONE) > 0) {
      total = total.add(lastScale.multiply(scale.value()));
      return;
    }
    if (scale.value().compareTo(BigDecimal.ONE) < 0) {
      current = (current == null ? BigDecimal.ONE : current).add(scale.value());
    } else if (scale.small()) {
      group = group.add((current == null ? BigDecimal.ONE : current).multiply(scale.value()));
      current = null;
      counted = true;
    } else {
      scaleAll(scale.value());
    }
    lastScale = scale.value().max(BigDecimal.ONE);
    isFine = scale.fine();
    seen = true;
    words = words || !digits;
  }

  private void scaleAll(BigDecimal scale) {
    var part = group.add(current == null ? BigDecimal.ZERO : current);
    if (total.signum() > 0 && scale.compareTo(lastLarge) > 0) {
      total = total.add(part).multiply(scale);
    } else {
      total = total.add((counted ? part : BigDecimal.ONE).multiply(scale));
    }
    lastLarge = scale;
    group = BigDecimal.ZERO;
    current = null;
    counted = false;
  }

  /// `三万五` is 35,000: a digit at the end counts what is next below the scale before it.
  void shortenTail() {
    if (current != null) {
      current = current.multiply(lastScale).divide(BigDecimal.TEN);
    }
  }

  BigDecimal value() {
    return total.add(group).add(current == null ? BigDecimal.ZERO : current);
  }

  Amount amount(int start, int end) {
    var scaled = lastScale.compareTo(BigDecimal.ONE) > 0;
    return new Amount(
        value().stripTrailingZeros(), start, end, scaled, words && !digits, lastScale);
  }
}
