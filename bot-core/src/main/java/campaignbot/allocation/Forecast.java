package campaignbot.allocation;

import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import java.util.Objects;
import java.util.Optional;

/// What to expect of a plan.
///
/// @param metric whose unit `result` is in: engagements, clicks, orders, new followers
/// @param costPer the spend for each expected (median) one; of at least the currency's smallest
///   unit
/// @param counted what platforms will count: everybody, as often as they act; empty in plans that
///   were stored before this was computed
public record Forecast(
    Metric metric, Range result, Range peopleReached, Money costPer, Optional<Range> counted) {
  public Forecast {
    counted = Objects.requireNonNullElse(counted, Optional.empty());
  }
}
