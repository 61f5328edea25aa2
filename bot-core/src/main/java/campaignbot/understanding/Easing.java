package campaignbot.understanding;

import campaignbot.campaign.Platform;
import campaignbot.campaign.Rule;
import java.util.EnumSet;
import java.util.Set;

/// What a text gives up or leaves open instead of setting it.
///
/// @param lifted rules that hold no longer: "no limit on posts", "all platforms"
/// @param fine platforms that may be used, as others may: "youtube is fine"
/// @param unnumbered platforms that should get more or less, without a number: "less tiktok"
public record Easing(Set<Rule> lifted, Set<Platform> fine, Set<Platform> unnumbered) {
  public static final Easing NONE = new Easing(Set.of(), Set.of(), Set.of());

  public Easing {
    lifted = lifted.isEmpty() ? Set.of() : EnumSet.copyOf(lifted);
    fine = fine.isEmpty() ? Set.of() : EnumSet.copyOf(fine);
    unnumbered = unnumbered.isEmpty() ? Set.of() : EnumSet.copyOf(unnumbered);
  }

  public boolean isNothing() {
    return equals(NONE);
  }
}
