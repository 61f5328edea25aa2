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

    Optional<Place> place() {
      return delivered().isPresent()
          ? Optional.of(Comparison.place(delivered().getAsLong(), line.expected()))
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
    return counted().stream().mapToDouble(r -> r.line().expected().p50()).sum();
  }

  long inside() {
    return counted().stream().filter(r -> r.place().equals(Optional.of(Place.INSIDE))).count();
  }

  /// Empty while nothing came of it.
  Optional<Money> costPer() {
    var delivered = delivered();
    if (delivered == 0) {
      return Optional.empty();
    }
    var zero = Money.zero(proposal.spend().currency());
    var cost = counted().stream().map(Row::cost).reduce(zero, Money::plus);
    var each = cost.amount().divide(BigDecimal.valueOf(delivered), 6, RoundingMode.HALF_UP);
    return Optional.of(Money.of(each, cost.currency()));
  }
}
