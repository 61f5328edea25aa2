package campaignbot.understanding;

import campaignbot.campaign.ImpossibleFigure;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Results;
import java.util.List;
import java.util.Optional;

/// What somebody reports of creators' work.
///
/// @param of in the order in which they were named; each with a figure, or with one that cannot be
/// @param announced whether the message says that it is about results: "results: …"
public record ResultsSaid(List<OfOne> of, boolean announced) {
  public ResultsSaid {
    of = List.copyOf(of);
  }

  /// Of one creator.
  ///
  /// @param handle in lower case, without `@`
  /// @param platform where several accounts have that handle
  /// @param impossible figures that nobody can have counted
  public record OfOne(
      String handle,
      Optional<Platform> platform,
      Results results,
      List<ImpossibleFigure> impossible) {
    public OfOne {
      impossible = List.copyOf(impossible);
    }
  }
}
