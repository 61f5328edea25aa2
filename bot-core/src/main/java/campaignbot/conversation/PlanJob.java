package campaignbot.conversation;

import campaignbot.campaign.Brief;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A plan to be made. Its answer comes back as `Heard.PlanReady` with the same revision.
///
/// @param keep keys of creators of the plan before who are to stay; jobs of earlier versions are
///   stored without
/// @param askedOn the day on which somebody asked for it; empty where nobody did, and in jobs of
///   earlier versions
public record PlanJob(
    TalkKey key, int revision, Brief brief, List<String> keep, Optional<LocalDate> askedOn) {
  public PlanJob {
    keep = List.copyOf(Objects.requireNonNullElse(keep, List.of()));
    askedOn = Objects.requireNonNullElse(askedOn, Optional.empty());
  }

  /// Whoever is best, on no day in particular.
  public PlanJob(TalkKey key, int revision, Brief brief) {
    this(key, revision, brief, List.of(), Optional.empty());
  }
}
