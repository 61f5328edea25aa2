package campaignbot.allocation;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Limits;
import campaignbot.catalogue.Benchmarks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Lists every default that a plan rests on, with how many of its creators each concerns.
final class Assumptions {
  /// Figures of one kind are summed up.
  private record Kind(Subject subject, String unit) {
    static final Comparator<Kind> ORDER =
        Comparator.comparing(Kind::subject).thenComparing(Kind::unit);

    static Kind of(Used used) {
      return new Kind(used.subject(), used.figure().unit());
    }
  }

  private final Limits limits;
  private final List<Deal> plan;
  private final Benchmarks benchmarks;
  private final UsualSize usualSize;
  private final UsualCountry usual;
  private final RegionalAudience audience;
  private final TreeMap<Kind, List<Used>> groups = new TreeMap<>(Kind.ORDER);

  Assumptions(
      Brief brief,
      List<Deal> plan,
      Benchmarks benchmarks,
      UsualSize usualSize,
      UsualCountry usual) {
    this.limits = brief.limits();
    this.plan = plan;
    this.benchmarks = benchmarks;
    this.usualSize = usualSize;
    this.usual = usual;
    audience = new RegionalAudience(brief.region().orElseThrow(), benchmarks);
  }

  List<Assumption> of(Setting setting) {
    var result = new ArrayList<Assumption>();
    plan.forEach(deal -> used(deal).forEach(this::group));
    groups.values().forEach(same -> result.add(summedUp(same)));
    setting.communities().used().forEach(used -> result.add(forAll(used)));
    result.add(forAll(new Used(Subject.COMPLETION, benchmarks.completion())));
    if (plan.stream().anyMatch(deal -> deal.posts() > 1)) {
      result.add(forAll(new Used(Subject.REPEAT_POSTS, Response.REPEAT)));
    }
    Factor.used().forEach(used -> result.add(forAll(used)));
    ourLimits(setting.problem().maxCreators()).forEach(used -> result.add(forAll(used)));
    learned().ifPresent(figure -> result.add(forAll(new Used(Subject.OUTCOMES, figure))));
    return result.stream().map(this::inWords).toList();
  }

  /// Those that nobody of the team named.
  ///
  /// @param mostCreators that a plan may have
  private List<Used> ourLimits(int mostCreators) {
    var ours = new ArrayList<Used>();
    if (limits.maxCreators().isEmpty()) {
      ours.add(new Used(Subject.MOST_CREATORS, decided(mostCreators, "creators")));
    }
    if (limits.maxPostsPerCreator().isEmpty()) {
      ours.add(new Used(Subject.MOST_POSTS, decided(ProblemBuilding.MOST_POSTS, "posts")));
    }
    return ours;
  }

  private static Figure decided(int most, String unit) {
    return new Figure(most, most, most, unit, "decision of this project", Optional.empty());
  }

  /// What outcomes have multiplied the plan's rates by.
  private Optional<Figure> learned() {
    var lessons = plan.stream().flatMap(deal -> deal.rates().actLuck().stream()).toList();
    var shifts = lessons.stream().mapToDouble(Luck::shift).sorted().toArray();
    return lessons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Figure(
                shifts[0],
                shifts[shifts.length / 2],
                shifts[shifts.length - 1],
                "the rate without outcomes",
                Assumption.source(lessons.getFirst().outcomes()),
                Optional.empty()));
  }

  private Assumption inWords(Assumption assumption) {
    return new Assumption(
        assumption.subject(), benchmarks.inWords(assumption.figure()), assumption.creators());
  }

  /// What is assumed of one creator, for its line; exchange rates are none of the creator's.
  static List<Subject> of(Deal deal) {
    var subjects = new ArrayList<>(deal.candidacy().assumed());
    deal.offer().used().forEach(used -> subjects.add(used.subject()));
    deal.rates().actUsed().forEach(used -> subjects.add(used.subject()));
    return subjects.stream().filter(s -> s != Subject.EXCHANGE_RATE).distinct().sorted().toList();
  }

  private List<Used> used(Deal deal) {
    var all = new ArrayList<>(deal.offer().used());
    all.addAll(deal.rates().actUsed());
    all.addAll(deal.rates().reachUsed());
    deal.candidacy().assumed().stream()
        .sorted()
        .map(s -> assumed(s, deal.candidacy()))
        .flatMap(Optional::stream)
        .forEach(all::add);
    return oneOfEachKind(all);
  }

  private static List<Used> oneOfEachKind(List<Used> all) {
    var kinds = new TreeMap<Kind, Used>(Kind.ORDER);
    all.forEach(used -> kinds.putIfAbsent(Kind.of(used), used));
    return List.copyOf(kinds.values());
  }

  private Optional<Used> assumed(Subject subject, Candidacy candidacy) {
    return assumedFigure(subject, candidacy).map(figure -> new Used(subject, figure));
  }

  private Optional<Figure> assumedFigure(Subject subject, Candidacy candidacy) {
    return switch (subject) {
      case FOLLOWERS -> Optional.of(usualSize.figure(candidacy.platform(), candidacy.country()));
      case PLATFORM -> Optional.of(certain("treated as " + candidacy.platform().label(), ""));
      case PLACE -> Optional.of(certain("taken to be in the region", usual.said()));
      case NICHE -> Optional.of(Communities.RELEVANCE_OF_ALL);
      case AUDIENCE ->
          Optional.of(audience.isLocal() ? RegionalAudience.LOCAL : benchmarks.homeAudience());
      case FEE,
          ENGAGEMENT_RATE,
          DENOMINATOR,
          REACH,
          CLICKS,
          CONVERSION,
          FOLLOWS,
          COMPLETION,
          OVERLAP,
          HOME,
          RELEVANCE,
          POPULATION,
          PEOPLE,
          EXCHANGE_RATE,
          REPEAT_POSTS,
          UNCERTAINTY,
          MOST_CREATORS,
          MOST_POSTS,
          OUTCOMES ->
          Optional.empty();
    };
  }

  private static Figure certain(String unit, String more) {
    return new Figure(1, 1, 1, unit, "the catalogue does not say" + more, Optional.empty());
  }

  private void group(Used used) {
    groups.computeIfAbsent(Kind.of(used), _ -> new ArrayList<>()).add(used);
  }

  private Assumption forAll(Used used) {
    return new Assumption(used.subject(), used.figure(), plan.size());
  }

  private static Assumption summedUp(List<Used> same) {
    var figures = same.stream().map(Used::figure).toList();
    var typical = figures.stream().mapToDouble(Figure::typical).sorted().toArray();
    var figure =
        new Figure(
            figures.stream().mapToDouble(Figure::low).min().orElseThrow(),
            typical[typical.length / 2],
            figures.stream().mapToDouble(Figure::high).max().orElseThrow(),
            figures.getFirst().unit(),
            sources(figures),
            figures.stream().flatMap(f -> f.date().stream()).max(String::compareTo));
    return new Assumption(same.getFirst().subject(), figure, same.size());
  }

  /// The keys of all of them, joined as the benchmarks' own files join them.
  private static String sources(List<Figure> figures) {
    return figures.stream()
        .flatMap(figure -> Arrays.stream(figure.source().split("\\|", -1)))
        .distinct()
        .sorted()
        .collect(Collectors.joining("|"));
  }
}
