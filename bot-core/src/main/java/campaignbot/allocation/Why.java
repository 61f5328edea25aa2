package campaignbot.allocation;

/// Why a creator is in the plan, with the number that shows it.
public sealed interface Why {
  /// The team asked for them.
  record AskedFor() implements Why {}

  /// `times` as much of the metric for the money as the median candidate gives.
  record GoodValue(double times) implements Why {}

  /// `part` of the people they reach, nobody else in the plan reaches (0 to 1).
  record NewPeople(double part) implements Why {}

  /// Their audience is in the region: `part` of it (0 to 1).
  record AtHome(double part) implements Why {}

  /// A rule on platforms or on the number of creators needs them.
  record KeepsARule() implements Why {}
}
