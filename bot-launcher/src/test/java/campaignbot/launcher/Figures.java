package campaignbot.launcher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// How long something took, many times.
final class Figures {
  private final String what;
  private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

  Figures(String what) {
    this.what = what;
  }

  void add(long nanos) {
    millis.add(nanos / 1e6);
  }

  int count() {
    return millis.size();
  }

  void print() {
    var sorted = List.copyOf(millis).stream().sorted().toList();
    if (!sorted.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "%-16s %5d  p50 %5.0f ms  p99 %5.0f ms  longest %5.0f ms%n",
          what,
          sorted.size(),
          at(sorted, 0.5),
          at(sorted, 0.99),
          sorted.getLast());
    }
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
  }
}
