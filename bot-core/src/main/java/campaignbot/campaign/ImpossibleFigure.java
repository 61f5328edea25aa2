package campaignbot.campaign;

/// A figure of a creator's results that nobody can have counted.
///
/// @param said as it was written
public record ImpossibleFigure(Measure measure, String said, Why why) {
  /// What is wrong with a figure.
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
