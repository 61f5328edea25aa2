package campaignbot.allocation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.Tier;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The big name to compare a plan with where the catalogue has none that the budget pays: an
/// account of the smallest size that its market calls macro, on the platform that gets most of the
/// plan's money, in the brief's niches. Nobody in particular: its fee is the rate card's, its rates
/// are the benchmarks'.
final class TypicalBigName {
  /// More followers than this no account has.
  private static final long MOST = 1L << 31;

  private static final String NOBODY = "nobody in particular";

  private final Brief brief;
  private final String country;
  private final Benchmarks benchmarks;
  private final RegionalAudience audience;

  /// @param usual whose tiers, fees and rates hold
  TypicalBigName(Brief brief, UsualCountry usual, Benchmarks benchmarks) {
    this.brief = brief;
    this.benchmarks = benchmarks;
    country = usual.code();
    audience = new RegionalAudience(brief.region().orElseThrow(), benchmarks);
  }

  /// Empty where the market calls nobody macro.
  Optional<Candidacy> besides(List<Deal> plan) {
    var platform = mostPaid(plan);
    return Optional.of(candidacy(platform, smallest(platform))).filter(Candidacy::isBig);
  }

  private static Platform mostPaid(List<Deal> plan) {
    var spend =
        plan.stream()
            .collect(
                Collectors.groupingBy(
                    deal -> deal.candidacy().platform(),
                    TreeMap::new,
                    Collectors.summingLong(deal -> deal.cost().minorUnits())));
    return Collections.max(spend.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private long smallest(Platform platform) {
    long tooSmall = 0;
    long big = MOST;
    while (big - tooSmall > 1) {
      long middle = (tooSmall + big) / 2;
      if (benchmarks.tier(country, platform, middle).compareTo(Tier.MACRO) < 0) {
        tooSmall = middle;
      } else {
        big = middle;
      }
    }
    return big;
  }

  private Candidacy candidacy(Platform platform, long followers) {
    var creator =
        new Creator(
            NOBODY,
            NOBODY,
            Optional.empty(),
            Optional.of(platform),
            OptionalLong.of(followers),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            brief.niches(),
            List.of(),
            Map.of(),
            Optional.empty());
    return new Candidacy(
        creator,
        platform,
        followers,
        benchmarks.tier(country, platform, followers),
        country,
        audience.part(creator),
        false,
        false,
        Set.of());
  }
}
