package campaignbot.allocation;

import campaignbot.campaign.Figure;
import campaignbot.campaign.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What a set of deals may bring: the model played through with draws of what nobody knows: the
/// test of [Forecasting], which computes the same.
///
/// Each draw multiplies the rates by log-normal factors of mean 1 for the campaign, the platform
/// and the creator, and for every assumed rate by one as wide as the figure's range (taken as 10th
/// to 90th percentile); each creator posts with the completion rate or not at all. A line's own
/// range holds the average completion instead, and a person whom several creators win counts for
/// each in part, so the lines add up to the whole in every draw but for the no-shows; sums of
/// medians differ from the median of the sum by a few per cent. Sampling error of a percentile:
/// about 1 % of it.
final class Simulation {
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
    var bets = deals.stream().map(Played::new).toList();
    var result = new double[draws.count];
    var people = new double[draws.count];
    var lines = new double[deals.size()][draws.count];
    for (int d = 0; d < draws.count; d++) {
      result[d] = result(bets, d);
      people[d] = people(bets, d);
      shareOut(bets, d, lines);
    }
    return new Outlook(
        range(result), range(people), Arrays.stream(lines).map(this::range).toList());
  }

  /// The result only, for comparisons.
  Range resultOf(List<Deal> deals) {
    var bets = deals.stream().map(Played::new).toList();
    return range(IntStream.range(0, draws.count).mapToDouble(d -> result(bets, d)).toArray());
  }

  private double result(List<Played> bets, int d) {
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

  private double people(List<Played> bets, int d) {
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
  private void shareOut(List<Played> bets, int d, double[][] lines) {
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

  private Range range(double[] outcomes) {
    Arrays.sort(outcomes);
    return new Range(
        outcomes[draws.count / 10], outcomes[draws.count / 2], outcomes[draws.count * 9 / 10]);
  }

  /// A deal with its luck in each draw.
  private final class Played {
    private final double[] audience = new double[communities.size()];
    private final double[] acting;
    private final double[] reached;
    private final double[] showing;

    Played(Deal deal) {
      var candidacy = deal.candidacy();
      audiences.audienceOf(candidacy).forEach(a -> audience[a.community()] = a.share());
      var rates = deal.rates();
      acting = luck(deal, rates.actUsed());
      reached = luck(deal, rates.reachUsed());
      for (int d = 0; d < draws.count; d++) {
        acting[d] = Response.after(deal.posts(), acting[d] * rates.act() / ceiling);
        reached[d] = Response.after(deal.posts(), reached[d] * rates.reach());
      }
      showing = draws.uniform(candidacy.creator().key());
    }

    boolean posts(int d) {
      return showing[d] < completion;
    }

    private double[] luck(Deal deal, List<Used> used) {
      var logs = new double[draws.count];
      Factor.shared(deal, used).forEach(factor -> add(logs, factor));
      add(logs, Factor.own(deal));
      return Arrays.stream(logs).map(StrictMath::exp).toArray();
    }

    private void add(double[] logs, Factor factor) {
      double sd = factor.sd();
      var numbers = draws.normal(factor.name());
      for (int d = 0; d < logs.length; d++) {
        logs[d] += sd * numbers[d] - sd * sd / 2;
      }
    }
  }
}
