package campaignbot.allocation.kernel;

/// A `SmallMarket` for other packages.
public final class SmallTables {
  private final SmallMarket market;

  public SmallTables(long seed) {
    market = new SmallMarket(seed);
  }

  public Rules rules() {
    return market.rules;
  }

  /// By community.
  public double[] people() {
    return market.rules.weight().clone();
  }

  public CrowdLines lines() {
    return new CrowdLines(market.crowd, people(), 3, 2);
  }

  public PlainCheck check() {
    return new PlainCheck(market.crowd, market.rules);
  }
}
