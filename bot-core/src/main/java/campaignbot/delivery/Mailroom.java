package campaignbot.delivery;

import campaignbot.bot.CampaignBot;
import campaignbot.bot.Event;
import campaignbot.bot.ImportDesk;
import campaignbot.bot.PlanningDesk;
import campaignbot.bot.StoreConflict;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.Waiting;
import campaignbot.conversation.PlanJob;
import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way of every event on one node: into the inbox, acknowledged, answered by the bot, planned,
/// and out to the platform. Each step wakes the next at once; the rounds, once a second, find what
/// a dead node left behind.
public final class Mailroom implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Mailroom.class);
  private static final Duration ROUND = Duration.ofSeconds(1);

  /// Younger work is in the hands of the node that took it in.
  private static final Duration LEFT_BEHIND = Duration.ofSeconds(2);

  private static final String PURGE = "purge";
  private static final Duration PURGE_LEASE = Duration.ofMinutes(10);
  private static final Duration BETWEEN_PURGES = Duration.ofHours(1);

  /// `docker stop` kills after ten seconds; a plan takes a few.
  private static final Duration GRACE = Duration.ofSeconds(7);

  /// For marking what was interrupted.
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private static final int TURNS_AT_ONCE = 16;
  private static final int SENDS_AT_ONCE = 64;

  /// A large file takes a hundred megabytes of memory while it is read.
  private static final int IMPORTS_AT_ONCE = 2;

  private final Parts parts;
  private final CampaignBot bot;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ExecutorService planningThreads;

  /// The platforms that this node sends to.
  private final Set<String> served;

  /// One thread for the rounds, one for the vigil, one for purging: none waits for another. What is
  /// asked of it after the end is ignored.
  private final ScheduledExecutorService clockwork =
      new ScheduledThreadPoolExecutor(
          3,
          Thread.ofPlatform().name("rounds-", 1).daemon().factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  private final LongPlans longPlans;
  private final TalkByTalk turns;
  private final TalkByTalk plans;
  private final TalkByTalk imports;
  private final TalkByTalk sends;

  /// Empty for the sole owner of a store.
  private Optional<Vigil> vigil = Optional.empty();

  /// The ports that a mailroom works on.
  public record Parts(
      Inbox inbox,
      Outbox outbox,
      Jobs jobs,
      Leases leases,
      Nodes nodes,
      Upkeep upkeep,
      Retention retention) {}

  /// Where the work is done that takes longer than a turn.
  ///
  /// @param imports empty where no platform has files
  public record Desks(PlanningDesk planning, Optional<ImportDesk> imports) {}

  public Mailroom(Parts parts, CampaignBot bot, Desks desks, List<Post> posts, BackOff backOff) {
    this.parts = parts;
    this.bot = bot;
    var planners = Math.max(2, Runtime.getRuntime().availableProcessors());
    this.planningThreads =
        Executors.newFixedThreadPool(
            planners, Thread.ofPlatform().name("planner-", 1).daemon().factory());
    var insistence = new Insistence(Thread::sleep, System::nanoTime);
    var postOf = posts.stream().collect(Collectors.toMap(Post::platform, Function.identity()));
    this.served = postOf.keySet();
    var dispatcher = new Dispatcher(parts.outbox(), postOf, backOff, insistence, this::sendLater);
    this.longPlans = new LongPlans(this::later, this::accept);
    this.turns = new TalkByTalk("answering", threads, TURNS_AT_ONCE, this::answerNext);
    this.plans =
        new TalkByTalk(
            "planning",
            planningThreads,
            planners,
            new Planners(parts.jobs(), desks.planning(), insistence, this::accept, longPlans)
                ::planNext);
    var importers = new Importers(bot, desks.imports(), parts.leases(), this::reported);
    this.imports = new TalkByTalk("importing", threads, IMPORTS_AT_ONCE, importers::importNext);
    this.sends = new TalkByTalk("sending", threads, SENDS_AT_ONCE, dispatcher::sendNext);
  }

  /// Begins the rounds. What lies in the store from before is taken up at once.
  ///
  /// @param soleOwner nobody else works on this store, so what is claimed was claimed by the dead
  public void start(boolean soleOwner) {
    if (soleOwner) {
      parts.upkeep().releaseAll();
    } else {
      vigil = Optional.of(new Vigil(parts.nodes(), System::nanoTime));
    }
    vigil.ifPresent(this::keep);
    wake(Duration.ZERO);
    vigil.ifPresent(v -> repeat("the vigil", ROUND, ROUND, () -> keep(v)));
    repeat("a round", ROUND, ROUND, this::goRound);
    repeat("purging", Duration.ZERO, BETWEEN_PURGES, this::purge);
  }

  /// A background loop: whatever goes wrong is logged, and tried again the next time. Even an error
  /// must not get out, or there would be no next time.
  private void repeat(String what, Duration delay, Duration pause, Runnable step) {
    Runnable once =
        () -> {
          try {
            step.run();
          } catch (StoreUnavailable e) {
            LOG.warn("{}: the store does not answer: {}", what, e.reason());
          } catch (RuntimeException | Error e) {
            LOG.error("{} failed", what, e);
          }
        };
    var _ =
        clockwork.scheduleWithFixedDelay(
            once, delay.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// When it returns, the event survives a crash and may be acknowledged.
  ///
  /// @return false when it came before
  /// @throws StoreUnavailable when it could not be kept: it must not be acknowledged
  public boolean accept(Event event) {
    var isNew = parts.inbox().put(event);
    turns.wake(event.key());
    return isNew;
  }

  private boolean answerNext(TalkKey key) {
    try {
      var waiting = bot.oldestWaiting(key);
      if (waiting.filter(Importers::isFile).isPresent()) {
        imports.wake(key);
        return false;
      }
      return waiting.isPresent() && isAnswered(waiting.get());
    } catch (StoreConflict _) {
      // Another node answers this talk, event by event: nothing is wrong with any of them.
      return true;
    }
  }

  /// @return false when the event broke us, and is left for later
  private boolean isAnswered(Waiting waiting) {
    var key = waiting.key();
    try {
      var answer = bot.answer(waiting);
      answer.job().ifPresent(this::plan);
      answer.message().ifPresent(_ -> sends.wake(key));
      return true;
    } catch (StoreUnavailable | StoreConflict e) {
      throw e;
    } catch (RuntimeException | Error e) {
      LOG.error("talk={} event={} answering failed", key, waiting.number(), e);
      bot.stumble(waiting);
      sends.wake(key);
      return false;
    }
  }

  private void plan(PlanJob job) {
    longPlans.begun(job);
    plans.wake(job.key());
  }

  private void reported(TalkKey key) {
    turns.wake(key);
    sends.wake(key);
  }

  private void sendLater(TalkKey key, Duration wait) {
    later(wait.plusMillis(1), () -> sends.wake(key));
  }

  private void later(Duration wait, Runnable step) {
    var _ = clockwork.schedule(step, wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void goRound() {
    tryFailedAgain();
    parts.upkeep().ring().forEach(turns::wake);
    wake(LEFT_BEHIND);
  }

  private void tryFailedAgain() {
    turns.tryFailedAgain();
    plans.tryFailedAgain();
    imports.tryFailedAgain();
    sends.tryFailedAgain();
  }

  private void keep(Vigil vigil) {
    for (var key : vigil.keep()) {
      plans.wake(key);
      sends.wake(key);
    }
  }

  private void wake(Duration age) {
    parts.upkeep().waitingFor(age).forEach(turns::wake);
    parts.upkeep().unplannedFor(age).forEach(plans::wake);
    parts.upkeep().unsentFor(age, served).forEach(sends::wake);
  }

  private void purge() {
    if (!parts.leases().take(Leases.ALL_WORKSPACES, PURGE, PURGE_LEASE)) {
      return;
    }
    try {
      LOG.info("purged rows={}", parts.upkeep().purge(parts.retention()));
    } finally {
      parts.leases().giveBack(Leases.ALL_WORKSPACES, PURGE);
    }
  }

  /// Finishes what is under way, within `GRACE`; what is not is still in the store.
  @Override
  public void close() {
    List.of(turns, plans, imports, sends).forEach(TalkByTalk::close);
    clockwork.shutdownNow();
    var all = List.of(clockwork, threads, planningThreads);
    all.forEach(ExecutorService::shutdown);
    if (!haveEnded(all, GRACE)) {
      all.forEach(ExecutorService::shutdownNow);
      var _ = haveEnded(all, LAST_WORDS);
    }
    vigil.ifPresent(_ -> endLife());
    vigil = Optional.empty();
  }

  private void endLife() {
    try {
      parts.nodes().endLife();
    } catch (StoreUnavailable e) {
      LOG.warn("the others will notice the end of this node by themselves: {}", e.reason());
    }
  }

  private static boolean haveEnded(List<ExecutorService> all, Duration within) {
    var end = System.nanoTime() + within.toNanos();
    try {
      for (var threads : all) {
        if (!threads.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
