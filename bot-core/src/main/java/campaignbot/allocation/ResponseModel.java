package campaignbot.allocation;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.EngagementRate;
import campaignbot.catalogue.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What one post of a creator does for a metric: the creator's own rates where they are known,
/// drawn towards those of the tier, else the published ones. A platform without figures of its own
/// is taken to be like Instagram; that is listed with the figure.
final class ResponseModel {
  private final Metric metric;
  private final Benchmarks benchmarks;
  private final TierMeans engagement = new TierMeans();
  private final TierMeans views = new TierMeans();
  private final Lessons ofActs;
  private final Lessons ofReach;

  /// The variance of a creator's own factor, before any outcome.
  private static final double OWN = Factor.CREATOR.typical() * Factor.CREATOR.typical();

  /// What of it is the luck of a plan's posts, and stays: all but what six posts leave unknown of a
  /// rate. See `docs/model.md`.
  private static final double LUCK = OWN - OWN * 0.06 / (OWN + 0.06);

  ResponseModel(Metric metric, Benchmarks benchmarks, List<Candidacy> known) {
    this(metric, benchmarks, known, Experience.NONE);
  }

  /// @param experience what former plans of the workspace brought
  ResponseModel(
      Metric metric, Benchmarks benchmarks, List<Candidacy> known, Experience experience) {
    this.metric = metric;
    this.benchmarks = benchmarks;
    for (var candidacy : known) {
      ownViews(candidacy).ifPresent(rate -> views.note(candidacy, rate));
    }
    for (var candidacy : known) {
      ownEngagement(candidacy).ifPresent(rate -> engagement.note(candidacy, rate));
    }
    ofActs =
        new Teaching(
                Measure.of(metric),
                (candidacy, outcome) -> untaught(candidacy, outcome.format()),
                Rates::act,
                Response.ceiling(metric).typical(),
                Rates::actUsed,
                this::doubtOfActs)
            .of(experience);
    ofReach =
        new Teaching(
                Measure.REACH,
                (candidacy, outcome) -> untaught(candidacy, outcome.format()),
                Rates::reach,
                1,
                Rates::reachUsed,
                this::doubtOfReach)
            .of(experience);
  }

  private double doubtOfActs(Candidacy candidacy) {
    return metric == Metric.ENGAGEMENT && ownEngagement(candidacy).isPresent()
        ? engagement.left(candidacy)
        : OWN;
  }

  private double doubtOfReach(Candidacy candidacy) {
    return ownViews(candidacy).isPresent() ? views.left(candidacy) : OWN;
  }

  /// With what outcomes have taught; empty when no figure at all can be had for it.
  Optional<Rates> of(Candidacy candidacy, Format format) {
    var rates = untaught(candidacy, format);
    return ofActs.isEmpty() && ofReach.isEmpty() ? rates : rates.map(r -> taught(candidacy, r));
  }

  private Rates taught(Candidacy candidacy, Rates rates) {
    var act = luck(ofActs, candidacy, rates.actUsed());
    var reach = luck(ofReach, candidacy, rates.reachUsed());
    return new Rates(
        Math.min(Response.MOST, rates.reach() * reach.map(Luck::shift).orElse(1.0)),
        Math.min(1, rates.act() * act.map(Luck::shift).orElse(1.0)),
        rates.actUsed(),
        rates.reachUsed(),
        act,
        reach);
  }

