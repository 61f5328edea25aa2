package campaignbot.allocation;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Figure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// What nobody knows beforehand and what multiplies a rate: log-normal, of mean 1. Rates that share
/// a factor by name share its luck.
///
/// @param sd of the logarithm
record Factor(String name, double sd) {
  static final Figure CAMPAIGN = sd(0.25, "sd of the log of a campaign's factor");
  static final Figure PLATFORM = sd(0.12, "sd of the log of a platform's factor");
  static final Figure CREATOR = sd(0.45, "sd of the log of a creator's factor");

  /// Between the 10th and the 90th percentile of a normal distribution lie 2.563 sd.
  private static final double SPAN = 2.563;

  /// However wide a published range is: a factor of 6 between the 10th and the 90th percentile.
  private static final double WIDEST = 0.7;

  /// The part of the campaign's and the platform's variance that stays the same from plan to plan
  /// of a workspace: its brand, its way of briefing. An assumption.
  private static final double LASTING = 0.5;

  private static final String OF_ONE_PLAN = "passing ";

  /// Whether former plans had it as well, so that their outcomes tell of it.
  boolean isLasting() {
    return !name.startsWith(OF_ONE_PLAN);
  }

  /// Of the factors of [#shared], with the same variance in all, those that outcomes can teach: the
  /// workspace's, one for each platform's tier, and those of assumed rates.
  static List<Factor> lasting(Candidacy candidacy, List<Used> used) {
    var factors = new ArrayList<Factor>();
    factors.add(new Factor("workspace", part(CAMPAIGN, LASTING)));
    var tier = candidacy.platform() + " " + candidacy.tier();
    factors.add(new Factor("tier " + tier, part(PLATFORM, LASTING)));
    widths(used).forEach((subject, width) -> factors.add(new Factor("rate " + subject, width)));
    return factors;
  }

  /// And those that each plan has of its own.
  ///
  /// @param plan tells plans apart
  static List<Factor> passing(Candidacy candidacy, String plan) {
    return List.of(
        new Factor(OF_ONE_PLAN + "campaign" + plan, part(CAMPAIGN, 1 - LASTING)),
        new Factor(
            OF_ONE_PLAN + "platform " + candidacy.platform() + plan, part(PLATFORM, 1 - LASTING)));
  }

  private static double part(Figure sd, double ofVariance) {
    return sd.typical() * StrictMath.sqrt(ofVariance);
  }

  /// The factors that a deal's rate shares with others: those of the campaign and the platform, and
  /// one for each kind of assumed rate, as wide as the figure's range (taken as 10th to 90th
  /// percentile).
  static List<Factor> shared(Deal deal, List<Used> used) {
    var factors = new ArrayList<Factor>();
    factors.add(new Factor("campaign", CAMPAIGN.typical()));
    factors.add(new Factor("platform " + deal.candidacy().platform(), PLATFORM.typical()));
    widths(used).forEach((subject, width) -> factors.add(new Factor("rate " + subject, width)));
    return factors;
  }

  /// Where outcomes have taught nothing yet.
  static Luck unlearned(Deal deal, List<Used> used) {
    return new Luck(shared(deal, used), own(deal).sd(), 1, 0);
  }

  /// The creator's own.
  static Factor own(Deal deal) {
    return new Factor("creator " + deal.candidacy().creator().key(), CREATOR.typical());
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

  private static Figure sd(double typical, String unit) {
    return new Figure(typical / 2, typical, typical * 2, unit, "assumption", Optional.empty());
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
