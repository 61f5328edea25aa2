package campaignbot.understanding;

import campaignbot.campaign.Region;

/// One reading of a name.
///
/// @param rare whether the name is a rare or a foreign one of this place
/// @param small whether it is a subdivision of a subdivision: a county, a department
/// @param currency for a country, the ISO 4217 code of its money; else empty
record Place(Region region, boolean rare, boolean small, String currency) {
  /// How much more a country is talked about than a city of its size; the American states are known
  /// all over the world. Set by hand so that Georgia stays open and Paris does not.
  private static final double COUNTRY_WEIGHT = 20;

  private static final double FAMILIAR_STATE_WEIGHT = 10;
  private static final double STATE_WEIGHT = 0.3;
  private static final double SMALL_WEIGHT = 0.1;
  private static final double RARE_WEIGHT = 0.1;

  /// How likely it is that somebody means this place; only to be compared.
  double prominence() {
    return weight() * (rare ? RARE_WEIGHT : 1) * Math.max(1000, region.population());
  }

  private double weight() {
    return switch (region.kind()) {
      case GROUP -> COUNTRY_WEIGHT;
      case COUNTRY -> COUNTRY_WEIGHT;
      case SUBDIVISION ->
          small
              ? SMALL_WEIGHT
              : region.countries().contains("US") ? FAMILIAR_STATE_WEIGHT : STATE_WEIGHT;
      case CITY -> 1;
    };
  }
}
