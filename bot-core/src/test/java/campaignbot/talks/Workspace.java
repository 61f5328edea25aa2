package campaignbot.talks;

import campaignbot.allocation.Outcome;
import campaignbot.allocation.PlanRequest;
import campaignbot.allocation.PriceGuidedPlanner;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.Circle;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.ReferenceRates;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Flow;
import campaignbot.conversation.Knowledge;
import campaignbot.conversation.Stage;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where a random talk takes place: with the real reader and benchmarks, and one real plan that
/// stands for every plan.
public final class Workspace {
  private static final ExchangeRates RATES = ReferenceRates.bundled();
  private static final Benchmarks BENCHMARKS = FileBenchmarks.bundled(RATES);
  private static final Places PLACES = Places.bundled();
  private static final Reader READER = Reader.with(PLACES);
  private static final List<Region> MARKETS =
      List.of(country("US"), country("HK"), country("GB"), country("DE"));
  public static final Proposal PLAN = plan();

  private Workspace() {}

  private static Region country(String code) {
    return PLACES.country(code).orElseThrow();
  }

  private static Proposal plan() {
    var brief =
        Brief.EMPTY
            .withBudget(Budget.of(Money.of("10000", "USD")))
            .withRegion(country("HK"))
            .withMetric(Metric.SALES);
    var request = new PlanRequest(brief, SampleCatalogue.bundled(), 1);
    return (Proposal) new PriceGuidedPlanner(BENCHMARKS, RATES, PLACES::withCode).plan(request);
  }

  public static Flow flow() {
    return new Flow(READER, BENCHMARKS, RATES, PLAN);
  }

  /// The currency that a workspace has settled on.
  static Optional<Currency> currency(int setting) {
    return setting % 2 == 0 ? Optional.empty() : Optional.of(Currency.getInstance("HKD"));
  }

  /// @param plans of the talk, by revision
  public static Knowledge knowledge(int setting, Conversation talk, Map<Integer, Proposal> plans) {
    return new Knowledge(
        READER,
        BENCHMARKS,
        currency(setting),
        setting < 2 ? Optional.empty() : Optional.of(country("HK")),
        new Knowledge.CatalogueFacts("random", setting < 2, 7),
        setting == 3 ? Circle.of(Set.of("ana")) : Circle.EVERYBODY,
        Duration.ofDays(12),
        new Plans(talk, plans));
  }

  private record Plans(Conversation talk, Map<Integer, Proposal> all) implements Knowledge.Lookup {
    @Override
    public ExchangeRates rates() {
      return RATES;
    }

    @Override
    public List<Creator> creators(String handle) {
      return List.of();
    }

    @Override
    public List<Outcome> outcomes(int revision) {
      return List.of();
    }

    @Override
    public boolean maySeeFees(String person) {
      return true;
    }

    @Override
    public List<Region> markets() {
      return MARKETS;
    }

    @Override
    public Optional<Proposal> proposal() {
      return shown(talk.stage()).flatMap(this::proposal);
    }

    @Override
    public Optional<Proposal> proposal(int revision) {
      return Optional.ofNullable(all.get(revision));
    }

    private static Optional<Integer> shown(Stage stage) {
      return switch (stage) {
        case Stage.Proposed(var revision) -> Optional.of(revision);
        case Stage.Approved(var revision) -> Optional.of(revision);
        case Stage.Running(var revision) -> Optional.of(revision);
        case Stage.Closed(var revision) -> Optional.of(revision);
        case Stage.Cancelled(var before) -> shown(before);
        case Stage.Expired(var before) -> shown(before);
        case Stage.Briefing(), Stage.Planning _ -> Optional.empty();
      };
    }
  }
}
