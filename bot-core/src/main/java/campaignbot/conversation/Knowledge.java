package campaignbot.conversation;

import campaignbot.allocation.Proposal;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Benchmarks;
import campaignbot.understanding.Asked;
import campaignbot.understanding.Context;
import campaignbot.understanding.Reader;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// What the dialogue may know beside the talk itself.
///
/// @param currency the workspace's default, if it set one
/// @param region the workspace's default, if it set one
/// @param markets the regions with most creators in the catalogue, most first
/// @param proposal the talk's latest
public record Knowledge(
    Reader reader,
    Benchmarks benchmarks,
    Optional<Currency> currency,
    Optional<Region> region,
    CatalogueFacts catalogue,
    List<Region> markets,
    Optional<Proposal> proposal) {

  /// The catalogue in a few figures.
  public record CatalogueFacts(String name, boolean sample, int creators) {}

  public Knowledge {
    markets = List.copyOf(markets);
  }

  Context context(Asked asked, LocalDate today) {
    return new Context(asked, currency, region, today);
  }
}
