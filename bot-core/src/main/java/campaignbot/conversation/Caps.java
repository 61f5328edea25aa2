package campaignbot.conversation;

import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.campaign.Share;
import campaignbot.understanding.MoneySaid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A limit in money for one creator, as the share of the budget that it is: a brief holds shares.
///
/// @param miss why it cannot be one
record Caps(Limits limits, List<Change> changes, Optional<Miss> miss) {
  static final Caps NONE = new Caps(Limits.NONE, List.of(), Optional.empty());

  /// Each sum for one creator is a limit of its own, or is told why it is none.
  ///
  /// @param said sums; those for the whole campaign are passed over
  static Caps of(List<MoneySaid> said, Conversation talk) {
    return said.stream().filter(Caps::isForOne).map(s -> of(s, talk)).reduce(NONE, Caps::and);
  }

  private static Caps of(MoneySaid sum, Conversation talk) {
    var budget = talk.brief().budget();
    if (budget.isEmpty()) {
      return missing(talk.floor().amount().isEmpty() ? Miss.PER_CREATOR : Miss.CAP_IN_OTHER_MONEY);
    }
    if (sum.scope() == MoneySaid.Scope.PER_POST || sum.amount().isPresent()) {
      return missing(Miss.FEE);
    }
    var whole = budget.get().limit();
    return isIn(whole, sum) ? share(sum, whole) : missing(Miss.CAP_IN_OTHER_MONEY);
  }

  /// What is said later holds where both set the same bound.
  private Caps and(Caps later) {
    var replaced = later.limits.perCreator();
    var kept = changes.stream().filter(c -> !isReplaced(c, replaced));
    return new Caps(
        limits.with(later.limits),
        Stream.concat(kept, later.changes.stream()).toList(),
        miss.or(later::miss));
  }

  private boolean isReplaced(Change change, Share by) {
    var mine = limits.perCreator();
    return change instanceof Change.CapAsShare(_, var share)
        && ((by.min().isPresent() && mine.min().equals(Optional.of(share)))
            || (by.max().isPresent() && mine.max().equals(Optional.of(share))));
  }

  static boolean isForOne(MoneySaid sum) {
    return sum.scope().isForOne();
  }

  private static Caps missing(Miss miss) {
    return new Caps(Limits.NONE, List.of(), Optional.of(miss));
  }

  /// A sum without its money is in that of the budget.
  private static boolean isIn(Money budget, MoneySaid sum) {
    return sum.currency()
        .map(budget.currency()::equals)
        .orElse(sum.currencies().size() <= 1 || sum.currencies().contains(budget.currency()));
  }

  private static Caps share(MoneySaid sum, Money budget) {
    var bounds = Stream.concat(sum.min().stream(), sum.max().stream()).toList();
    if (bounds.stream().anyMatch(b -> b.signum() <= 0)) {
      return missing(Miss.ZERO);
    }
    if (bounds.stream().anyMatch(b -> b.compareTo(budget.amount()) > 0)) {
      return missing(Miss.CAP_ABOVE_BUDGET);
    }
    var min = sum.min().map(m -> part(m, budget));
    var max = sum.max().map(m -> part(m, budget));
    var changes =
        Stream.concat(
                sum.min().flatMap(m -> change(m, min, budget)).stream(),
                sum.max().flatMap(m -> change(m, max, budget)).stream())
            .toList();
    var limits =
        new Limits(
            Optional.empty(), Optional.empty(), Optional.empty(), new Share(min, max), Map.of());
    return new Caps(limits, changes, Optional.empty());
  }

  private static Optional<Change> change(BigDecimal cap, Optional<Double> share, Money budget) {
    return share.map(s -> new Change.CapAsShare(Money.of(cap, budget.currency()), s));
  }

  private static double part(BigDecimal cap, Money budget) {
    return cap.doubleValue() / budget.amount().doubleValue();
  }
}
