package campaignbot.understanding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A part of a sum that is named: "half of our 20k usd budget". With a platform beside it, the part
/// is that platform's, and the sum the budget.
final class PartsOfSums {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final String OF =
      "\\s+(?:of|von|de|del|di|do|da)\\s+(?:(?:our|my|the|this|that|these|unserem|unseren|unser|dem|den|"
          + "meinem|nuestro|nuestros|mi|los|el|notre|nos|mon|nosso|meu|os|nostro)\\s+)?(?:budget (?:of|von|de)\\s+)?[$€£]?\\s*$";
  private static final Map<Pattern, BigDecimal> PARTS =
      Map.of(
          of("half|one half|hälfte|mitad|la moitié|metade|la metà"), new BigDecimal("0.5"),
          of("a third|one third|ein drittel|un tercio|un tiers|um terço|un terzo"),
              BigDecimal.ONE.divide(BigDecimal.valueOf(3), 10, RoundingMode.HALF_UP),
          of("a quarter|one quarter|ein viertel|un cuarto|un quart|um quarto|un quarto"),
              new BigDecimal("0.25"),
          of("two thirds|zwei drittel|dos tercios|deux tiers|dois terços|due terzi"),
              new BigDecimal(2).divide(BigDecimal.valueOf(3), 10, RoundingMode.HALF_UP),
          of("three quarters|drei viertel|tres cuartos|trois quarts|três quartos|tre quarti"),
              new BigDecimal("0.75"));

  private PartsOfSums() {}

  private static Pattern of(String part) {
    return Pattern.compile("\\b(?:" + part + ")" + OF, FLAGS);
  }

  static List<Sum> taken(List<Sum> sums, Words words) {
    return sums.stream().map(s -> taken(s, words)).toList();
  }

  private static Sum taken(Sum sum, Words words) {
    var before = Nearby.before(words.text(), words.get(sum.start()).start());
    return PARTS.entrySet().stream()
        .filter(p -> p.getKey().matcher(before).find())
        .findFirst()
        .map(p -> sum.times(p.getValue()))
        .orElse(sum);
  }
}
