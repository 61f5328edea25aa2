package campaignbot.understanding;

import campaignbot.understanding.MoneySaid.Scope;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which sums of a text are for one creator or one post by what stands before them: "every creator
/// max 3000 hkd", "nobody gets over 500 usd". What stands behind a sum is in `Surroundings`.
final class PerHead {
  private static final Topics TOPICS = Topics.in("per-head-words.txt");
  private static final int NEAR = 8;
  private static final Set<String> ENDS = Set.of(",", "，", ".", "。", ";", "\n", ":", "：");

  /// Less is no fee of a post, and less than that none of a creator, when no money is named.
  private static final BigDecimal SMALLEST_OF_A_POST = BigDecimal.TEN;

  private static final BigDecimal SMALLEST_OF_A_CREATOR = new BigDecimal(100);
  private final Words words;
  private final Map<Integer, String> byEnd = new HashMap<>();
  private final Map<Integer, String> unders = new HashMap<>();
  private final Set<Integer> measures = new HashSet<>();
  private final Set<Integer> caps = new HashSet<>();

  PerHead(Words words) {
    this.words = words;
    for (var found : TOPICS.found(words)) {
      switch (found.meaning()) {
        case "bound" -> {}
        case "cap" -> caps.add(found.start());
        case "measure" -> measures.add(found.start());
        case "under" -> unders.put(found.end(), found.meaning());
        default -> byEnd.put(found.end(), found.meaning());
      }
    }
  }

  /// The sum with what it is for. "Nobody over 500" is an upper bound.
  ///
  /// @param notBefore the end of the sum before it
  Sum around(Sum sum, int notBefore) {
    var head = head(sum.start(), notBefore);
    if (isOfOne(sum.scope())
        && head.filter(h -> h.equals("nobody") || h.equals("no")).isPresent()) {
      return turned(sum);
    }
    if (head.isEmpty()
        || head.get().equals("no")
        || !(sum.scope() == Scope.TOTAL || sum.scope() == Scope.CAP)) {
      return sum;
    }
    var isCapped = isCapped(sum.start(), notBefore);
    return switch (head.get()) {
      case "each" ->
          isCapped || sum.amount().isEmpty() ? sum.atMostIf(isCapped).with(Scope.PER_CREATOR) : sum;
      case "nobody" -> sum.amount().isPresent() ? sum : turned(sum).with(Scope.PER_CREATOR);
      case "everybody" -> sum.amount().isPresent() ? sum : sum.with(Scope.PER_CREATOR);
      case "fee" ->
          sum.amount().isPresent() && !isCapped ? sum : sum.atMostIf(isCapped).with(Scope.PER_POST);
      case "capped" -> isCapped ? sum.atMost().with(Scope.PER_CREATOR) : sum;
      case "post" -> sum.atMostIf(isCapped).with(Scope.PER_POST);
      default -> sum.atMostIf(isCapped).with(Scope.PER_CREATOR);
    };
  }

  private boolean isCapped(int start, int notBefore) {
    for (var i = start - 1; i >= Math.max(notBefore, start - NEAR) && !endsClause(i); i--) {
      if (caps.contains(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int at) {
    return words.isNumber(at) || ENDS.contains(words.get(at).folded());
  }

  private static boolean isOfOne(Scope scope) {
    return scope == Scope.PER_CREATOR || scope == Scope.PER_POST;
  }

  /// "Nobody over 500" is an upper bound, "nobody under 100" a lower one.
  private Sum turned(Sum sum) {
    if (sum.min().isPresent() && sum.max().isEmpty()) {
      return sum.turnedToMost(sum.min().get());
    }
    return sum.max().isPresent() && sum.min().isEmpty() && isUnder(sum.start())
        ? sum.turnedToLeast(sum.max().get())
        : sum;
  }

  private boolean isUnder(int start) {
    for (var i = start; i > Math.max(0, start - 3); i--) {
      if ("under".equals(unders.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// "Nobody under 180 cm", "max 300 words": a number of something else.
  boolean isMeasured(Sum sum) {
    return measures.contains(sum.end());
  }

  /// Whether a number without its money is a bound for one head: "no more than 300 per post",
  /// "nobody over 500".
  ///
  /// @param sum as it is with what stands around it
  static boolean isBound(Sum sum) {
    var largest = sum.max().or(sum::min);
    return switch (sum.scope()) {
      case PER_POST -> largest.filter(l -> l.compareTo(SMALLEST_OF_A_POST) >= 0).isPresent();
      case PER_CREATOR -> largest.filter(l -> l.compareTo(SMALLEST_OF_A_CREATOR) >= 0).isPresent();
      case TOTAL, CAP, PER_DAY, PER_WEEK, PER_MONTH, PER_QUARTER, PER_YEAR -> false;
    };
  }

  /// Who is named last before a token, after the last number and in the same clause.
  private Optional<String> head(int start, int notBefore) {
    for (var i = start; i > Math.max(notBefore, start - NEAR); i--) {
      if (byEnd.containsKey(i)) {
        return Optional.of(byEnd.get(i));
      }
      if (endsClause(i - 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
