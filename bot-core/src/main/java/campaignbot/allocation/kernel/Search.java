package campaignbot.allocation.kernel;

import java.util.ArrayList;
import java.util.PriorityQueue;

/// Branch and bound over the creators who may still be in a better plan, the part with the highest
/// bound first: each part's bound is the dual's over what is open there. Narrows the gap from both
/// sides, and ends when it is closed or the work is used up.
///
/// Cost: some ten Newton steps a node. Textbook (Land and Doig 1960), with dual prices in place of
/// a linear program.
final class Search {
  /// Temperatures in parts of an average creator's value.
  private static final double WARM = 0.0006;

  private static final double COLD = 0.0001;

  /// A rounded plan is worth improving when it is this close to the best.
  private static final double PROMISING = 0.9997;

  private static final class Node {
    final Options options;
    final double[] start;
    final Branch branch;
    final long number;
    double bound;

    Node(Options options, double[] start, double bound, Branch branch, long number) {
      this.options = options;
      this.start = start;
      this.bound = bound;
      this.branch = branch;
      this.number = number;
    }
  }

  private final Core core;
  private final SmoothDual dual;
  private final Descent descent;
  private final double unit;
  private final Work work;
  private final Incumbent best;
  private final PriorityQueue<Node> open = new PriorityQueue<>(Search::byBound);
  private long made;
  int nodes;

  /// @param scale about the value of the best plan
  /// @param planSize about how many creators are in it
  Search(Core core, double scale, double planSize, Incumbent best, Work work) {
    this.core = core;
    this.best = best;
    this.work = work;
    unit = 1 / planSize;
    dual = new SmoothDual(core, scale);
    descent = new Descent(dual, work);
  }

  private static int byBound(Node left, Node right) {
    return left.bound == right.bound
        ? Long.compare(left.number, right.number)
        : Double.compare(right.bound, left.bound);
  }

  /// @param prices prove `bound` over all creators
  /// @param z where the descent to these prices ended
  /// @param target the gap, as a part of the bound, that is small enough
  /// @return the bound that holds for every plan within the core
  double run(Prices prices, double[] z, double bound, Branch root, double target) {
    double proven = bound;
    root.price(prices);
    divide(new Node(Options.all(core), z, bound, root, made++), prices, bound);
    while (!open.isEmpty()) {
      proven = Math.min(proven, Math.max(best.value(), open.peek().bound));
      if (proven - best.value() <= target * proven || work.isUsedUp()) {
        return proven;
      }
      expand(open.poll());
    }
    return Math.min(proven, best.value());
  }

  /// Whether every part was looked at or ruled out.
  boolean isComplete() {
    return open.isEmpty();
  }

  private void expand(Node node) {
    nodes++;
    if (node.bound <= best.toBeat() || !node.options.mayKeepRules(core)) {
      return;
    }
    dual.restrict(node.options);
    double[] z = node.start;
    double lowest = Double.POSITIVE_INFINITY;
    Prices found = null;
    for (double t : new double[] {WARM * unit, COLD * unit}) {
      z = descent.cool(z, t, 0.5);
      var prices = dual.prices(z);
      double bound = dual.bound(prices);
      if (bound < lowest) {
        lowest = bound;
        found = prices;
      }
      if (bound <= best.toBeat()) {
        break;
      }
    }
    if (found == null) {
      return;
    }
    node.branch.price(found);
    node.bound = Math.min(node.bound, lowest);
    if (node.bound > best.toBeat()) {
      divide(new Node(node.options, z, node.bound, node.branch, node.number), found, lowest);
    }
  }

  /// Closes what cannot be better, looks for a better plan nearby, and splits what is left.
  private void divide(Node node, Prices prices, double bound) {
    node.options.fix(core, prices, bound - best.value());
    best.offer(
        new Rounding(core, prices, node.options).plan(), prices, node.options, PROMISING, work);
    if (node.bound <= best.toBeat()) {
      return;
    }
    dual.restrict(node.options);
    dual.at(node.start, WARM * unit, false);
    int creator = mostUndecided(node.options, prices);
    if (creator < 0) {
      best.offer(only(node.options), prices, node.options, 2, work);
      return;
    }
    split(node, creator);
  }

  /// Whose options the relaxed plan mixes with the largest spread of what they bring; -1 when all
  /// is decided.
  private int mostUndecided(Options options, Prices prices) {
    int pick = -1;
    double most = -1;
    for (int k = 0; k < core.size; k++) {
      if (!options.isDecided(core, k)) {
        double mean = 0;
        double square = 0;
        for (int o = core.optionStart[k]; o < core.optionStart[k + 1]; o++) {
          mean += dual.chance[o] * core.response[o];
          square += dual.chance[o] * core.response[o] * core.response[o];
        }
        double spread = Math.sqrt(Math.max(0, square - mean * mean)) * core.worth(k, prices);
        if (spread > most) {
          most = spread;
          pick = k;
        }
      }
    }
    return pick;
  }

  /// In or out; who is in already: many posts or few, or one of several options that bring the
  /// same.
  private void split(Node node, int creator) {
    var within = node.options.copy();
    var beyond = node.options.copy();
    double line = node.options.forced()[creator] ? middle(node.options, creator) : -1;
    int single = firstOfEquals(node.options, creator, line);
    var taken = new ArrayList<Allocation.Choice>();
    for (int o = core.optionStart[creator]; o < core.optionStart[creator + 1]; o++) {
      if (!node.options.barred()[o]) {
        boolean high = core.response[o] > line || o == single;
        within.barred()[o] = !high;
        beyond.barred()[o] = high;
        if (high) {
          taken.add(new Allocation.Choice(core.row[creator], core.offer[o], core.posts[o]));
        }
      }
    }
    within.forced()[creator] = true;
    var parts = node.branch.divide(taken);
    add(node, within, parts.within());
    add(node, beyond, parts.beyond());
  }

  /// The first open option where none is above the line; otherwise none.
  private int firstOfEquals(Options options, int creator, double line) {
    int first = Selection.OUT;
    for (int o = core.optionStart[creator]; o < core.optionStart[creator + 1]; o++) {
      if (!options.barred()[o]) {
        if (core.response[o] > line) {
          return Selection.OUT;
        }
        first = first == Selection.OUT ? o : first;
      }
    }
    return first;
  }

  private double middle(Options options, int creator) {
    double mean = 0;
    double total = 0;
    double least = Double.POSITIVE_INFINITY;
    double largest = 0;
    for (int o = core.optionStart[creator]; o < core.optionStart[creator + 1]; o++) {
      if (!options.barred()[o]) {
        mean += dual.chance[o] * core.response[o];
        total += dual.chance[o];
        least = Math.min(least, core.response[o]);
        largest = Math.max(largest, core.response[o]);
      }
    }
    mean = total > 0 ? mean / total : largest;
    return mean >= largest || mean < least ? (least + largest) / 2 : mean;
  }

  private void add(Node parent, Options options, Branch branch) {
    open.add(new Node(options, parent.start, parent.bound, branch, made++));
  }

  /// The plan of a part in which nothing is left to choose.
  private Selection only(Options options) {
    var selection = new Selection(core);
    for (int k = 0; k < core.size; k++) {
      for (int o = core.optionStart[k]; o < core.optionStart[k + 1]; o++) {
        if (!options.barred()[o]) {
          selection.choose(k, o);
        }
      }
    }
    return selection;
  }
}