  private static Optional<Luck> luck(Lessons lessons, Candidacy candidacy, List<Used> used) {
    return lessons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            lessons.about(
                candidacy.creator().key(),
                Factor.lasting(candidacy, used),
                Factor.passing(candidacy, ""),
                OWN,
                LUCK));
  }

  /// By the catalogue and the benchmarks alone.
  private Optional<Rates> untaught(Candidacy candidacy, Format format) {
    var reachUsed = new ArrayList<Used>();
    var reach = reach(candidacy, format, reachUsed);
    var actUsed = new ArrayList<Used>();
    var act =
        switch (metric) {
          case ENGAGEMENT -> engagement(candidacy, format, actUsed);
          case TRAFFIC, SALES, FOLLOWERS -> throughReach(candidacy, format, reach, actUsed);
        };
    if (reach.isEmpty() || act.isEmpty()) {
      return Optional.empty();
    }
    if (metric != Metric.ENGAGEMENT) {
      actUsed.addAll(reachUsed);
    }
    return Optional.of(
        new Rates(
            Math.min(Response.MOST, reach.get()), Math.min(1, act.get()), actUsed, reachUsed));
  }

  private Optional<Double> throughReach(
      Candidacy candidacy, Format format, Optional<Double> reach, List<Used> used) {
    var factors =
        switch (metric) {
          case ENGAGEMENT -> List.<Optional<Used>>of();
          case TRAFFIC -> List.of(clicks(candidacy, format));
          case SALES -> List.of(clicks(candidacy, format), conversion(candidacy));
          case FOLLOWERS -> List.of(follows(candidacy));
        };
    if (reach.isEmpty() || factors.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    double rate = Math.min(Response.MOST, reach.get());
    for (var factor : factors) {
      used.add(factor.orElseThrow());
      rate *= factor.orElseThrow().figure().typical();
    }
    return Optional.of(rate);
  }

  private Optional<Used> clicks(Candidacy candidacy, Format format) {
    return benchmarks
        .clicks(candidacy.platform(), format)
        .or(() -> benchmarks.clicks(candidacy.platform(), usual(candidacy)))
        .or(() -> likeInstagram(benchmarks.clicks(Platform.INSTAGRAM, Format.POST)))
        .or(() -> likeInstagram(benchmarks.clicks(Platform.INSTAGRAM, Format.STORY)))
        .map(figure -> new Used(Subject.CLICKS, figure));
  }

  private Optional<Used> conversion(Candidacy candidacy) {
    return benchmarks
        .conversion(candidacy.platform(), candidacy.size())
        .or(() -> likeInstagram(benchmarks.conversion(Platform.INSTAGRAM, candidacy.size())))
        .map(figure -> new Used(Subject.CONVERSION, figure));
  }

  private Optional<Used> follows(Candidacy candidacy) {
    return benchmarks
        .follows(candidacy.platform())
        .or(() -> likeInstagram(benchmarks.follows(Platform.INSTAGRAM)))
        .map(figure -> new Used(Subject.FOLLOWS, figure));
  }

  /// Views per follower of the creator's usual post, from the creator's own figures; not cut off.
  private static OptionalDouble ownViews(Candidacy candidacy) {
    var own = candidacy.creator().averageViews();
    return own.isEmpty() || candidacy.creator().followers().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(own.getAsLong() / candidacy.followers());
  }

  private Optional<Double> reach(Candidacy candidacy, Format format, List<Used> used) {
    var published = publishedReach(candidacy, format);
    var own = ownViews(candidacy);
    if (own.isEmpty()) {
      published.ifPresent(figure -> used.add(new Used(Subject.REACH, figure)));
      return published.map(Figure::typical);
    }
    var usual = publishedReach(candidacy, usual(candidacy)).map(Figure::typical);
    double rate = views.shrunk(candidacy, own.getAsDouble(), optional(usual));
    return Optional.of(rate * ratio(candidacy, format, used));
  }

  /// How a format does against the creator's usual one, as far as the published reach says.
  private double ratio(Candidacy candidacy, Format format, List<Used> used) {
    var usual = benchmarks.reach(candidacy.platform(), usual(candidacy), candidacy.size());
    var other = benchmarks.reach(candidacy.platform(), format, candidacy.size());
    if (format == usual(candidacy) || usual.isEmpty() || other.isEmpty()) {
      return 1;
    }
    used.add(new Used(Subject.REACH, other.get()));
    return other.get().typical() / usual.get().typical();
  }

  private Optional<Figure> publishedReach(Candidacy candidacy, Format format) {
    var platform = candidacy.platform();
    return benchmarks
        .reach(platform, format, candidacy.size())
        .or(() -> benchmarks.reach(platform, usual(candidacy), candidacy.size()))
        .or(() ->
            likeInstagram(benchmarks.reach(Platform.INSTAGRAM, Format.POST, candidacy.size())));
  }

  private Optional<Double> engagement(Candidacy candidacy, Format format, List<Used> used) {
    var ratioUsed = new ArrayList<Used>();
    double ratio = ratio(candidacy, format, ratioUsed);
    var own = ownEngagement(candidacy);
    var rate =
        own.isPresent()
            ? Optional.of(knownEngagement(candidacy, own.getAsDouble(), used))
            : publishedEngagement(candidacy, used);
    used.addAll(ratioUsed);
    return rate.map(r -> r * ratio);
  }

  private double knownEngagement(Candidacy candidacy, double own, List<Used> used) {
    var rate = candidacy.creator().engagement().orElseThrow();
    double perView = viewsPerFollower(candidacy);
    if (rate.assumedDenominator()) {
      used.add(new Used(Subject.DENOMINATOR, otherReading(rate, perView)));
    }
    if (rate.per() == EngagementRate.Denominator.VIEWS && ownViews(candidacy).isEmpty()) {
      publishedReach(candidacy, usual(candidacy))
          .ifPresent(figure -> used.add(new Used(Subject.REACH, figure)));
    }
    return engagement.shrunk(
        candidacy, own, optional(publishedEngagement(candidacy, new ArrayList<>())));
  }

  /// What the rate would be worth if the file had meant the other denominator.
  private static Figure otherReading(EngagementRate rate, double viewsPerFollower) {
    double other =
        switch (rate.per()) {
          case FOLLOWERS -> viewsPerFollower;
          case VIEWS -> 1 / viewsPerFollower;
        };
    return new Figure(
        Math.min(1, other),
        1,
        Math.max(1, other),
        "the rate as read: per " + rate.per().name().toLowerCase(java.util.Locale.ROOT),
        "the file does not say what its engagement rate is a part of",
        Optional.empty());
  }

  /// Engagements per follower of a usual post, from the creator's own figures.
  private OptionalDouble ownEngagement(Candidacy candidacy) {
    return optional(
        candidacy
            .creator()
            .engagement()
            .map(rate ->
                switch (rate.per()) {
                  case FOLLOWERS -> rate.fraction();
                  case VIEWS -> rate.fraction() * viewsPerFollower(candidacy);
                }));
  }

  private double viewsPerFollower(Candidacy candidacy) {
    return ownViews(candidacy)
        .orElseGet(
            () -> publishedReach(candidacy, usual(candidacy)).map(Figure::typical).orElse(1.0));
  }

  private Optional<Double> publishedEngagement(Candidacy candidacy, List<Used> used) {
    var figure =
        benchmarks
            .engagement(candidacy.country(), candidacy.platform(), candidacy.size())
            .or(() ->
                likeInstagram(
                    benchmarks.engagement(
                        candidacy.country(), Platform.INSTAGRAM, candidacy.size())));
    figure.ifPresent(f -> used.add(new Used(Subject.ENGAGEMENT_RATE, f)));
    return figure.map(
        f -> f.unit().contains("view") ? f.typical() * viewsPerFollower(candidacy) : f.typical());
  }

  private static Format usual(Candidacy candidacy) {
    return Deliverables.usual(candidacy.platform());
  }

  private static Optional<Figure> likeInstagram(Optional<Figure> figure) {
    return figure.map(f ->
        new Figure(
            f.low(),
            f.typical(),
            f.high(),
            f.unit(),
            f.source() + "|taken from Instagram",
            f.date()));
  }

  private static OptionalDouble optional(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }
}
