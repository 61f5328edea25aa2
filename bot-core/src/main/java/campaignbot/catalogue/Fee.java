package campaignbot.catalogue;

import campaignbot.campaign.Money;

/// What a creator asks for one deliverable, in the currency in which it was quoted; zero for
/// barter.
public record Fee(Format format, Money price) {}
