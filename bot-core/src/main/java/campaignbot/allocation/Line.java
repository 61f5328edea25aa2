package campaignbot.allocation;

import campaignbot.campaign.Money;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.Format;
import campaignbot.catalogue.Tier;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One creator of an allocation. A creator stands in at most one line.
///
/// @param posts how many deliverables of `format`
/// @param fee of one, in the budget's currency
/// @param cost of all of them
/// @param expected its part of the result in the metric's unit, at the average completion: whoever
///   several creators win counts for each in part, so that the lines add up to the whole
/// @param counted what the platforms will count of it if the creator posts; empty in plans that
///   were stored before this was computed
/// @param why the strongest reason for it
/// @param assumed what is not known of this creator and was taken from benchmarks
public record Line(
    Creator creator,
    Tier tier,
    Format format,
    int posts,
    Money fee,
    Money cost,
    Range expected,
    Optional<Range> counted,
    Why why,
    List<Assumption.Subject> assumed) {
  public Line {
    counted = Objects.requireNonNullElse(counted, Optional.empty());
    assumed = List.copyOf(assumed);
  }

  /// The same if so many posts go out, at least one.
  public Optional<Range> counted(int went) {
    return counted.map(c -> c.times(Response.counted(went) / Response.counted(posts)));
  }
}
