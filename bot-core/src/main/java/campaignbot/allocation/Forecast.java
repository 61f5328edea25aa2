package campaignbot.allocation;

import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;

/// What to expect of a plan.
///
/// @param metric whose unit `result` is in: engagements, clicks, orders, new followers
/// @param costPer the spend for each expected (median) one; of at least the currency's smallest
///   unit
public record Forecast(Metric metric, Range result, Range peopleReached, Money costPer) {}
