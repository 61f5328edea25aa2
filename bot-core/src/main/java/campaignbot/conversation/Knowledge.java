package campaignbot.conversation;

import campaignbot.allocation.Outcome;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Circle;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Creator;
import campaignbot.understanding.Asked;
import campaignbot.understanding.Context;
import campaignbot.understanding.Reader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the dialogue may know beside the talk itself.
///
/// @param currency the workspace's default, if it set one
/// @param region the workspace's default, if it set one
/// @param approvers who may approve plans in this workspace
/// @param patience how long a talk is waited for after its reminder
/// @param lookup what few turns need
public record Knowledge(
    Reader reader,
    Benchmarks benchmarks,
    Optional<Currency> currency,
    Optional<Region> region,
    CatalogueFacts catalogue,
    Circle approvers,
    Duration patience,
    Lookup lookup) {

  /// The catalogue in a few figures.
  public record CatalogueFacts(String name, boolean sample, int creators) {}

  /// What takes a while to find, so that it is looked up only when a turn asks for it.
  public interface Lookup {
    /// The regions with most creators in the catalogue, most first.
    List<Region> markets();

    /// The talk's latest.
    Optional<Proposal> proposal();

    Optional<Proposal> proposal(int revision);

    /// What creators of a plan of this talk delivered.
    List<Outcome> outcomes(int revision);

    /// The accounts of this name, on whichever platform.
    List<Creator> creators(String handle);

    /// Whether a person may see fees outside a plan.
    boolean maySeeFees(String person);

    ExchangeRates rates();
  }

  List<Region> markets() {
    return lookup.markets();
  }

  /// The workspace's own region before those of its creators.
  List<Region> likelyRegions() {
    return Stream.concat(region.stream(), markets().stream()).distinct().toList();
  }

  Optional<Proposal> proposal() {
    return lookup.proposal();
  }

  Optional<Proposal> proposal(int revision) {
    return lookup.proposal(revision);
  }

  Context context(Asked asked, LocalDate today) {
    return new Context(asked, currency, region, today);
  }
}
