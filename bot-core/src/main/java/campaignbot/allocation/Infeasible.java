package campaignbot.allocation;

import campaignbot.campaign.Brief;
import java.util.List;
import java.util.Optional;

/// No allocation keeps all rules.
///
/// @param because every rule that cannot be kept, most telling first; never empty
/// @param smallestChange the least change of the brief that mends it, where one was found
/// @param mended the brief after that change
public record Infeasible(
    List<Obstacle> because, Optional<Remedy> smallestChange, Optional<Brief> mended)
    implements Planned {
  public Infeasible {
    because = List.copyOf(because);
  }
}
