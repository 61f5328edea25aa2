package campaignbot.allocation.kernel;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds an allocation and proves how good it is: who to think about (`Screening`), what everything
/// is worth (`Descent` on a `SmoothDual`), whether anybody was forgotten (`Pricing`, which is the
/// certificate), a plan from the prices (`Rounding`, `Exchange`), and a `Search` that closes the
/// gap.
///
/// Deterministic: limited by counted work, never by the clock. One solver serves one plan; its
/// crowd may serve many.
public final class Solver {
  /// In parts of an average creator's value.
  private static final double[] TEMPERATURES = {0.1, 0.01, 0.001, 0.00015};

  /// A descent ends when a step promises less than so many temperatures.
  private static final double ACCURACY = 0.3;

  /// A plan of more creators than this needs no last temperature: what smoothing loses is a small
  /// part of each of them.
  private static final int CROWDED = 300;

  /// The first temperature is taken on about so many of the rows, in a market as much smaller.
  private static final int SAMPLE = 200;

  /// From this temperature on it matters who was forgotten: everybody is priced before it gets
  /// colder.
  private static final int MILD = 2;

  /// At mild prices, whoever loses no more than this part of an average creator's value joins.
  private static final double NEARLY = 0.02;

  /// Creators who nearly pay and join at mild prices.
  private static final int SOME = 200;

  private static final int ROUNDS = 6;

  /// What pricing everybody may add to the bound of the core without another round.
  private static final double CLOSE = 5e-5;

  /// The part of an average creator's value that an option may lose and still be tried in the first
  /// plan.
  private static final double LOOSE = 0.15;

  /// A first answer within this part of the bound is good enough.
  private static final double ENOUGH = 0.0025;

  /// What a first answer may spend on searching, in units of `Work`.
  private static final long QUICK = 5_000_000;

  private static final long IMPROVING = 1_000_000;

  /// A rounded plan within this part of the bound is not improved.
  private static final double GOOD = 0.001;

  /// A search among more creators than this first looks for a better plan among the best.
  private static final int MANY = 300;

  private static final int SHORT_LIST = 200;

  /// Among more creators than this nothing is proved: a look at all of them takes too long.
  private static final int TOO_MANY = 5_000;

  /// Forgotten creators who join the core in one round.
  private static final int MORE = 2_000;

  private final Crowd crowd;
  private final Rules rules;
  private final Pricing pricing;
  private final Incumbent best = new Incumbent();
  private int planSize = 1;
  private double scale = 1;
  private int[] rows = {};
  private double[] z = {};
  private Prices prices;
  private double bound = Double.POSITIVE_INFINITY;
  private double proven = Double.POSITIVE_INFINITY;
  private Branch proof = new Branch();

  public Solver(Crowd crowd, Rules rules) {
    this.crowd = crowd;
    this.rules = rules;
    pricing = new Pricing(crowd, rules);
    prices = Prices.free(rules.weight().length, rules.floor().length);
  }

  /// For a problem that differs a little from one that was solved: another budget, a rule more or
  /// less, somebody pinned or excluded. Begins with that one's creators and prices; the certificate
  /// is of everybody, as always.
  ///
  /// @param crowd with the same rows as the former one
  /// @param rules with as many communities and platforms as the former ones
  public static Solver after(Solver former, Crowd crowd, Rules rules) {
    var solver = new Solver(crowd, rules);
    int[] pinned = IntStream.range(0, crowd.size).filter(crowd::isPinned).toArray();
    solver.rows =
        Arrays.stream(union(former.rows, pinned, pinned.length))
            .filter(row -> !crowd.isExcluded(row))
            .toArray();
    solver.planSize = former.planSize;
    solver.scale = former.scale;
    solver.z = former.z;
    return solver;
  }

  /// A plan and its certificate, soon; empty when none was found that keeps the rules.
  public Optional<Solved> first() {
    if (crowd.size == 0 || pricing.isHopeless()) {
      return Optional.empty();
    }
    if (rows.length == 0) {
      screen();
    }
    plan(price());
    if (best.plan().isEmpty() || gap() > ENOUGH) {
      if (areMany()) {
        searchShortList(new Work(QUICK), ENOUGH);
      } else {
        search(new Work(QUICK), ENOUGH);
      }
    }
    return solved();
  }

  /// Finds who may be in a better plan; if those are many, only the nearest.
  private boolean areMany() {
    double gap = bound - best.value();
    double near = Math.min(gap, LOOSE / planSize * bound);
    pricing.price(prices, near);
    if (pricing.found <= MANY && near < gap) {
      pricing.price(prices, gap);
    }
    return pricing.found > MANY;
  }

  /// Narrows the gap until it is `target` of the bound or the work is done; a unit is about a
  /// nanosecond. After `first`.
  public Optional<Solved> prove(long units, double target) {
    if (rows.length == 0 || (best.plan().isPresent() && gap() <= target)) {
      return solved();
    }
    var work = new Work(units);
    pricing.price(prices, bound - best.value());
    if (pricing.found > MANY) {
      work.add(searchShortList(new Work(units / 4), target));
      pricing.price(prices, bound - best.value());
    }
    if (pricing.found > TOO_MANY) {
      searchAmong(TOO_MANY, work, target);
    } else {
      search(work, target);
    }
    return solved();
  }

  /// What everything is worth by the best bound so far, whether there is a plan or not. After
  /// `first`.
  public Prices prices() {
    return prices;
  }

  /// What those prices prove over the whole crowd; infinite when none were found. After `first`.
  public double bound() {
    return bound;
  }

