package campaignbot.campaign;

import java.util.Optional;

/// A number with where it comes from, and how wrong it may be.
///
/// @param low lower end of the range, not above `typical`
/// @param high upper end of the range, not below `typical`
/// @param unit what it is a fraction or a number of: `followers`, `views`, `USD per post`
/// @param source a key of the list of sources in `docs/benchmarks.md`, or words
/// @param date when it was measured or published, as precise as known: `2024`, `2024-01`; empty
///   when nobody says
public record Figure(
    double low, double typical, double high, String unit, String source, Optional<String> date) {
  public Figure {
    if (!(low <= typical && typical <= high)) {
      throw new IllegalArgumentException("Not a range: " + low + " " + typical + " " + high);
    }
  }

  public Figure times(double factor) {
    return new Figure(low * factor, typical * factor, high * factor, unit, source, date);
  }
}
