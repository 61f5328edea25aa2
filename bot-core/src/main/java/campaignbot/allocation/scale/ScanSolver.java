package campaignbot.allocation.scale;

import campaignbot.allocation.kernel.Prices;
import campaignbot.allocation.kernel.Rules;
import campaignbot.allocation.kernel.Solved;
import campaignbot.allocation.kernel.Solver;
import campaignbot.allocation.scale.ScannedCatalogue.Near;
import campaignbot.allocation.scale.ScannedCatalogue.Scan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Column generation (Gilmore and Gomory 1961; textbook): the kernel solves a short list and finds
/// the prices, the engine prices everybody with them and sends those who pay and are not on the
/// list, until nobody is left who would change the bound. One scan a round; what moves is the
/// prices there and a few thousand accounts back.
///
/// Deterministic as the kernel is, as long as the engine's arithmetic is IEEE 754. One solver
/// serves one plan.
public final class ScanSolver {
  private static final int ROUNDS = 12;

  /// Accounts to begin with.
  private static final int FIRST = 4_000;

  /// New accounts of one round.
  private static final int MORE = 2_000;

  /// Accounts that a proof may bring back.
  private static final int NEAR = 6_000;

  /// The part of the gap that is looked through first.
  private static final double NEARLY = 0.25;

  /// What pricing everybody may add to the bound of the list without another round.
  private static final double CLOSE = 5e-5;

  private final ScannedCatalogue catalogue;
  private final Rules rules;
  private final Wishes wishes;
  private final ShortList list;
  private Optional<Prices> prices = Optional.empty();
  private double bound = Double.POSITIVE_INFINITY;
  private double proven = Double.POSITIVE_INFINITY;
  private double value;
  private List<ScannedPlan.Choice> choices = List.of();
  private boolean isPlanned;
  private int scans;
  private long moved;

  public ScanSolver(ScannedCatalogue catalogue, Rules rules, Wishes wishes) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.wishes = wishes;
    list = new ShortList(wishes.pinned(), rules.communities());
  }

  /// A plan and its certificate over everybody; empty when none was found that keeps the rules, or
  /// when somebody who must be in is not in the catalogue.
  public Optional<ScannedPlan> first() {
    if (!begin()) {
      return Optional.empty();
    }
    for (int round = 0; round < ROUNDS; round++) {
      var solver = new Solver(list.crowd(), rules);
      solver.first().ifPresent(this::offer);
      if (!Double.isFinite(solver.bound())) {
        return plan();
      }
      var scan = scan(solver.prices(), list.size() + MORE);
      boolean isClose = certify(solver.prices(), scan) <= solver.bound() * (1 + CLOSE);
      if (isClose || list.add(scan.accounts()) == 0) {
        return plan();
      }
    }
    return plan();
  }

  /// Narrows the gap until it is `target` of the bound or the work is done; a unit is about a
  /// nanosecond. One more scan brings those who lose little at the prices. A search among them
  /// proves what a plan of the list can be; and a plan with anybody else is below the bound by what
  /// that one loses. After `first`.
  public Optional<ScannedPlan> prove(long units, double target) {
    if (prices.isPresent()
        && gap() > target
        && isLimitedByOthers(NEARLY, units / 2, target)
        && gap() > target) {
      isLimitedByOthers(1, units / 2, target);
    }
    return plan();
  }

  /// Brings those who lose up to this part of the gap, and searches.
  ///
  /// @return whether more of them could prove more
  private boolean isLimitedByOthers(double part, long units, double target) {
    var near = near(part * (bound - value));
    double listed = search(units, target);
    double others = bound - near.othersLose();
    proven = Math.min(proven, Math.max(Math.max(listed, others), value));
    return listed < others;
  }

  private double gap() {
    return (proven - value) / proven;
  }

  private Near near(double loss) {
    var near = catalogue.losingAtMost(loss, rules, prices.orElseThrow(), wishes.settled(), NEAR);
    scans++;
    moved += near.accounts().size();
    list.add(near.accounts());
    return near;
  }

  /// @return what is proven for the list
  private double search(long units, double target) {
    var solver = new Solver(list.crowd(), rules);
    solver.first().ifPresent(this::offer);
    var solved = solver.prove(units, target);
    solved.ifPresent(this::offer);
    return solved.map(Solved::proven).orElse(Double.POSITIVE_INFINITY);
  }

  private boolean begin() {
    var pinned = catalogue.named(wishes.pinned());
    if (pinned.size() < wishes.pinned().size()) {
      return false;
    }
    list.add(pinned);
    var promising = catalogue.promising(rules, wishes.settled(), FIRST);
    list.add(promising);
    scans++;
    moved += pinned.size() + promising.size();
    return list.size() > 0;
  }

  private Scan scan(Prices at, int most) {
    var scan = catalogue.priced(rules, at, wishes.settled(), most);
    scans++;
    moved += scan.accounts().size();
    return scan;
  }

  /// @return what the prices prove for everybody
  private double certify(Prices at, Scan scan) {
    double all = at.bound(list.pinned(), rules) + scan.sum();
    if (all < bound) {
      bound = all;
      proven = Math.min(proven, all);
      prices = Optional.of(at);
    }
    return all;
  }

  private void offer(Solved solved) {
    if (!isPlanned || solved.value() > value) {
      isPlanned = true;
      value = solved.value();
      choices = choices(solved, list.ids()).toList();
    }
  }

  private static Stream<ScannedPlan.Choice> choices(Solved solved, long[] ids) {
    return solved.plan().choices().stream()
        .map(c -> new ScannedPlan.Choice(ids[c.row()], c.offer(), c.posts()));
  }

  /// Rounding may leave a bound a last digit below the value.
  private Optional<ScannedPlan> plan() {
    return isPlanned
        ? prices.map(at ->
            new ScannedPlan(
                choices, value, at, Math.max(bound, value), Math.max(proven, value), scans, moved))
        : Optional.empty();
  }
}
