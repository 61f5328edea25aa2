package campaignbot.understanding;

import campaignbot.campaign.Region;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/// What a reader may know beside the text.
///
/// @param currency the workspace's default: settles an open currency that it is compatible with
/// @param region the workspace's default: the likelier reading of an ambiguous place or sign
/// @param today the day on which the text was written, for "next month"
public record Context(
    Asked asked, Optional<Currency> currency, Optional<Region> region, LocalDate today) {

  public static Context on(LocalDate today) {
    return new Context(Asked.NOTHING, Optional.empty(), Optional.empty(), today);
  }

  public Context asking(Asked question) {
    return new Context(question, currency, region, today);
  }
}
