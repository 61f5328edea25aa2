package campaignbot.understanding;

import campaignbot.campaign.Region;
import java.util.List;

/// A place as somebody wrote it.
///
/// @param region the likeliest reading
/// @param alternatives other readings of the same words (Georgia), likeliest first
/// @param surely whether `region` may be taken without asking: there is no alternative, or it is by
///   far the likeliest
/// @param excluded "without the UK", "except Berlin"
public record RegionSaid(
    Region region, List<Region> alternatives, boolean surely, boolean excluded, Span span) {
  public RegionSaid {
    alternatives = List.copyOf(alternatives);
  }
}
