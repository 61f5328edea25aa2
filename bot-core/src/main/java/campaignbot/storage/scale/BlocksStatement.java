package campaignbot.storage.scale;

import campaignbot.allocation.kernel.Rules;
import java.util.stream.IntStream;

/// Which blocks may hold an account that is looked for, by what no account of theirs exceeds: the
/// others need not be read.
///
/// An account's contacts for so many posts are V q h(q), with h falling in q. So they are at most
/// the block's largest V q times h at its least q. V itself is the home community's worth, which
/// the block shares, and for the rest at most the largest worth of one of its people.
final class BlocksStatement {
  private final Layout layout;
  private final Measure measure;
  private final Rules rules;
  private final double restWorth;

  /// @param restWorth the largest worth of a community by one of its people
  BlocksStatement(Layout layout, Measure measure, double restWorth) {
    this.layout = layout;
    this.measure = measure;
    rules = measure.rules();
    this.restWorth = restWorth;
  }

  /// The best blocks first.
  String text(int most) {
    return """
    SELECT block, accounts FROM (
      SELECT b.block, b.accounts, %s AS best
      FROM (SELECT t.*, COALESCE(w.worth, 0) * t.home_load + %s * t.rest_load AS load
        FROM %s t LEFT JOIN %s w (community, worth) ON w.community = t.home) b) r
    WHERE best > %s
    ORDER BY best DESC, block LIMIT %d\
    """
        .formatted(
            Text.largest(
                IntStream.rangeClosed(1, rules.mostPosts()).mapToObj(this::option).toList()),
            Text.number(restWorth),
            layout.block(),
            Text.worth(rules, measure::worth),
            Text.number(measure.loosely()),
            most);
  }

  private String option(int posts) {
    return "CASE WHEN %s <= %s AND (least_fee = 0 OR %s >= %s) THEN %s ELSE %s END"
        .formatted(
            cost(posts, "least_fee"),
            Text.number(mostCost()),
            cost(posts, "most_fee"),
            Text.number(leastCost()),
            measure.of(
                "platform",
                "load * %s"
                    .formatted(Text.posts(rules, posts, "CAST(least_chance AS DOUBLE PRECISION)")),
                bestCost(posts)),
            Text.NEVER);
  }

  /// The cost at which the option is worth most: the least, but where a platform is to get more.
  private String bestCost(int posts) {
    var text = new StringBuilder("CASE platform");
    for (int p = 0; p < rules.platforms(); p++) {
      text.append(" WHEN ").append(p).append(" THEN ");
      text.append(measure.isDearerForCost(p) ? least(posts) : most(posts));
    }
    return text.append(" END").toString();
  }

  private String least(int posts) {
    return "CASE WHEN least_fee = 0 THEN %s ELSE GREATEST(%s, %s) END"
        .formatted(Text.number(rules.effort()), cost(posts, "least_fee"), Text.number(leastCost()));
  }

  private String most(int posts) {
    return "LEAST(%s, %s)".formatted(cost(posts, "most_fee"), Text.number(mostCost()));
  }

  private String cost(int posts, String fee) {
    return "(%s + %d * %s)".formatted(Text.number(rules.effort()), posts, fee);
  }

  private double mostCost() {
    return rules.mostCost() + rules.eps();
  }

  private double leastCost() {
    return rules.leastCost() - rules.eps();
  }
}
