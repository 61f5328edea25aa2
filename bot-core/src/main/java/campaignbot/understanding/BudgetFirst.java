package campaignbot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Of several sums the one that is called the budget, or the total, comes first.
final class BudgetFirst {
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:budget|presupuesto|in total|overall|en total|預算|预算|總共|总共)(?:[^,.;!?，。；]{0,20})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CALLED_AFTER =
      Pattern.compile(
          "^\\s*(?:(?:is|as|for|of|es|the|our|whole|total|marketing)\\s+)*"
              + "(?:budget|presupuesto|in total|overall|en total|預算|预算)",
          Pattern.CASE_INSENSITIVE);

  private BudgetFirst() {}

  static List<MoneySaid> of(List<MoneySaid> said, String text) {
    if (said.size() < 2) {
      return said;
    }
    var called = new ArrayList<MoneySaid>();
    var others = new ArrayList<MoneySaid>();
    var from = 0;
    for (var sum : said) {
      var before = Nearby.between(text, from, sum.span().start());
      var isCalled =
          CALLED.matcher(before).find()
              || CALLED_AFTER.matcher(Nearby.after(text, sum.span().end())).find();
      (isCalled ? called : others).add(sum);
      from = sum.span().end();
    }
    if (called.isEmpty() || others.stream().noneMatch(BudgetFirst::isForTheWhole)) {
      return said;
    }
    called.addAll(others);
    return List.copyOf(called);
  }

  private static boolean isForTheWhole(MoneySaid sum) {
    return !sum.scope().isForOne();
  }
}