  private double gap() {
    return (proven - best.value()) / proven;
  }

  /// Rounding may leave a bound a last digit below the value.
  private Optional<Solved> solved() {
    double value = best.value();
    return best.plan()
        .map(plan ->
            new Solved(
                plan, value, prices, Math.max(bound, value), Math.max(proven, value), proof));
  }

  private void screen() {
    var screening = new Screening(crowd, rules, pricing);
    rows = screening.pick();
    planSize = screening.needed;
    double all = Arrays.stream(rules.weight()).sum();
    scale = Math.max(Math.max(1e-9, 1e-9 * all), Math.min(screening.estimate, all));
  }

  /// Prices that hold for everybody, found on as few rows as possible.
  private Core price() {
    var core = new Core(crowd, rules, rows, rows.length);
    var work = new Work(Long.MAX_VALUE);
    if (z.length == 0 || z.length != new SmoothDual(core, scale).size) {
      z = begin(work);
      descend(core, 1, MILD, work);
      core = joinedBy(promising(Math.max(SOME, 2 * planSize)), core);
    }
    for (int round = 1; round < ROUNDS; round++) {
      double lowest = descend(core, MILD, coldest(), work);
      if (pricing.bound <= lowest * (1 + CLOSE)) {
        break;
      }
      core = joinedBy(promising(Math.max(MORE, 4 * planSize)), core);
    }
    return core;
  }

  private int coldest() {
    return planSize > CROWDED ? TEMPERATURES.length - 1 : TEMPERATURES.length;
  }

  /// Where the descent of all rows begins.
  private double[] begin(Work work) {
    int every = Math.max(1, rows.length / SAMPLE);
    int[] some = IntStream.range(0, rows.length / every).map(k -> rows[k * every]).toArray();
    double part = (double) some.length / rows.length;
    var core = new Core(crowd, every == 1 ? rules : rules.inSmall(part), some, some.length);
    var dual = new SmoothDual(core, scale * part);
    double temperature = TEMPERATURES[0] / (planSize * part);
    return new Descent(dual, work).cool(dual.start(), temperature, ACCURACY);
  }

  private Core joinedBy(int[] more, Core core) {
    int known = rows.length;
    rows = union(rows, more, more.length);
    return rows.length == known ? core : new Core(crowd, rules, rows, rows.length);
  }

  /// @return the bound of the core alone; everybody's is then in `pricing`
  private double descend(Core core, int from, int to, Work work) {
    var dual = new SmoothDual(core, scale);
    var descent = new Descent(dual, work);
    var lowest = new Cheapest(core, prices);
    z = z.length == dual.size ? z : dual.start();
    for (int k = from; k < to; k++) {
      z = descent.cool(z, TEMPERATURES[k] / planSize, ACCURACY);
      var candidate = dual.prices(z);
      if (!candidate.isAbsurd(rules, scale)) {
        lowest.offer(candidate);
      }
    }
    boolean isMild = to == MILD;
    if (!isMild) {
      lowest.dropUseless();
    }
    pricing.price(lowest.prices(), isMild ? NEARLY * scale / planSize : 0);
    if (pricing.bound < bound) {
      bound = pricing.bound;
      proven = bound;
      prices = lowest.prices();
    }
    return lowest.bound();
  }

  private void plan(Core core) {
    var promising = Options.all(core);
    promising.close(core, prices, LOOSE / planSize * bound);
    round(core, promising);
    if (best.plan().isEmpty()) {
      round(core, Options.all(core));
    }
  }

  private void round(Core core, Options options) {
    var selection = new Rounding(core, prices, options).plan();
    best.offerUpTo(bound * (1 - GOOD), selection, prices, options, new Work(IMPROVING));
  }

  private void search(Work work, double target) {
    var survivors = new Core(crowd, rules, pricing.rows, pricing.found);
    var tree = new Branch();
    var search = new Search(survivors, scale, planSize, best, work);
    double reached = search.run(prices, z, bound, tree, target);
    if (reached < proven) {
      proven = reached;
      proof = tree;
    }
  }

  /// Looks for a better plan among the most promising of the rows found: fewer survive then.
  private long searchShortList(Work work, double target) {
    return searchAmong(Math.max(SHORT_LIST, 2 * planSize), work, target);
  }

  private long searchAmong(int most, Work work, double target) {
    int[] first = promising(most);
    int[] chosen = best.plan().map(Allocation::rows).orElse(new int[0]);
    int[] promising = union(first, chosen, chosen.length);
    var core = new Core(crowd, rules, promising, promising.length);
    new Search(core, scale, planSize, best, work).run(prices, z, bound, new Branch(), target);
    return work.done();
  }

  /// The rows found last that pay best, pinned ones first; of those that pay alike the first.
  private int[] promising(int most) {
    if (pricing.found <= most) {
      return Arrays.copyOf(pricing.rows, pricing.found);
    }
    var order = new long[pricing.found];
    for (int k = 0; k < order.length; k++) {
      int row = pricing.rows[k];
      boolean must = crowd.standing[row] == Crowd.PINNED;
      order[k] = SortKey.falling(must ? Double.POSITIVE_INFINITY : pricing.profit(row), k);
    }
    Arrays.sort(order);
    return IntStream.range(0, most)
        .map(k -> pricing.rows[SortKey.index(order[k])])
        .sorted()
        .toArray();
  }

  private static int[] union(int[] one, int[] other, int count) {
    return IntStream.concat(Arrays.stream(one), Arrays.stream(other, 0, count))
        .sorted()
        .distinct()
        .toArray();
  }
}
