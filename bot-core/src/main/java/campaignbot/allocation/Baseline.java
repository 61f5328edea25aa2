package campaignbot.allocation;

import campaignbot.campaign.Money;
import campaignbot.catalogue.Creator;
import java.util.Optional;

/// What the team would otherwise do with the same money.
///
/// @param who the one creator, for `ONE_BIG_CREATOR`
/// @param assumedFee whether that creator's fee comes from the rate card
/// @param verdict whether it beats the plan
public record Baseline(
    Kind kind,
    Range expected,
    Money cost,
    int posts,
    Optional<Creator> who,
    boolean assumedFee,
    Verdict verdict) {
  /// The alternatives that are computed.
  public enum Kind {
    ONE_BIG_CREATOR,
    EVEN_SPLIT
  }

  /// How an alternative's median stands against the plan's.
  public enum Verdict {
    WINS,
    LEVEL,
    LOSES;

    /// Medians within this part of the larger one are level: no forecast is that exact. A decision
    /// of this project, see `docs/model.md`.
    private static final double SAME = 0.05;

    static Verdict of(Range baseline, Range plan) {
      double other = baseline.p50();
      double own = plan.p50();
      if (Math.abs(other - own) <= SAME * Math.max(other, own)) {
        return LEVEL;
      }
      return other > own ? WINS : LOSES;
    }
  }

  /// Whether it clearly beats the plan.
  public boolean wins() {
    return verdict == Verdict.WINS;
  }
}
