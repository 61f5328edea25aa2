package campaignbot.allocation.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// What people do in a spreadsheet: sort the creators by one column and take them from the top, one
/// or two posts each, while money and slots last. The best of the six plans.
final class SheetSorts {
  private final Crowd crowd;
  private final Rules rules;

  SheetSorts(Crowd crowd, Rules rules) {
    this.crowd = crowd;
    this.rules = rules;
  }

  Found best(SeededMarket market) {
    List<IntToDoubleFunction> columns =
        List.of(this::reach, i -> reach(i) / (1 + fee(i)), i -> crowd.chance[offer(i)]);
    return columns.stream()
        .flatMap(column ->
            IntStream.of(1, 2).mapToObj(posts -> Found.of(market, take(column, posts))))
        .max(Comparator.comparing(Found::keepsRules).thenComparingDouble(Found::value))
        .orElseThrow();
  }

  private byte[] take(IntToDoubleFunction column, int each) {
    var posts = new byte[crowd.size];
    double spend = 0;
    int count = 0;
    for (int i = 0; i < crowd.size; i++) {
      if (crowd.standing[i] == Crowd.PINNED) {
        int least = 1;
        while (!rules.allowsCost(least * fee(i))) {
          least++;
        }
        posts[i] = (byte) least;
        spend += least * fee(i);
        count++;
      }
    }
    var order =
        IntStream.range(0, crowd.size)
            .filter(i -> crowd.standing[i] == Crowd.FREE)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -column.applyAsDouble(i)))
            .toList();
    for (int i : order) {
      double cost = each * fee(i);
      if (count < rules.maxCreators()
          && rules.allowsCost(cost)
          && spend + cost <= rules.budget()) {
        posts[i] = (byte) each;
        spend += cost;
        count++;
      }
    }
    return posts;
  }

  private int offer(int i) {
    return crowd.offerStart[i];
  }

  private double fee(int i) {
    return crowd.fee[offer(i)];
  }

  private double reach(int i) {
    double people = 0;
    for (int a = crowd.audienceStart[i]; a < crowd.audienceStart[i + 1]; a++) {
      people += rules.weight()[crowd.community[a]] * crowd.share[a];
    }
    return people * crowd.chance[offer(i)];
  }
}
