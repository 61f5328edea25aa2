package campaignbot.allocation;

import campaignbot.campaign.Money;
import campaignbot.catalogue.Format;
import java.util.List;

/// What one deliverable of a creator costs in the budget's currency.
///
/// @param assumed whether the fee comes from the rate card
/// @param used what it rests on, where it is not the creator's own quote in that currency
record Offer(Format format, Money fee, boolean assumed, List<Used> used) {
  Offer {
    used = List.copyOf(used);
  }
}
