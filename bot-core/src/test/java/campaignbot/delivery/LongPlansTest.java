package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Event;
import campaignbot.campaign.Brief;
import campaignbot.conversation.Heard;
import campaignbot.conversation.PlanJob;
import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LongPlansTest {
  private static final PlanJob JOB =
      new PlanJob(new TalkKey("w", "test", "c", "t"), 2, Brief.EMPTY);

  private final TreeMap<Duration, List<Runnable>> agenda = new TreeMap<>();
  private final List<Event> told = new ArrayList<>();
  private final LongPlans longPlans =
      new LongPlans(
          (time, step) -> agenda.computeIfAbsent(time, _ -> new ArrayList<>()).add(step),
          told::add);

  private void pass(Duration time) {
    var due = agenda.headMap(time, true);
    due.values().forEach(steps -> steps.forEach(Runnable::run));
    due.clear();
  }

  @Test
  void aTalkIsToldNowAndThenThatItsPlanTakesLong() {
    longPlans.begun(JOB);
    pass(Duration.ofSeconds(9));
    assertThat(told).isEmpty();
    pass(Duration.ofHours(1));
    assertThat(told)
        .extracting(Event::heard)
        .containsExactly(
            new Heard.PlanTakesLong(2, 10),
            new Heard.PlanTakesLong(2, 60),
            new Heard.PlanTakesLong(2, 180));
    assertThat(told).extracting(Event::id).doesNotHaveDuplicates();
  }

  @Test
  void itIsNotToldAboutAPlanThatIsMade() {
    longPlans.begun(JOB);
    pass(Duration.ofSeconds(10));
    longPlans.ended(JOB);
    pass(Duration.ofHours(1));
    assertThat(told).hasSize(1);
  }
}
