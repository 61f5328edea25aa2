package campaignbot.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reduced-cost fixing: an option whose reduced profit lies further below its creator's best than
/// the gap cannot be part of a better allocation, since the losses of all creators together add up
/// to at most the gap (textbook; see `docs/model.md`). One pass over all options.
final class Survivors {
  /// One option (or staying out) and how much of the bound choosing it gives away.
  record Choice(int creator, int option, double loss) {}

  private Survivors() {}

  /// The options that lose no more than `gap`, least first where they are more than `most`: the
  /// choices that can make a plan better. Staying out is none of them: nearly all who are out lose
  /// nothing by it, and would crowd out the rest.
  static List<Choice> joining(Instance in, DualPrices prices, double gap, int most) {
    return shortest(
        within(in, prices, gap).stream().filter(c -> c.option() != Selection.OUT).toList(), most);
  }

  /// All choices that lose no more than `gap`, staying out included.
  static List<Choice> within(Instance in, DualPrices prices, double gap) {
    var lagrangian = new Lagrangian(in, prices);
    var survivors = new ArrayList<Choice>();
    for (int i = 0; i < in.creators; i++) {
      double best = lagrangian.best(i);
      double worth = lagrangian.worthOfContacts(i);
      if (!in.pinned[i] && best <= gap) {
        survivors.add(new Choice(i, Selection.OUT, best));
      }
      for (int o = in.optionStart[i]; o < in.optionStart[i + 1]; o++) {
        double loss = best - lagrangian.profit(i, o, worth);
        if (loss <= gap) {
          survivors.add(new Choice(i, o, loss));
        }
      }
    }
    return survivors;
  }

  private static List<Choice> shortest(List<Choice> survivors, int most) {
    if (survivors.size() <= most) {
      return survivors;
    }
    return survivors.stream()
        .sorted(
            Comparator.comparingDouble(Choice::loss)
                .thenComparingInt(Choice::creator)
                .thenComparingInt(Choice::option))
        .limit(most)
        .toList();
  }
}
