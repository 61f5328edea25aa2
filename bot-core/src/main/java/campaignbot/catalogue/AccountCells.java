package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import campaignbot.catalogue.ColumnMeaning.Kind;
import campaignbot.catalogue.EngagementRate.Denominator;
import campaignbot.catalogue.ImportReport.Doubt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/// Reads what a row says of one account: size, rates, views, fees, audience.
record AccountCells(RowCells cells, PlaceCells places) {

  OptionalLong followers() {
    return count(Kind.FOLLOWERS);
  }

  OptionalLong views() {
    return count(Kind.VIEWS);
  }

  /// How many posts are behind the rates.
  OptionalLong postsSeen() {
    var posts = count(Kind.POSTS_SEEN);
    return posts.orElse(0) > 0 ? posts : OptionalLong.empty();
  }

  private OptionalLong count(Kind kind) {
    for (var column : cells.said(kind).toList()) {
      var read = CountCell.of(cells.cell(column), column.style());
      read.doubt().ifPresent(d -> cells.doubt(column, d, text(read.value())));
      if (read.value().isPresent()) {
        return read.value();
      }
    }
    return OptionalLong.empty();
  }

  private static Optional<String> text(OptionalLong value) {
    return value.isPresent() ? Optional.of(Long.toString(value.getAsLong())) : Optional.empty();
  }

  /// The rate that is said, else engagements, else likes and comments as a part of the followers.
  Optional<EngagementRate> engagement(OptionalLong followers) {
    for (var column : cells.said(Kind.ENGAGEMENT_RATE).toList()) {
      var rate = column.rates().rate(cells.cell(column));
      var used = judged(column, rate);
      if (used.isPresent()) {
        var per = column.meaning().per();
        var assumed = per.isEmpty() || column.heading().assumed();
        return used.map(
            fraction -> new EngagementRate(fraction, per.orElse(Denominator.FOLLOWERS), assumed));
      }
    }
    return followers.isPresent() ? derived(followers.getAsLong()) : Optional.empty();
  }

  private Optional<Double> judged(Column column, RateColumn.Rate rate) {
    var fraction = rate.fraction();
    var used =
        fraction.isPresent() ? Optional.of(fraction.getAsDouble()) : Optional.<Double>empty();
    rate.doubt().ifPresent(d -> cells.doubt(column, d, used.map(AccountCells::percent)));
    return used;
  }

  private static String percent(double fraction) {
    return Math.round(fraction * 10_000) / 100.0 + "%";
  }

  private Optional<EngagementRate> derived(long followers) {
    for (var column : cells.said(Kind.ENGAGEMENTS).toList()) {
      return derived(column, followers, 0);
    }
    var comments = cells.said(Kind.COMMENTS).findFirst().map(this::quietCount).orElse(0L);
    return cells.said(Kind.LIKES).findFirst().flatMap(c -> derived(c, followers, comments));
  }

  private long quietCount(Column column) {
    return CountCell.of(cells.cell(column), column.style()).value().orElse(0);
  }

  private Optional<EngagementRate> derived(Column column, long followers, long more) {
    var read = CountCell.of(cells.cell(column), column.style());
    if (read.value().isEmpty()) {
      read.doubt().ifPresent(d -> cells.doubt(column, d, Optional.empty()));
      return Optional.empty();
    }
    var fraction = (double) (read.value().getAsLong() + more) / followers;
    if (fraction > 1) {
      cells.doubt(column, Doubt.Kind.MORE_THAN_FOLLOWERS, Optional.empty());
      return Optional.empty();
    }
    return Optional.of(new EngagementRate(fraction, Denominator.FOLLOWERS, false));
  }

  /// One a format, the first that is said; without a format, the network's usual one.
  List<Fee> fees(Optional<Platform> platform) {
    var fees = new ArrayList<Fee>();
    Set<Format> taken = EnumSet.noneOf(Format.class);
    for (var column : cells.said(Kind.FEE).toList()) {
      var format = Formats.fitting(column.meaning().format(), platform).orElse(Format.POST);
      var read = FeeCell.of(cells.cell(column), column.style(), column.meaning().currency());
      read.doubt().ifPresent(d -> cells.doubt(column, d, read.price().map(Object::toString)));
      if (read.price().isPresent() && taken.add(format)) {
        fees.add(new Fee(format, read.price().get()));
      }
    }
    return fees;
  }

  Map<String, Double> audience() {
    var audience = new TreeMap<String, Double>();
    for (var column : cells.said(Kind.AUDIENCE_COUNTRIES).toList()) {
      AudienceCell.shares(cells.cell(column))
          .forEach((name, share) ->
              places.countryCode(name).ifPresent(code -> audience.merge(code, share, Math::max)));
      if (audience.isEmpty()) {
        cells.doubt(column, Doubt.Kind.AUDIENCE_UNREADABLE, Optional.empty());
      }
    }
    var sum = audience.values().stream().mapToDouble(Double::doubleValue).sum();
    audience.replaceAll((_, share) -> sum > 1 ? share / sum : share);
    return audience;
  }
}
