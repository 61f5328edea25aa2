package campaignbot.understanding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a budget that is said as a part or a multiple of the one before: "cut the budget by 10%",
/// "15% more", "halve it", "預算加一成".
final class BudgetPartReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final String PERCENT =
      "(?<percent>\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|percent|per cent|por ciento)";
  private static final String BUDGET = "(?:budget|presupuesto|預算|预算)";
  private static final String THE_BUDGET =
      "(?:(?:the |our |my |el |del )?(?:total )?(?:budget|presupuesto))";

  /// The end of what somebody wants changed.
  private static final String END =
      "(?=\\W*$|\\s*[.,;!)]|\\s+(?:and|but|please|pls|y|pero|por favor|than (?:before|now|that))\\b)";

  private record Rule(Pattern said, Function<Matcher, BigDecimal> factor) {}

  private static final List<Rule> RULES =
      List.of(
          percent(
              BUDGET
                  + ":? ?(?:by |de |un )?(?:(?<up>\\+|加多?|增加?|plus |up (?:by )?|más |mas )"
                  + "|(?<down>[-–−減减][少低]?|minus |down (?:by )?|menos )) ?"
                  + PERCENT),
          percent("^\\W*?(?:make it )?(?:(?<up>\\+)|(?<down>[-–−])) ?" + PERCENT + "\\W*$"),
          percent(
              "\\b(?:(?<up>raise|increase|lift|grow|bump(?: up)?|boost|up|sube|aumenta)"
                  + "|(?<down>cut|reduce|lower|decrease|shrink|trim|slash|baja|recorta)) (?:"
                  + THE_BUDGET
                  + "|it|that)(?: up| down)? (?:by|en|un) (?:un )?"
                  + PERCENT),
          percent(
              "\\b(?:(?<up>add|put|añade|suma)|(?<down>take|cut|remove|knock|shave|quita))"
                  + " (?:another |an extra |un )?"
                  + PERCENT
                  + " (?:more )?(?:to|on|onto|from|off|off of|of|out of|al|a|del)? ?"
                  + THE_BUDGET),
          percent(
              "^\\W*(?:(?<up>add|plus|put on|más|mas|mais)|(?<down>minus|less|take|cut|knock|shave|remove|"
                  + "subtract|menos|moins|weniger)) (?:another |an extra |off )?"
                  + PERCENT
                  + "(?: (?:more|off|less))?\\W*$"),
          percent(
              PERCENT
                  + " (?:(?<up>more|higher|larger|bigger)|(?<down>less|lower|smaller))"
                  + " (?:for the )?budget"),
          percent(
              "(?:^\\W*|[,.;!]\\s*|\\b(?:budget|presupuesto|it|that|spend|by|un|a|do|with|want|go|gastar)"
                  + " )"
                  + PERCENT
                  + " (?:(?<up>more|higher|larger|bigger|extra|más|mas)"
                  + "|(?<down>less|lower|smaller|cheaper|off|menos))"
                  + END),
          new Rule(
              of(
                  "(?:"
                      + BUDGET
                      + "|^\\W*)(?:(?<up>加多?|增加|調高)|(?<down>[減减]少?|調低))"
                      + "(?<tenths>[一二兩两三四五六七八九])成(?<half>半)?"),
              BudgetPartReader::byTenths),
          whole("0.5", "halve (?:it|that)" + END + "|halve " + THE_BUDGET),
          whole("0.5", "cut (?:it|that|" + THE_BUDGET + ") (?:in|by) half"),
          whole("0.5", "(?:la mitad (?:de presupuesto|" + THE_BUDGET + "))"),
          whole(
              "0.5",
              "(?:the )?half (?:of )?(?:that|it)" + END + "|half (?:of )?" + THE_BUDGET + END),
          whole("0.25", "a quarter (?:of )?(?:that|it)" + END),
          whole("0.75", "three quarters (?:of )?(?:that|it)" + END),
          whole("0.5", "(?:la mitad|die hälfte|la moitié|a metade|la metà)\\W*$"),
          whole("2", "twice (?:that|it|as much|" + THE_BUDGET + ")" + END),
          whole("2", "double (?:it|that)" + END + "|(?:double|dobla|duplica) " + THE_BUDGET),
          whole("3", "triple (?:it|that)" + END + "|(?:triple|triplica) " + THE_BUDGET),
          new Rule(of(BUDGET + "[減减]半"), _ -> new BigDecimal("0.5")),
          new Rule(of(BUDGET + "(?:加倍|翻倍|雙倍|双倍)"), _ -> new BigDecimal("2")));

  private static Rule percent(String said) {
    return new Rule(of(said), BudgetPartReader::byPercent);
  }

  private static Rule whole(String factor, String said) {
    return new Rule(of("\\b(?:" + said + ")"), _ -> new BigDecimal(factor));
  }

  private static Pattern of(String said) {
    return Pattern.compile(said, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  Optional<BudgetChange.Times> read(String text) {
    return RULES.stream().flatMap(r -> read(r, text).stream()).findFirst();
  }

  private static Optional<BudgetChange.Times> read(Rule rule, String text) {
    var found = rule.said().matcher(text);
    return found.find()
        ? Optional.of(
            new BudgetChange.Times(
                rule.factor().apply(found),
                text.substring(0, found.start()) + " " + text.substring(found.end())))
        : Optional.empty();
  }

  private static BigDecimal byPercent(Matcher found) {
    return changed(found, new BigDecimal(found.group("percent").replace(',', '.')).divide(HUNDRED));
  }

  /// `一成半` is 15 percent.
  private static BigDecimal byTenths(Matcher found) {
    var digit = "一二三四五六七八九".indexOf(found.group("tenths").replaceAll("[兩两]", "二")) + 1;
    var half = found.group("half") == null ? "0" : "0.5";
    return changed(found, BigDecimal.valueOf(digit).add(new BigDecimal(half)).divide(TEN));
  }

  private static BigDecimal changed(Matcher found, BigDecimal part) {
    return found.group("up") == null ? BigDecimal.ONE.subtract(part) : BigDecimal.ONE.add(part);
  }
}
