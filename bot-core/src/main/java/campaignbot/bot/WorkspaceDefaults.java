package campaignbot.bot;

import campaignbot.campaign.Region;
import java.util.Currency;
import java.util.Optional;

/// What a workspace has settled once for all its talks.
public record WorkspaceDefaults(Optional<Currency> currency, Optional<Region> region) {
  public static final WorkspaceDefaults NONE =
      new WorkspaceDefaults(Optional.empty(), Optional.empty());
}
