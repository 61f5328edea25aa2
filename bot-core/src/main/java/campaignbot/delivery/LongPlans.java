package campaignbot.delivery;

import campaignbot.bot.Event;
import campaignbot.conversation.Heard;
import campaignbot.conversation.PlanJob;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Tells a talk from time to time that its plan is still being made. Of plans that were asked for
/// before a restart, or that another node makes, it may say too little, never something false.
final class LongPlans {
  /// After these, people are told; later they know.
  private static final int[] SECONDS = {10, 60, 180};

  private final Clockwork clockwork;
  private final Consumer<Event> accept;
  private final Set<PlanJob> underWay = ConcurrentHashMap.newKeySet();

  /// Does something later.
  interface Clockwork {
    void after(Duration time, Runnable step);
  }

  LongPlans(Clockwork clockwork, Consumer<Event> accept) {
    this.clockwork = clockwork;
    this.accept = accept;
  }

  void begun(PlanJob job) {
    underWay.add(job);
    for (var seconds : SECONDS) {
      clockwork.after(Duration.ofSeconds(seconds), () -> tell(job, seconds));
    }
    clockwork.after(Duration.ofSeconds(SECONDS[SECONDS.length - 1] + 1), () -> ended(job));
  }

  void ended(PlanJob job) {
    underWay.remove(job);
  }

  private void tell(PlanJob job, int seconds) {
    if (underWay.contains(job)) {
      var key = job.key();
      var id = Unambiguous.name("long", key.channel(), key.thread(), job.revision(), seconds);
      accept.accept(new Event(id, key, new Heard.PlanTakesLong(job.revision(), seconds)));
    }
  }
}
