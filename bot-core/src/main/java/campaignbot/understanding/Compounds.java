package campaignbot.understanding;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers that German, Dutch, Italian and others write in one word: `achtundsiebzig`,
/// `duemilacinquecento`, `zweieinhalb`.
final class Compounds {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 40;
  private static final int LONGEST_PART = 12;
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  /// Swedish drops one of the three letters of "ett" and "tusen".
  private static final String SHORTENED = "ettusen";

  private final Map<String, BigDecimal> parts;

  Compounds(Map<String, BigDecimal> parts) {
    this.parts = parts;
  }

  /// What has been added up in a word so far.
  private record Read(BigDecimal sum, BigDecimal group) {
    static final Read NOTHING = new Read(BigDecimal.ZERO, BigDecimal.ZERO);

    Read with(BigDecimal part) {
      if (part.compareTo(HUNDRED) == 0) {
        return new Read(sum, group.max(BigDecimal.ONE).multiply(part));
      }
      return part.compareTo(THOUSAND) == 0
          ? new Read(
              sum.add((group.signum() == 0 ? BigDecimal.ONE : group).multiply(part)),
              BigDecimal.ZERO)
          : new Read(sum, group.add(part));
    }

    BigDecimal value() {
      return sum.add(group);
    }
  }

  @Nullable BigDecimal read(Token token) {
    var word = token.folded();
    if (!token.isWord() || word.length() < SHORTEST || word.length() > LONGEST) {
      return null;
    }
    var full = word.contains(SHORTENED) ? word.replace(SHORTENED, "ett" + "tusen") : word;
    var read = from(full, 0, Read.NOTHING);
    return read == null ? null : read.value();
  }

  /// The longest part first; a shorter one where the rest is no number then.
  private @Nullable Read from(String word, int at, Read before) {
    if (at == word.length()) {
      return before;
    }
    for (var end = Math.min(word.length(), at + LONGEST_PART); end > at; end--) {
      var part = parts.get(word.substring(at, end));
      var read = part == null ? null : from(word, end, before.with(meant(word, end, part)));
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  /// `en` is "and" before tens (`eenentwintig`), otherwise one (`tjugoen`).
  private BigDecimal meant(String word, int end, BigDecimal part) {
    return part.signum() == 0 && word.startsWith("en", end - 2) && !beginsTens(word, end)
        ? BigDecimal.ONE
        : part;
  }

  private boolean beginsTens(String word, int at) {
    for (var end = Math.min(word.length(), at + LONGEST_PART); end > at; end--) {
      var part = parts.get(word.substring(at, end));
      if (part != null && part.intValue() >= 20 && part.compareTo(HUNDRED) < 0) {
        return true;
      }
    }
    return false;
  }
}
