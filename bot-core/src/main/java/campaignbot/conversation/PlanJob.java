package campaignbot.conversation;

import campaignbot.campaign.Brief;
import java.util.List;
import java.util.Objects;

/// A plan to be made. Its answer comes back as `Heard.PlanReady` with the same revision.
///
/// @param keep keys of creators of the plan before who are to stay; jobs of earlier versions are
///   stored without
public record PlanJob(TalkKey key, int revision, Brief brief, List<String> keep) {
  public PlanJob {
    keep = List.copyOf(Objects.requireNonNullElse(keep, List.of()));
  }

  /// Whoever is best.
  public PlanJob(TalkKey key, int revision, Brief brief) {
    this(key, revision, brief, List.of());
  }
}
