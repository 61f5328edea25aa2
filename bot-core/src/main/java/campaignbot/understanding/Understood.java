package campaignbot.understanding;

import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// All that was read from one text; every part may be empty. The fields are those of the contract
/// of `campaign-bot understand`.
///
/// @param money sums in the order of the text
/// @param metrics each once, in the order of the text
/// @param niches each once, in the order of the text
/// @param target a wanted result: "300 sign-ups"
/// @param besides what is said beside these values
public record Understood(
    String text,
    List<MoneySaid> money,
    List<RegionSaid> regions,
    List<Metric> metrics,
    OptionalLong target,
    List<Niche> niches,
    List<Platform> platforms,
    Optional<CampaignWindow> window,
    CreatorWishes creators,
    Limits limits,
    Optional<Wish> wish,
    Besides besides) {
  public Understood {
    money = List.copyOf(money);
    regions = List.copyOf(regions);
    metrics = List.copyOf(metrics);
    niches = List.copyOf(niches);
    platforms = List.copyOf(platforms);
  }

  /// A text that names creators, in whatever way, and nothing else.
  public static Understood ofCreators(String text, CreatorWishes creators) {
    return new Understood(
        text,
        List.of(),
        List.of(),
        List.of(),
        OptionalLong.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        creators,
        Limits.NONE,
        Optional.empty(),
        Besides.NOTHING);
  }

  /// Whether nothing at all was read.
  public boolean isNothing() {
    return wish.isEmpty() && saysNothingOfTheBrief();
  }

  /// Whether nothing was read that could go into a brief.
  public boolean saysNothingOfTheBrief() {
    return money.isEmpty()
        && regions.isEmpty()
        && metrics.isEmpty()
        && target.isEmpty()
        && niches.isEmpty()
        && platforms.isEmpty()
        && window.isEmpty()
        && creators.isEmpty()
        && limits.isEmpty()
        && besides.nichesWithout().isEmpty()
        && besides.easing().lifted().isEmpty();
  }

  Understood with(Wish wanted) {
    return new Understood(
        text,
        money,
        regions,
        metrics,
        target,
        niches,
        platforms,
        window,
        creators,
        limits,
        Optional.of(wanted),
        besides);
  }
}
