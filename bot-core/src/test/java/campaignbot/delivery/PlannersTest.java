package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Obstacle;
import campaignbot.allocation.Planner;
import campaignbot.bot.Event;
import campaignbot.bot.PlanningDesk;
import campaignbot.bot.StoreUnavailable;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.conversation.Heard;
import campaignbot.conversation.PlanJob;
import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlannersTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");
  private static final Infeasible NO_PLAN =
      new Infeasible(List.of(new Obstacle.RulesTogether()), Optional.empty(), Optional.empty());

  private final FakeJobs jobs = new FakeJobs();
  private final Map<String, Heard> inbox = new LinkedHashMap<>();
  private final SettableClock clock = new SettableClock(Instant.EPOCH);
  private int storeIsAway;
  private int planned;

  private static PlanJob job(int revision) {
    var brief =
        Brief.EMPTY
            .withBudget(new Budget(Money.of("100", "USD"), Optional.empty(), false))
            .withRegion(Region.country("HK", "Hong Kong", 7_500_000))
            .withMetric(Metric.SALES);
    return new PlanJob(KEY, revision, brief);
  }

  private Planners planners(Planner planner) {
    Planner counting =
        request -> {
          planned++;
          return planner.plan(request);
        };
    var desk =
        new PlanningDesk(counting, new NoCatalogues(), new Catalogue("test", true, List.of()));
    var longPlans = new LongPlans((_, _) -> {}, this::accept);
    return new Planners(
        jobs, desk, new Insistence(clock::forward, clock::nanos), this::accept, longPlans);
  }

  private void accept(Event event) {
    if (storeIsAway-- > 0) {
      throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away on purpose");
    }
    inbox.putIfAbsent(event.id(), event.heard());
  }

  @Test
  void theAnswerOfAJobIsAnEventOfItsTalk() {
    jobs.add(job(4), 1);
    assertThat(planners(_ -> NO_PLAN).planNext(KEY)).isTrue();
    assertThat(inbox.values()).containsExactly(new Heard.PlanReady(4, NO_PLAN));
    assertThat(jobs.done).containsExactly(job(4));
  }

  @Test
  void withoutAJobThereIsNothingToDo() {
    assertThat(planners(_ -> NO_PLAN).planNext(KEY)).isFalse();
    assertThat(inbox).isEmpty();
  }

  @Test
  void whoeverPlansTheSameRevisionAgainBringsTheSameEvent() {
    jobs.add(job(1), 1);
    jobs.add(job(1), 2);
    jobs.add(job(2), 1);
    var planners = planners(_ -> NO_PLAN);
    while (planners.planNext(KEY)) {}
    assertThat(planned).isEqualTo(3);
    assertThat(inbox.values())
        .containsExactly(new Heard.PlanReady(1, NO_PLAN), new Heard.PlanReady(2, NO_PLAN));
  }

  @Test
  void talksWhoseIdsLookAlikeGetAPlanEach() {
    for (var key : List.of(talk("c/1", "2"), talk("c", "1/2"))) {
      jobs.add(new PlanJob(key, 1, Brief.EMPTY), 11);
      planners(_ -> NO_PLAN).planNext(key);
    }
    assertThat(inbox).hasSize(2);
  }

  private static TalkKey talk(String channel, String thread) {
    return new TalkKey("w", "test", channel, thread);
  }

  @Test
  void aPlannerThatBreaksDownIsReported() {
    jobs.add(job(1), 1);
    planners(
            _ -> {
              throw new IllegalStateException("broken on purpose");
            })
        .planNext(KEY);
    assertThat(inbox.values()).containsExactly(new Heard.PlanFailed(1));
    assertThat(jobs.done).containsExactly(job(1));
  }

  @Test
  void aJobThatEndedTenNodesIsNotTriedOnOneMore() {
    jobs.add(job(1), 11);
    planners(_ -> NO_PLAN).planNext(KEY);
    assertThat(planned).isZero();
    assertThat(inbox.values()).containsExactly(new Heard.PlanFailed(1));
  }

  @Test
  void aPlanIsNotMadeAgainBecauseTheStoreWasAwayForAMoment() {
    jobs.add(job(1), 1);
    storeIsAway = 20;
    planners(_ -> NO_PLAN).planNext(KEY);
    assertThat(planned).isEqualTo(1);
    assertThat(inbox.values()).containsExactly(new Heard.PlanReady(1, NO_PLAN));
  }

  @Test
  void aJobWhoseAnswerCouldNotBeKeptIsNotDone() {
    jobs.add(job(1), 1);
    storeIsAway = Integer.MAX_VALUE;
    var planners = planners(_ -> NO_PLAN);
    assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> planners.planNext(KEY));
    assertThat(jobs.done).isEmpty();
  }

  private static final class FakeJobs implements Jobs {
    final List<PlanJob> done = new ArrayList<>();
    private final Queue<Claimed> waiting = new ArrayDeque<>();

    void add(PlanJob job, int attempt) {
      waiting.add(new Claimed(job, attempt));
    }

    @Override
    public Optional<Claimed> claimNewest(TalkKey key, Duration lease) {
      return Optional.ofNullable(waiting.poll());
    }

    @Override
    public void done(PlanJob job) {
      done.add(job);
    }
  }

  private static final class NoCatalogues implements Catalogues {
    @Override
    public Optional<Catalogue> of(String workspace) {
      return Optional.empty();
    }

    @Override
    public void update(String workspace, Catalogue begin, UnaryOperator<Catalogue> change) {
      throw new IllegalStateException("Nothing is imported here");
    }
  }
}
