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

  /// All choices that lose no more than `gap`, least first, at most `most` of them.
  static List<Choice> within(Instance in, DualPrices prices, double gap, int most) {
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
    return shortest(survivors, most);
  }

  private static List<Choice> shortest(List<Choice> survivors, int most) {
    if (survivors.size() <= most) {
      return survivors;
    }
    survivors.sort(
        Comparator.comparingDouble(Choice::loss)
            .thenComparingInt(Choice::creator)
            .thenComparingInt(Choice::option));
    return List.copyOf(survivors.subList(0, most));
  }
}
