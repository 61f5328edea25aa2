package campaignbot.allocation;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a set of deals may bring: the model played through with 4,096 draws of what nobody knows.
///
/// Each draw multiplies the rates by log-normal factors of mean 1 for the campaign, the platform
/// and the creator, and for every assumed rate by one as wide as the figure's range (taken as 10th
/// to 90th percentile); each creator posts with the completion rate or not at all. A line's own
/// range holds the average completion instead, and a person whom several creators win counts for
/// each in part, so the lines add up to the whole in every draw but for the no-shows; sums of
/// medians differ from the median of the sum by a few per cent. Sampling error of a percentile:
/// about 1 % of it.
final class Simulation {
  static final Figure CAMPAIGN = sd(0.25, "sd of the log of a campaign's factor");
  static final Figure PLATFORM = sd(0.12, "sd of the log of a platform's factor");
  static final Figure CREATOR = sd(0.45, "sd of the log of a creator's factor");

  /// Between the 10th and the 90th percentile of a normal distribution lie 2.563 sd.
  private static final double SPAN = 2.563;

  /// However wide a published range is: a factor of 6 between the 10th and the 90th percentile.
  private static final double WIDEST = 0.7;

  /// @param lines of each deal
  record Outlook(Range result, Range people, List<Range> lines) {}

  private final Draws draws;
  private final List<Communities.Community> communities;
  private final Communities audiences;
  private final double ceiling;
  private final double completion;

  Simulation(Draws draws, Communities audiences, Metric metric, Figure completion) {
    this.draws = draws;
    this.audiences = audiences;
    communities = audiences.all();
    ceiling = Response.ceiling(metric).typical();
    this.completion = completion.typical();
  }

  Outlook of(List<Deal> deals) {
    var bets = deals.stream().map(Bet::new).toList();
    var result = new double[Draws.COUNT];
    var people = new double[Draws.COUNT];
    var lines = new double[deals.size()][Draws.COUNT];
    for (int d = 0; d < Draws.COUNT; d++) {
      result[d] = result(bets, d);
      people[d] = people(bets, d);
      shareOut(bets, d, lines);
    }
    return new Outlook(
        range(result), range(people), Arrays.stream(lines).map(Simulation::range).toList());
  }

  /// The result only, for comparisons.
  Range resultOf(List<Deal> deals) {
    var bets = deals.stream().map(Bet::new).toList();
    return range(IntStream.range(0, Draws.COUNT).mapToDouble(d -> result(bets, d)).toArray());
  }

  private double result(List<Bet> bets, int d) {
    double sum = 0;
    for (int g = 0; g < communities.size(); g++) {
      double contacts = 0;
      for (var bet : bets) {
        contacts += bet.posts(d) ? bet.audience[g] * bet.acting[d] : 0;
      }
      sum += weight(g) * -StrictMath.expm1(-contacts);
    }
    return sum;
  }

  private double people(List<Bet> bets, int d) {
    double sum = 0;
    for (int g = 0; g < communities.size(); g++) {
      double contacts = 0;
      for (var bet : bets) {
        contacts += bet.posts(d) ? bet.audience[g] * bet.reached[d] : 0;
      }
      sum += communities.get(g).people() * -StrictMath.expm1(-contacts);
    }
    return sum;
  }

  /// Each community's result goes to the creators by their parts of its contacts.
  private void shareOut(List<Bet> bets, int d, double[][] lines) {
    for (int g = 0; g < communities.size(); g++) {
      double contacts = 0;
      for (var bet : bets) {
        contacts += completion * bet.audience[g] * bet.acting[d];
      }
      double each = contacts > 0 ? weight(g) * -StrictMath.expm1(-contacts) / contacts : 0;
      for (int i = 0; i < bets.size(); i++) {
        lines[i][d] += each * completion * bets.get(i).audience[g] * bets.get(i).acting[d];
      }
    }
  }

  private double weight(int g) {
    return communities.get(g).people() * communities.get(g).relevance() * ceiling;
  }

  private static Range range(double[] outcomes) {
    Arrays.sort(outcomes);
    return new Range(
        outcomes[Draws.COUNT / 10], outcomes[Draws.COUNT / 2], outcomes[Draws.COUNT * 9 / 10]);
  }

  private static Figure sd(double typical, String unit) {
    return new Figure(typical / 2, typical, typical * 2, unit, "assumption", Optional.empty());
  }

  /// A deal with its luck in each draw.
  private final class Bet {
    private final double[] audience = new double[communities.size()];
    private final double[] acting;
    private final double[] reached;
    private final double[] showing;

    Bet(Deal deal) {
      var candidacy = deal.candidacy();
      audiences.audienceOf(candidacy).forEach(a -> audience[a.community()] = a.share());
      var rates = deal.rates();
      acting = luck(deal, rates.actUsed());
      reached = luck(deal, rates.reachUsed());
      for (int d = 0; d < Draws.COUNT; d++) {
        acting[d] = Response.after(deal.posts(), acting[d] * rates.act() / ceiling);
        reached[d] = Response.after(deal.posts(), reached[d] * rates.reach());
      }
      showing = draws.uniform(candidacy.creator().key());
    }

    boolean posts(int d) {
      return showing[d] < completion;
    }

    private double[] luck(Deal deal, List<Used> used) {
      var logs = new double[Draws.COUNT];
      add(logs, "campaign", CAMPAIGN.typical());
      add(logs, "platform " + deal.candidacy().platform(), PLATFORM.typical());
      add(logs, "creator " + deal.candidacy().creator().key(), CREATOR.typical());
      widths(used).forEach((subject, width) -> add(logs, "rate " + subject, width));
      return Arrays.stream(logs).map(StrictMath::exp).toArray();
    }

    private void add(double[] logs, String name, double sd) {
      var numbers = draws.normal(name);
      for (int d = 0; d < logs.length; d++) {
        logs[d] += sd * numbers[d] - sd * sd / 2;
      }
    }
  }

  private static EnumMap<Subject, Double> widths(List<Used> used) {
    var widths = new EnumMap<Subject, Double>(Subject.class);
    used.forEach(u -> widths.merge(u.subject(), width(u.figure()), Math::max));
    return widths;
  }

  private static double width(Figure figure) {
    if (figure.high() <= figure.low()) {
      return 0;
    }
    return figure.low() <= 0
        ? WIDEST
        : Math.min(WIDEST, StrictMath.log(figure.high() / figure.low()) / SPAN);
  }

  /// Figures of this class that every forecast rests on.
  static List<Used> used() {
    var used = new ArrayList<Used>();
    used.add(new Used(Subject.UNCERTAINTY, CAMPAIGN));
    used.add(new Used(Subject.UNCERTAINTY, PLATFORM));
    used.add(new Used(Subject.UNCERTAINTY, CREATOR));
    return used;
  }
}
