package campaignbot.delivery;

import campaignbot.bot.Event;
import campaignbot.bot.PlanningDesk;
import campaignbot.conversation.Heard;
import campaignbot.conversation.PlanJob;
import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries out the planning jobs, outside any turn: the answer comes back as one more event.
final class Planners {
  private static final Logger LOG = LoggerFactory.getLogger(Planners.class);

  /// Longer than the longest plan takes; a job of a node that died is done again after it.
  private static final Duration LEASE = Duration.ofMinutes(2);

  /// Nodes that are restarted in quick succession still get innocent plans done.
  private static final int MOST_ATTEMPTS = 10;

  private final Jobs jobs;
  private final PlanningDesk desk;
  private final Insistence insistence;
  private final Consumer<Event> accept;
  private final LongPlans longPlans;

  Planners(
      Jobs jobs,
      PlanningDesk desk,
      Insistence insistence,
      Consumer<Event> accept,
      LongPlans longPlans) {
    this.jobs = jobs;
    this.desk = desk;
    this.insistence = insistence;
    this.accept = accept;
    this.longPlans = longPlans;
  }

  /// @return whether there was a job
  boolean planNext(TalkKey key) {
    var claimed = jobs.claimNewest(key, LEASE);
    if (claimed.isEmpty()) {
      return false;
    }
    var job = claimed.get().job();
    var event = event(job, answer(claimed.get()));
    longPlans.ended(job);
    insistence.write(LEASE, () -> accept.accept(event));
    jobs.done(job);
    return true;
  }

  /// A job that has ended several nodes is not tried on one more.
  private Heard answer(Jobs.Claimed claimed) {
    if (claimed.attempt() > MOST_ATTEMPTS) {
      LOG.error("talk={} planning given up", claimed.job().key());
      return new Heard.PlanFailed(claimed.job().revision());
    }
    return desk.carryOut(claimed.job()).heard();
  }

  /// Whoever plans the same revision again brings the same event.
  private static Event event(PlanJob job, Heard heard) {
    var key = job.key();
    var id = Unambiguous.name("plan", key.channel(), key.thread(), job.revision());
    return new Event(id, key, heard);
  }
}
