package campaignbot.allocation.kernel;

/// Which options of a core are still open, and which creators may not stay out: a part of all
/// plans.
final class Options {
  private final boolean[] barred;
  private final boolean[] forced;

  private Options(boolean[] barred, boolean[] forced) {
    this.barred = barred;
    this.forced = forced;
  }

  static Options all(Core core) {
    return new Options(new boolean[core.cost.length], core.pinned.clone());
  }

  /// By option of the core.
  boolean[] barred() {
    return barred;
  }

  /// By creator of the core.
  boolean[] forced() {
    return forced;
  }

  Options copy() {
    return new Options(barred.clone(), forced.clone());
  }

  int open(Core core, int creator) {
    int open = 0;
    for (int o = core.optionStart[creator]; o < core.optionStart[creator + 1]; o++) {
      open += barred[o] ? 0 : 1;
    }
    return open;
  }

  boolean isDecided(Core core, int creator) {
    int open = open(core, creator);
    return open == 0 || (open == 1 && forced[creator]);
  }

  /// Reduced-cost fixing: an option whose reduced profit lies further below its creator's best than
  /// the gap cannot be part of a better plan, since the losses of all creators together add up to
  /// at most the gap (textbook).
  void fix(Core core, Prices prices, double gap) {
    for (int k = 0; k < core.size; k++) {
      forced[k] |= close(core, prices, gap, k) > gap;
    }
  }

  /// The same, but nobody is made to join.
  void close(Core core, Prices prices, double gap) {
    for (int k = 0; k < core.size; k++) {
      close(core, prices, gap, k);
    }
  }

  private double close(Core core, Prices prices, double gap, int k) {
    double worth = core.worth(k, prices);
    double best = best(core, prices, k, worth);
    for (int o = core.optionStart[k]; o < core.optionStart[k + 1]; o++) {
      barred[o] |= best - core.profit(k, o, worth, prices) > gap;
    }
    return best;
  }

  /// The best reduced profit of what is open to the creator.
  double best(Core core, Prices prices, int creator, double worth) {
    double best = forced[creator] ? Double.NEGATIVE_INFINITY : 0;
    for (int o = core.optionStart[creator]; o < core.optionStart[creator + 1]; o++) {
      if (!barred[o]) {
        best = Math.max(best, core.profit(creator, o, worth, prices));
      }
    }
    return best;
  }

  double bound(Core core, Prices prices) {
    double sum = prices.base(core.rules);
    for (int k = 0; k < core.size; k++) {
      sum += best(core, prices, k, core.worth(k, prices));
    }
    return sum;
  }

  /// Whether the rules can be kept at all, one by one: by what is certainly spent and counted, and
  /// what could be at most.
  boolean mayKeepRules(Core core) {
    var rules = core.rules;
    var least = new double[core.platforms()];
    var largest = new double[core.platforms()];
    int fewest = 0;
    int most = 0;
    double spend = 0;
    for (int k = 0; k < core.size; k++) {
      double cheapest = Double.POSITIVE_INFINITY;
      double dearest = -1;
      for (int o = core.optionStart[k]; o < core.optionStart[k + 1]; o++) {
        if (!barred[o]) {
          cheapest = Math.min(cheapest, core.cost[o]);
          dearest = Math.max(dearest, core.cost[o]);
        }
      }
      if (dearest < 0) {
        if (forced[k]) {
          return false;
        }
      } else {
        most++;
        largest[core.platform[k]] += dearest;
        if (forced[k]) {
          fewest++;
          least[core.platform[k]] += cheapest;
          spend += cheapest;
        }
      }
    }
    boolean may =
        spend <= rules.budget() + rules.eps()
            && fewest <= rules.maxCreators()
            && most >= rules.minCreators();
    for (int p = 0; may && p < least.length; p++) {
      may =
          least[p] <= rules.ceiling()[p] + rules.eps()
              && largest[p] >= rules.floor()[p] - rules.eps();
    }
    return may;
  }
}
