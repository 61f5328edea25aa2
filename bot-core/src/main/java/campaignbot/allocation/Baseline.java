package campaignbot.allocation;

import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Creator;
import java.util.Objects;
import java.util.Optional;

/// What the team would otherwise do with the same money.
///
/// @param who the one creator, where it is a real one
/// @param assumedFee whether a fee comes from the rate card
/// @param verdict whether it beats the plan
/// @param typical the one big creator, where the catalogue has none that the budget pays; baselines
///   of earlier versions are stored without
public record Baseline(
    Kind kind,
    Range expected,
    Money cost,
    int posts,
    Optional<Creator> who,
    boolean assumedFee,
    Verdict verdict,
    Optional<Typical> typical) {
  public Baseline {
    typical = Objects.requireNonNullElse(typical, Optional.empty());
  }

  /// The alternatives that are computed.
  public enum Kind {
    /// Macro or mega: of the catalogue, or a typical one.
    ONE_BIG_CREATOR,
    /// Where no big one can be paid: whoever has most followers of those who can.
    LARGEST_CREATOR,
    /// An equal part of the budget for each of as many creators as the plan has.
    EVEN_SPLIT,
    /// One post each, the most followed first, while the money lasts.
    BY_FOLLOWERS
  }

  /// An account of a size, as the rate card and the benchmarks know it: no real person.
  public record Typical(Platform platform, long followers) {}

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
