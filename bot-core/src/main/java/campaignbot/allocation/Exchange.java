package campaignbot.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Improves an allocation that keeps the rules by changing one creator's option, or two creators'
/// at once (which covers swaps, and moving a post from one to another), until no such change helps.
///
/// Pairs are tried in the order of what they could gain at the prices, and the search of a round
/// ends where even that cannot beat the best change found: exact for singles and pairs of the
/// surviving choices, without trying most of them.
final class Exchange {
  private record Move(int creator, int option, double reduced) {}

  private static final int ROUNDS = 400;

  private final DualPrices prices;
  private final Instance in;
  private final List<Survivors.Choice> pool;

  Exchange(Instance in, DualPrices prices, List<Survivors.Choice> pool) {
    this.in = in;
    this.prices = prices;
    this.pool = pool;
  }

  void improve(Selection selection) {
    for (int round = 0; round < ROUNDS; round++) {
      if (!step(selection)) {
        return;
      }
    }
  }

  private boolean step(Selection selection) {
    var moves = moves(selection);
    double slack = selection.worthOfSlack(prices);
    double best = 1e-9 * (1e-9 + selection.value());
    Move first = null;
    Move second = null;
    for (int a = 0; a < moves.size(); a++) {
      var one = moves.get(a);
      if (one.reduced + Math.max(0, moves.getFirst().reduced) + slack <= best) {
        break;
      }
      if (selection.keepsRules(one.creator, one.option)) {
        double gain = selection.gain(one.creator, one.option);
        if (gain > best) {
          best = gain;
          first = one;
          second = one;
        }
      }
      for (int b = a + 1; b < moves.size(); b++) {
        var two = moves.get(b);
        if (one.reduced + two.reduced + slack <= best) {
          break;
        }
        double gain = gain(selection, one, two, best);
        if (gain > best) {
          best = gain;
          first = one;
          second = two;
        }
      }
    }
    if (first == null || second == null) {
      return false;
    }
    selection.choose(first.creator, first.option);
    selection.choose(second.creator, second.option);
    return true;
  }

  private static double gain(Selection selection, Move one, Move two, double best) {
    if (one.creator == two.creator
        || selection.violation(one.creator, one.option, two.creator, two.option) > 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double gain = selection.gain(one.creator, one.option, two.creator, two.option);
    return gain > best ? gain : Double.NEGATIVE_INFINITY;
  }

  /// Every change of the pool, the most promising first; leaving is always among them.
  private List<Move> moves(Selection selection) {
    var moves = new ArrayList<Move>(pool.size());
    for (var choice : pool) {
      if (choice.option() != selection.choice[choice.creator()]
          && choice.option() != Selection.OUT) {
        moves.add(move(selection, choice.creator(), choice.option()));
      }
    }
    for (int i = 0; i < in.creators; i++) {
      if (selection.choice[i] != Selection.OUT && !in.pinned[i]) {
        moves.add(move(selection, i, Selection.OUT));
      }
    }
    moves.sort(
        Comparator.comparingDouble((Move m) -> -m.reduced)
            .thenComparingInt(Move::creator)
            .thenComparingInt(Move::option));
    return moves;
  }

  private Move move(Selection selection, int i, int option) {
    int now = selection.choice[i];
    double reduced =
        selection.slope(i, option)
            - prices.money(in.platform[i]) * (selection.costOf(option) - selection.costOf(now))
            - prices.slot() * (Selection.counted(option) - Selection.counted(now));
    return new Move(i, option, reduced);
  }
}
