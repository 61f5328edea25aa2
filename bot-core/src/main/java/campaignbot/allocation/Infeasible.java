package campaignbot.allocation;

import java.util.List;
import java.util.Optional;

/// No allocation keeps all rules.
///
/// @param because every rule that cannot be kept, most telling first; never empty
/// @param smallestChange the least change of the brief that mends it, where one was found
public record Infeasible(List<Obstacle> because, Optional<Remedy> smallestChange)
    implements Planned {
  public Infeasible {
    because = List.copyOf(because);
  }
}
