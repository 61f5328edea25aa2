package campaignbot.understanding;

import campaignbot.campaign.Metric;
import campaignbot.campaign.Niche;
import java.util.List;
import java.util.Set;

/// What a text says beside the values that it gives.
///
/// @param nichesWithout niches that nobody wants: "no finance people"
/// @param additions values that come on top of those before: "tiktok too"
/// @param metricsMissed aims that none of the four metrics is: "awareness"
/// @param unusable wishes that no data answers: "vegan only", "only women"
/// @param easing what is given up or left open: "no limit on posts", "less tiktok"
/// @param asks whether a sentence only asks about the plan, and so gave no values
public record Besides(
    List<Niche> nichesWithout,
    Set<Addition> additions,
    List<MetricMissed> metricsMissed,
    List<Unusable> unusable,
    Easing easing,
    boolean asks) {
  public static final Besides NOTHING =
      new Besides(List.of(), Set.of(), List.of(), List.of(), Easing.NONE, false);

  /// What comes on top instead of in place of what was said before.
  public enum Addition {
    REGIONS,
    NICHES,
    PLATFORMS
  }

  /// @param nearest the metric of the four that comes closest
  public record MetricMissed(String said, Metric nearest) {}

  /// A wish about creators that the catalogue knows nothing of.
  public record Unusable(Kind kind, String said) {
    /// What the wish is about.
    public enum Kind {
      DIET,
      GENDER,
      BELIEFS,
      AGE,
      LANGUAGE,
      CONTENT,
      KIND,
      SIZE
    }
  }

  public Besides {
    nichesWithout = List.copyOf(nichesWithout);
    additions = Set.copyOf(additions);
    metricsMissed = List.copyOf(metricsMissed);
    unusable = List.copyOf(unusable);
  }
}
