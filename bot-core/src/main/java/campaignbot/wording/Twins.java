package campaignbot.wording;

import campaignbot.campaign.Region;
import java.util.List;
import java.util.Optional;

/// Cities of one name in one country, which only their part of it tells apart: Springfield, IL.
final class Twins {
  private Twins() {}

  /// The code of the part of its country, where another reading would look the same without it.
  static Optional<String> toldApart(Region city, List<Region> readings) {
    return city.subdivision()
        .filter(_ -> readings.stream().anyMatch(other -> isTwin(city, other)))
        .map(code -> code.substring(code.indexOf('-') + 1));
  }

  private static boolean isTwin(Region city, Region other) {
    return !other.equals(city)
        && other.kind() == city.kind()
        && other.name().equals(city.name())
        && other.countries().equals(city.countries());
  }
}
