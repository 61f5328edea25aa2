package campaignbot.storage.scale;

import campaignbot.allocation.kernel.Prices;
import campaignbot.allocation.kernel.Rules;

/// What accounts are compared by, as SQL.
sealed interface Measure {
  Rules rules();

  /// What a contact there counts, times the community's people.
  double worth(int community);

  /// What an option is worth.
  String of(String platform, String contacts, String cost);

  /// Whether an option is worth less the more it costs there.
  boolean isDearerForCost(int platform);

  /// What an account is worth at least to be looked for.
  double least();

  /// A little less, so that what rounding took from an estimate hides nobody.
  double loosely();

  /// What is true of every option that is worth so much.
  ///
  /// @param contacts at least the option's
  /// @param fee of one post
  String hurdle(String contacts, String fee);

  /// Reduced profit at given prices.
  ///
  /// @param loss that is looked for, too
  record ByProfit(Rules rules, Prices prices, double loss) implements Measure {
    @Override
    public double worth(int community) {
      return rules.weight(community) * prices.u()[community];
    }

    @Override
    public String of(String platform, String contacts, String cost) {
      return "%s - %s * %s - %s"
          .formatted(
              contacts,
              Text.byPlatform(rules, platform, prices::money),
              cost,
              Text.number(prices.slot()));
    }

    @Override
    public boolean isDearerForCost(int platform) {
      return prices.money(platform) >= 0;
    }

    @Override
    public double least() {
      return -loss - ofOne();
    }

    @Override
    public double loosely() {
      return least() - ofOne();
    }

    @Override
    public String hurdle(String contacts, String fee) {
      return "%s - %s * %s > %s"
          .formatted(
              contacts,
              Text.byPlatform(rules, "platform", p -> Math.max(0, prices.money(p))),
              fee,
              Text.byPlatform(rules, "platform", this::hurdle));
    }

    private double hurdle(int platform) {
      double money = prices.money(platform);
      double cost = money * (money >= 0 ? rules.effort() : rules.mostCost() + rules.eps());
      return prices.slot() + cost + loosely();
    }

    /// What rounding may change of one account's profit while it is about 0: some dozen operations
    /// on numbers that are no larger than what an account may cost.
    double ofOne() {
      double dearest = 0;
      for (int p = 0; p < rules.platforms(); p++) {
        dearest = Math.max(dearest, Math.abs(prices.money(p)));
      }
      double largest = dearest * (rules.mostCost() + rules.eps()) + Math.abs(prices.slot()) + loss;
      return 2 * operations() * UNIT * largest;
    }

    /// @return at least the true sum of the profits above 0
    double atLeast(double sum, double found, long accounts) {
      return sum + accounts * ofOne() + (operations() + found) * 2 * UNIT * sum;
    }

    /// Of one account's profit: generous.
    private int operations() {
      return 64 + 4 * rules.mostPosts();
    }

    /// The relative error of one operation.
    private static final double UNIT = Math.ulp(1.0) / 2;
  }

  /// Result for the share of money and slots, overlap ignored, as the kernel's `Screening` scores.
  record ByScore(Rules rules, double least) implements Measure {
    @Override
    public double worth(int community) {
      return rules.weight(community);
    }

    @Override
    public String of(String platform, String contacts, String cost) {
      return "%s / (%s * %s + %s)"
          .formatted(
              contacts,
              cost,
              Text.number(1 / rules.budget()),
              Text.number(1.0 / rules.maxCreators()));
    }

    @Override
    public boolean isDearerForCost(int platform) {
      return true;
    }

    @Override
    public double loosely() {
      return least;
    }

    @Override
    public String hurdle(String contacts, String fee) {
      return "%s > %s"
          .formatted(
              contacts,
              "%s * ((%s + %s) * %s + %s)"
                  .formatted(
                      Text.number(least),
                      Text.number(rules.effort()),
                      fee,
                      Text.number(1 / rules.budget()),
                      Text.number(1.0 / rules.maxCreators())));
    }
  }
}
