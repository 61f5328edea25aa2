package campaignbot.wording;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Obstacle;
import campaignbot.allocation.Remedy;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Region;
import java.util.Optional;
import java.util.stream.Collectors;

/// Words why there can be no plan, and what would mend it.
public final class ObstacleWording {
  private final Texts texts;
  private final Numbers numbers;
  private final BriefWording briefs;

  ObstacleWording(Texts texts, Numbers numbers) {
    this.texts = texts;
    this.numbers = numbers;
    this.briefs = new BriefWording(texts, numbers);
  }

  /// All of it, one sentence a line.
  public String sentences(Infeasible infeasible) {
    var because =
        infeasible.because().stream().map(this::obstacle).collect(Collectors.joining("\n"));
    var remedy = remedy(infeasible).map(r -> "\n" + r).orElse("");
    return texts.say("infeasible") + "\n" + because + remedy;
  }

  public String obstacle(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.NoCandidates(var creators, var region, var platform, var niche) ->
          texts.say(
              niche == 0 ? "obstacle.NoCandidates" : "obstacle.NobodyKnownEnough",
              numbers.count(creators),
              region,
              platform,
              niche);
      case Obstacle.BudgetTooSmall(var budget, var cheapest) ->
          texts.say("obstacle.BudgetTooSmall", numbers.exact(budget), numbers.exact(cheapest));
      case Obstacle.MustHavesTooDear(var cost, var budget) ->
          texts.say("obstacle.MustHavesTooDear", numbers.exact(cost), numbers.exact(budget));
      case Obstacle.TooFewCreators(var wanted, var possible) ->
          texts.say("obstacle.TooFewCreators", wanted, possible);
      case Obstacle.SharesTooNarrow(var min, var max) ->
          texts.say("obstacle.SharesTooNarrow", numbers.percent(min), numbers.percent(max));
      case Obstacle.PlatformMinimum(var platform, var min) ->
          texts.say("obstacle.PlatformMinimum", numbers.percent(min), platform.label());
      case Obstacle.MustHaveImpossible(var handle) ->
          texts.say("obstacle.MustHaveImpossible", handle);
      case Obstacle.MustHaveUnknown(var handle, var lack) ->
          texts.say("obstacle.MustHaveUnknown." + lack, handle);
      case Obstacle.RulesTogether() -> texts.say("obstacle.RulesTogether");
    };
  }

  /// The change that mends it; a larger region by its name.
  public Optional<String> remedy(Infeasible infeasible) {
    return infeasible.smallestChange().map(remedy -> remedy(remedy, infeasible.mended()));
  }

  private String remedy(Remedy remedy, Optional<Brief> mended) {
    return switch (remedy) {
      case Remedy.RaiseBudget(var to) -> texts.say("remedy.RaiseBudget", numbers.exact(to));
      case Remedy.RelaxLimits(var to) ->
          briefs
              .limits(to)
              .map(l -> texts.say("remedy.RelaxLimits", l))
              .orElseGet(() -> texts.say("remedy.NoLimits"));
      case Remedy.DropNiches() -> texts.say("remedy.DropNiches");
      case Remedy.DropPlatforms() -> texts.say("remedy.DropPlatforms");
      case Remedy.WidenRegion() -> widenRegion(mended.flatMap(Brief::region));
      case Remedy.DropMustHaves() -> texts.say("remedy.DropMustHaves");
    };
  }

  private String widenRegion(Optional<Region> to) {
    return to.map(region -> texts.say("remedy.WidenRegion.to", briefs.region(region)))
        .orElseGet(() -> texts.say("remedy.WidenRegion"));
  }
}
