package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Outcome;
import campaignbot.allocation.PlanRequest;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Region;
import campaignbot.campaign.Results;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.Format;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.conversation.PlanJob;
import campaignbot.conversation.TalkKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlanningDeskTest {
  private static final Catalogue SAMPLE = SampleCatalogue.bundled();
  private static final Brief BRIEF =
      Brief.EMPTY
          .withBudget(Budget.of(Money.of("1000", "USD")))
          .withRegion(Region.country("TW", "Taiwan", 23_000_000))
          .withMetric(Metric.ENGAGEMENT);

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private static final Catalogues NONE_OF_ONES_OWN =
      new Catalogues() {
        @Override
        public Optional<Catalogue> of(String workspace) {
          return Optional.empty();
        }

        @Override
        public void update(String workspace, Catalogue begin, UnaryOperator<Catalogue> change) {
          throw new UnsupportedOperationException("Nobody imports here");
        }
      };

  private final List<PlanRequest> asked = new ArrayList<>();

  private static Outcome outcome(boolean sample) {
    return new Outcome(
        1,
        SAMPLE.creators().getFirst(),
        Format.POST,
        2,
        sample,
        new Results(Map.of(Measure.REACH, 900L)));
  }

  private PlanRequest asked(PlanJob job, Outcomes outcomes) {
    var desk =
        new PlanningDesk(
            request -> {
              asked.add(request);
              return new Infeasible(List.of(), Optional.empty(), Optional.empty());
            },
            NONE_OF_ONES_OWN,
            SAMPLE,
            outcomes);
    desk.carryOut(job);
    return asked.getLast();
  }

  private static PlanJob job(List<String> keep) {
    return new PlanJob(new TalkKey("w", "test", "c", "t"), 2, BRIEF, keep, Optional.of(DAY));
  }

  @Test
  void inventedPeopleTeachNothingAboutRealOnesNorTheOtherWayRound() {
    Outcomes both = _ -> List.of(List.of(outcome(false), outcome(true)), List.of(outcome(false)));
    assertThat(asked(job(List.of()), both).outcomes()).containsExactly(List.of(outcome(true)));
  }

  @Test
  void onlyTheOwnWorkspaceTeaches() {
    Outcomes own = w -> w.equals("w") ? List.of(List.of(outcome(true))) : List.of();
    Outcomes others = w -> w.equals("w") ? List.of() : List.of(List.of(outcome(true)));
    assertThat(asked(job(List.of()), own).outcomes()).hasSize(1);
    assertThat(asked(job(List.of()), others).outcomes()).isEmpty();
  }

  @Test
  void whoIsToStayIsHandedOn() {
    var keep = List.of("instagram:mei.eats");
    assertThat(asked(job(keep), Outcomes.NONE).keep()).isEqualTo(keep);
  }

  @Test
  void theDayOnWhichAPlanIsAskedForIsHandedOn() {
    assertThat(asked(job(List.of()), Outcomes.NONE).today()).contains(DAY);
  }
}
