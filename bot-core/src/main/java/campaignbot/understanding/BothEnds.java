package campaignbot.understanding;

import campaignbot.understanding.MoneySaid.Scope;
import campaignbot.understanding.MoneyWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A least and a most that are said one after the other are the ends of one range: "at least 5k, at
/// most 9k eur".
final class BothEnds {
  private static final Set<String> JOINTS =
      Set.of(
          ",", "and", "but", "y", "pero", "und", "aber", "et", "mais", "e", "mas", "ma", ";", "/",
          "-");
  private static final int FARTHEST = 7;
  private final MoneyWords lexicon;

  BothEnds(MoneyWords lexicon) {
    this.lexicon = lexicon;
  }

  List<Sum> joined(List<Sum> sums, Words words) {
    var all = new ArrayList<Sum>();
    for (var sum : sums) {
      var range = all.isEmpty() ? Optional.<Sum>empty() : range(all.getLast(), sum, words);
      if (range.isPresent()) {
        all.removeLast();
      }
      all.add(range.orElse(sum));
    }
    return all;
  }

  private Optional<Sum> range(Sum first, Sum second, Words words) {
    var low = isLeast(first) ? first : second;
    var high = isLeast(first) ? second : first;
    if (!isLeast(low)
        || !isMost(high)
        || !agree(low, high)
        || low.min().orElseThrow().compareTo(high.max().orElseThrow()) > 0
        || !onlyBounds(words, first.end(), second.start())) {
      return Optional.empty();
    }
    var currencies = low.currencies().isEmpty() ? high.currencies() : low.currencies();
    var range =
        Sum.between(
            low.min().orElseThrow(),
            high.max().orElseThrow(),
            currencies,
            first.start(),
            second.end());
    return Optional.of(first.approximate() || second.approximate() ? range.about() : range);
  }

  private static boolean isLeast(Sum sum) {
    return sum.min().isPresent() && sum.max().isEmpty() && isForTheWhole(sum);
  }

  private static boolean isMost(Sum sum) {
    return sum.max().isPresent() && sum.min().isEmpty() && isForTheWhole(sum);
  }

  private static boolean isForTheWhole(Sum sum) {
    return sum.scope() == Scope.TOTAL || sum.scope() == Scope.CAP;
  }

  private static boolean agree(Sum one, Sum other) {
    return one.currencies().isEmpty()
        || other.currencies().isEmpty()
        || one.currencies().equals(other.currencies());
  }

  private boolean onlyBounds(Words words, int from, int to) {
    if (to - from > FARTHEST) {
      return false;
    }
    for (var i = from; i < to; ) {
      var next = next(words, i);
      if (next == i) {
        return false;
      }
      i = next;
    }
    return true;
  }

  private int next(Words words, int at) {
    if (JOINTS.contains(words.get(at).folded())) {
      return at + 1;
    }
    for (var role : List.of(Role.AT_MOST, Role.AT_LEAST, Role.CAP, Role.FILLER, Role.BUDGET)) {
      var end = lexicon.endOf(words, at, role);
      if (end > at) {
        return end;
      }
    }
    return at;
  }
}
