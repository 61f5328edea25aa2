package campaignbot.wording;

import campaignbot.allocation.Line;
import campaignbot.allocation.Outcome;
import campaignbot.allocation.Proposal;
import campaignbot.allocation.Range;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A plan's promise beside what came of it, creator by creator and in sum.
record Comparison(Proposal proposal, List<Row> rows) {
  /// Where a figure ended.
  enum Place {
    INSIDE,
    ABOVE,
    BELOW
  }

  /// @param outcome empty while nothing is known
  record Row(Line line, Optional<Outcome> outcome, Measure measure) {
    /// The figure that the plan is about; who did not post has brought nothing.
    OptionalLong delivered() {
      var figure = figure(measure);
      var didNotPost = figure(Measure.POSTS).orElse(1) == 0;
      return figure.isEmpty() && didNotPost ? OptionalLong.of(0) : figure;
    }

    OptionalLong figure(Measure other) {
      return outcome.map(o -> o.results().of(other)).orElse(OptionalLong.empty());
    }

    boolean posted() {
      return figure(Measure.POSTS).orElse(line.posts()) > 0;
    }

    /// Of the posts that went out, as platforms count; of all that were agreed where none did.
    Range predicted() {
      int posts = posted() ? (int) figure(Measure.POSTS).orElse(line.posts()) : line.posts();
      return line.counted(posts).orElse(line.expected());
    }

    Optional<Place> place() {
      return delivered().isPresent()
          ? Optional.of(Comparison.place(delivered().getAsLong(), predicted()))
          : Optional.empty();
    }

    /// What the posts that went out cost; all that was agreed where nobody says how many did.
    Money cost() {
      return line.fee().times((int) figure(Measure.POSTS).orElse(line.posts()));
    }
  }

  static Comparison of(Proposal proposal, List<Outcome> outcomes) {
    Map<String, Outcome> known =
        outcomes.stream().collect(Collectors.toMap(Outcome::key, Function.identity()));
    var measure = Measure.of(proposal.forecast().metric());
    return new Comparison(
        proposal,
        proposal.lines().stream()
            .map(l -> new Row(l, Optional.ofNullable(known.get(l.creator().key())), measure))
            .toList());
  }

  /// Whole counts, so that a range of 0.3 to 0.8 is one of 0 to 1.
  static Place place(long delivered, Range predicted) {
    if (delivered < Math.floor(predicted.p10())) {
      return Place.BELOW;
    }
    return delivered > Math.ceil(predicted.p90()) ? Place.ABOVE : Place.INSIDE;
  }

  /// Those whose figure is known.
  List<Row> counted() {
    return rows.stream().filter(r -> r.delivered().isPresent()).toList();
  }

  boolean isComplete() {
    return counted().size() == rows.size();
  }

  long delivered() {
    return counted().stream().mapToLong(r -> r.delivered().getAsLong()).sum();
  }

  /// What was predicted of those whose figure is known.
  double predicted() {
    return counted().stream().mapToDouble(r -> r.predicted().p50()).sum();
  }

  /// Of the whole plan.
  Range all() {
    return proposal.forecast().counted().orElse(proposal.forecast().result());
  }

  /// Whether the predictions count as platforms do; those of older plans do not.
  boolean isLikeWithLike() {
    return proposal.forecast().counted().isPresent();
  }

  /// Those who posted and whose figure is known.
  List<Row> posted() {
    return counted().stream().filter(Row::posted).toList();
  }

  long inside() {
    return posted().stream().filter(r -> r.place().equals(Optional.of(Place.INSIDE))).count();
  }

  Money predictedCostPer() {
    return isLikeWithLike() && all().p50() >= 1
        ? each(proposal.spend(), all().p50())
        : proposal.forecast().costPer();
  }

  /// Empty while nothing came of it.
  Optional<Money> costPer() {
    var delivered = delivered();
    if (delivered == 0) {
      return Optional.empty();
    }
    var zero = Money.zero(proposal.spend().currency());
    var cost = counted().stream().map(Row::cost).reduce(zero, Money::plus);
    return Optional.of(each(cost, (double) delivered));
  }

  private static Money each(Money cost, double count) {
    var each = cost.amount().divide(BigDecimal.valueOf(count), 6, RoundingMode.HALF_UP);
    return Money.of(each, cost.currency());
  }
}
