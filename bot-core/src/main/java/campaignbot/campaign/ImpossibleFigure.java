package campaignbot.campaign;

/// A figure that nobody can have counted.
///
/// @param said as it was written
public record ImpossibleFigure(Measure measure, String said, Why why) {
  /// What is wrong with it.
  public enum Why {
    NEGATIVE,
    /// Half a post.
    NOT_WHOLE,
    /// A rate where a count belongs.
    PERCENT,
    /// More than there are people.
    TOO_MANY,
    NOT_A_NUMBER
  }
}
