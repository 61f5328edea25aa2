package campaignbot.understanding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a budget that is said as a change of the one before: "budget -20%", "cut the budget by
/// 10%", "10% more budget".
final class BudgetChangeReader {
  private static final String PERCENT = "(\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|percent|per cent)";
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:budget|presupuesto|預算|预算):? ?(?:by |de )?([+\\-–−加增減减])[少低]? ?" + PERCENT,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VERB =
      Pattern.compile(
          "(cut|reduce|lower|decrease|shrink|raise|increase|lift|grow) (?:the |our )?budget by "
              + PERCENT,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPARED =
      Pattern.compile(
          PERCENT + " (less|lower|smaller|more|higher|larger|bigger) (?:for the )?budget",
          Pattern.CASE_INSENSITIVE);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Optional<BudgetChange> read(String text) {
    return signed(text).or(() -> verb(text)).or(() -> compared(text));
  }

  private static Optional<BudgetChange> signed(String text) {
    var found = SIGNED.matcher(text);
    return found.find()
        ? Optional.of(change(text, found, "+加增".contains(found.group(1)), found.group(2)))
        : Optional.empty();
  }

  private static Optional<BudgetChange> verb(String text) {
    var found = VERB.matcher(text);
    return found.find()
        ? Optional.of(
            change(
                text,
                found,
                found.group(1).matches("(?i)raise|increase|lift|grow"),
                found.group(2)))
        : Optional.empty();
  }

  private static Optional<BudgetChange> compared(String text) {
    var found = COMPARED.matcher(text);
    return found.find()
        ? Optional.of(
            change(
                text,
                found,
                found.group(2).matches("(?i)more|higher|larger|bigger"),
                found.group(1)))
        : Optional.empty();
  }

  private static BudgetChange change(String text, Matcher found, boolean up, String percent) {
    var part = new BigDecimal(percent.replace(',', '.')).divide(HUNDRED);
    var rest = text.substring(0, found.start()) + " " + text.substring(found.end());
    return new BudgetChange(up ? BigDecimal.ONE.add(part) : BigDecimal.ONE.subtract(part), rest);
  }
}
