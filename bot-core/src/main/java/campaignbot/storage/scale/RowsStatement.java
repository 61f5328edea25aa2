package campaignbot.storage.scale;

import campaignbot.allocation.kernel.Rules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One scan of the accounts, as one statement: those that reach what the measure asks for, the best
/// first. Standard SQL, with `GREATEST` beside it.
final class RowsStatement {
  private final Layout layout;
  private final Measure measure;
  private final Rules rules;

  RowsStatement(Layout layout, Measure measure) {
    this.layout = layout;
    this.measure = measure;
    rules = measure.rules();
  }

  /// With the sum and the number of all that were found in every row.
  static final String TOTALS = ", SUM(best) OVER () AS total, COUNT(*) OVER () AS found";

  /// With what the measure says of the row.
  static final String BEST = ", best";

  /// @param beside one of these, or nothing: totals are dear where many are found
  /// @param blocks the only ones to be read; all when empty
  String text(String beside, Collection<Long> settled, List<Long> blocks, int most) {
    return text(beside, where(settled, blocks), most);
  }

  /// Of one account in so many.
  String sample(int oneIn, int most) {
    return text(BEST, where(List.of(), List.of()) + " AND MOD(c.id, " + oneIn + ") = 0", most);
  }

  private String text(String beside, String where, int most) {
    return """
    SELECT %s%s
    FROM (SELECT v.*, %s AS best FROM (
      SELECT %s, %s AS value
      FROM %s c%s%s) v%s) r
    WHERE best > %s
    ORDER BY best DESC, id LIMIT %d\
    """
        .formatted(
            layout.columns(", ", Layout.Column::name, "", ""),
            beside,
            Text.largest(options()),
            layout.columns(", ", c -> "c." + c.name(), "", ""),
            value(),
            layout.accounts(),
            joins(),
            where,
            hurdle(),
            Text.number(measure.least()),
            most);
  }

  private String where(Collection<Long> settled, List<Long> blocks) {
    var conditions = new ArrayList<String>();
    conditions.add("c.platform < " + rules.platforms());
    if (!settled.isEmpty()) {
      conditions.add("c.id NOT IN " + Text.list(settled));
    }
    if (!blocks.isEmpty()) {
      conditions.add("c.block IN " + Text.list(blocks));
    }
    return " WHERE " + String.join(" AND ", conditions);
  }

  private String value() {
    return each("COALESCE(w%1$d.worth, 0) * c.share_%1$d", " + ");
  }

  private String joins() {
    return each(
        " LEFT JOIN "
            + Text.worth(rules, measure::worth)
            + " w%1$d (community, worth) ON w%1$d.community = c.community_%1$d",
        "");
  }

  private String each(String form, String between) {
    return IntStream.rangeClosed(1, layout.communities())
        .mapToObj(form::formatted)
        .collect(Collectors.joining(between));
  }

  private List<String> options() {
    var options = new ArrayList<String>();
    for (int o = 1; o <= layout.offers(); o++) {
      for (int m = 1; m <= rules.mostPosts(); m++) {
        options.add(option(o, m));
      }
    }
    return options;
  }

  private String option(int offer, int posts) {
    var chance = "CAST(chance_" + offer + " AS DOUBLE PRECISION)";
    var cost = "(%s + %d * fee_%d)".formatted(Text.number(rules.effort()), posts, offer);
    return "CASE WHEN %s <= %s AND (fee_%d = 0 OR %s >= %s) THEN %s ELSE %s END"
        .formatted(
            cost,
            Text.number(rules.mostCost() + rules.eps()),
            offer,
            cost,
            Text.number(rules.leastCost() - rules.eps()),
            measure.of(
                "platform",
                "value * %s * %s".formatted(chance, Text.posts(rules, posts, chance)),
                cost),
            Text.NEVER);
  }

  /// What nobody who is looked for can fail, and is calculated sooner than the options: all posts
  /// count in full, and only the first is paid.
  private String hurdle() {
    var all = Text.number(allPosts() * (1 + 1e-12));
    return IntStream.rangeClosed(1, layout.offers())
        .mapToObj(o -> measure.hurdle("value * chance_%d * %s".formatted(o, all), "fee_" + o))
        .collect(Collectors.joining(" OR ", " WHERE ", ""));
  }

  private double allPosts() {
    double sum = 0;
    for (int m = 0; m < rules.mostPosts(); m++) {
      sum = 1 + rules.fading() * sum;
    }
    return rules.completion() * sum;
  }
}
