package campaignbot.allocation;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.allocation.Problem.Audience;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Benchmarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The people of a region, split by what they are interested in: within a community a person
/// reached twice counts once.
///
/// Nobody publishes who follows whom, so this is an assumption and listed as one: eight communities
/// of equal size, of which at most seven carry the commonest niches of the candidates (or the
/// brief's own) and the last holds everybody else; a creator has 5/8 of the followers in the
/// communities of their own niches and the rest spread over all. The 5/8 is the mean of the
/// distribution with which the model was measured.
final class Communities {
  /// @param people who live there and use the platforms in question
  /// @param relevance 1, or less for people outside the brief's niches
  record Community(String name, Optional<Niche> niche, double people, double relevance) {}

  /// How large one community of interest is: an eighth of the people.
  static final Figure PART =
      new Figure(
          1 / 16.0,
          1 / 8.0,
          1 / 4.0,
          "people of the region in one community of interest",
          "assumption",
          Optional.empty());

  private static final int CLUSTERS = 8;
  static final double HOME = 0.625;

  /// From the 10th to the 90th percentile of the distribution with which the model was measured,
  /// Beta(5, 3).
  private static final Figure AT_HOME =
      new Figure(
          0.40,
          HOME,
          0.83,
          "followers in the communities of a creator's own niches",
          "assumption",
          Optional.empty());

  /// People outside the named niches: how likely they are to act, against those inside. An
  /// assumption of this project.
  static final double OUTSIDE = 0.35;

  private static final Figure RELEVANCE_OUTSIDE =
      new Figure(
          OUTSIDE / 2,
          OUTSIDE,
          OUTSIDE * 2,
          "relevance of people outside the brief's niches",
          "assumption",
          Optional.empty());

  static final Figure RELEVANCE_OF_ALL =
      new Figure(
          OUTSIDE,
          (1 + 7 * OUTSIDE) / 8,
          1,
          "relevance of an audience of all interests",
          "assumption",
          Optional.empty());

  /// Nobody is followed by all.
  private static final double MOST = 0.95;

  private final List<Community> communities = new ArrayList<>();
  private final List<Used> used = new ArrayList<>();
  private final double people;

  Communities(Brief brief, Candidates.Found found, Benchmarks benchmarks) {
    var candidates = found.small();
    var region = brief.region().orElseThrow();
    people = population(region, candidates) * users(found, benchmarks);
    used.add(new Used(Subject.OVERLAP, PART));
    used.add(new Used(Subject.OVERLAP, Response.ceiling(brief.metric().orElseThrow())));
    var niches = brief.niches().isEmpty() ? commonest(candidates) : List.copyOf(brief.niches());
    niches = niches.subList(0, Math.min(niches.size(), CLUSTERS - 1));
    if (!niches.isEmpty()) {
      used.add(new Used(Subject.HOME, AT_HOME));
    }
    if (!brief.niches().isEmpty()) {
      used.add(new Used(Subject.RELEVANCE, RELEVANCE_OUTSIDE));
    }
    for (var niche : niches) {
      communities.add(
          new Community(
              region.name() + ", " + niche.slug(), Optional.of(niche), people / CLUSTERS, 1));
    }
    communities.add(
        new Community(
            region.name() + ", everybody else",
            Optional.empty(),
            people * (CLUSTERS - niches.size()) / CLUSTERS,
            brief.niches().isEmpty() ? 1 : OUTSIDE));
  }

  List<Community> all() {
    return communities;
  }

  /// The assumptions that hold for every creator alike.
  List<Used> used() {
    return used;
  }

  List<Audience> audienceOf(Candidacy candidacy) {
    double followers = candidacy.followers() * candidacy.inRegion();
    var homes = homesOf(candidacy);
    double spread = homes.isEmpty() ? 1 : 1 - HOME;
    var audience = new ArrayList<Audience>();
    for (int g = 0; g < communities.size(); g++) {
      var community = communities.get(g);
      double there = followers * spread * community.people / people;
      there += homes.contains(g) ? followers * HOME / homes.size() : 0;
      audience.add(new Audience(g, Math.min(MOST, there / community.people)));
    }
    return audience;
  }

  private List<Integer> homesOf(Candidacy candidacy) {
    var niches = candidacy.creator().niches();
    var homes = new ArrayList<Integer>();
    for (int g = 0; g < communities.size(); g++) {
      if (communities.get(g).niche().filter(niches::contains).isPresent()) {
        homes.add(g);
      }
    }
    if (homes.isEmpty() && !niches.isEmpty()) {
      homes.add(communities.size() - 1);
    }
    return homes;
  }

  private static List<Niche> commonest(List<Candidacy> candidates) {
    var counts =
        candidates.stream()
            .flatMap(c -> c.creator().niches().stream())
            .collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> -entry.getValue()))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  private double population(Region region, List<Candidacy> candidates) {
    if (region.population() > 0) {
      return region.population();
    }
    double largest =
        candidates.stream().mapToDouble(c -> c.followers() * c.inRegion()).max().orElse(0);
    double guess = Math.max(RegionalAudience.people(region), 5 * largest);
    used.add(
        new Used(
            Subject.PEOPLE,
            new Figure(
                0.2 * guess,
                guess,
                20 * guess,
                "people taken to live in the region",
                "assumption",
                Optional.empty())));
    return guess;
  }

  /// Of the platforms in question the most used one counts: people use several, and how many use
  /// none of them is not known.
  private double users(Candidates.Found found, Benchmarks benchmarks) {
    var figure =
        found.small().stream()
            .map(Candidacy::platform)
            .distinct()
            .sorted()
            .map(platform -> usersOf(found.usual(), platform, benchmarks))
            .flatMap(Optional::stream)
            .max(Comparator.comparingDouble(Figure::typical))
            .orElse(
                new Figure(
                    0.2,
                    0.5,
                    0.8,
                    "population using the platforms",
                    "assumption",
                    Optional.empty()));
    used.add(new Used(Subject.POPULATION, figure));
    return Math.clamp(figure.typical(), 0.01, 1);
  }

  private static Optional<Figure> usersOf(
      UsualCountry usual, Platform platform, Benchmarks benchmarks) {
    return benchmarks
        .users(usual.code(), platform)
        .map(f ->
            new Figure(
                f.low(), f.typical(), f.high(), f.unit(), f.source() + usual.said(), f.date()));
  }
}
