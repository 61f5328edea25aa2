package campaignbot.discord.home;

import campaignbot.bot.StoreUnavailable;
import campaignbot.delivery.Leases;
import campaignbot.discord.rest.Rest;
import campaignbot.discord.rest.Trouble;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.CloseCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The shards that this node has connected: each under a lease, so that no two nodes hear the same
/// guild, and no more than its share. As many shards exist as Discord recommends; below 2,500
/// guilds that is one, and the other nodes stand by.
///
/// @see <a href="https://docs.discord.com/developers/events/gateway">sharding</a>
final class Shards implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Shards.class);

  private static final Duration FIRST_CONNECTION = Duration.ofSeconds(20);

  /// Doubled with each refusal: Discord lets a bot identify a thousand times a day.
  private static final Duration AFTER_A_REFUSAL = Duration.ofMinutes(1);

  private static final int MOST_DOUBLINGS = 6;
  private static final String SEAT = "discord-node-";
  private static final String SHARD = "discord-shard-";
  private static final Duration FAREWELL = Duration.ofSeconds(2);

  private final Rest rest;
  private final Sessions sessions;
  private final Connection connection;
  private final Leases leases;
  private final String seat = SEAT + UUID.randomUUID();
  private final Rhythm rhythm;
  private final EventListener hearing;
  private final Welcome welcome;
  private final Map<Integer, JDA> lines = new ConcurrentSkipListMap<>();
  private final Thread keeper = Thread.ofVirtual().name("discord-shards").unstarted(this::keep);
  private volatile Optional<Rest.Gateway> gateway = Optional.empty();
  private volatile Optional<String> refusal = Optional.empty();
  private volatile String trouble = "I am not connected yet";
  private final AtomicInteger refusals = new AtomicInteger();
  private volatile int unheard = NOT_COUNTED;
  private volatile boolean isClosing;

  /// Until the shards were tended once, nobody is heard.
  private static final int NOT_COUNTED = -1;

  /// What is to be done once when a shard is connected.
  interface Welcome {
    void ready(JDA jda);
  }

  /// @param round after which a node looks again whether it has its share
  /// @param lease of a shard: some rounds may fail
  record Rhythm(Duration round, Duration lease) {
    static final Rhythm USUAL = new Rhythm(Duration.ofSeconds(3), Duration.ofSeconds(15));
  }

  Shards(
      Rest rest,
      Sessions sessions,
      Connection connection,
      Leases leases,
      Rhythm rhythm,
      EventListener hearing,
      Welcome welcome) {
    this.rest = rest;
    this.sessions = sessions;
    this.connection = connection;
    this.leases = leases;
    this.rhythm = rhythm;
    this.hearing = hearing;
    this.welcome = welcome;
  }

  /// Connects, and waits a while until it is; when Discord does not answer, it is asked again and
  /// again while everything else goes on.
  ///
  /// @throws DiscordRefuses when it says no
  void open() {
    tend();
    keeper.start();
    var end = System.nanoTime() + FIRST_CONNECTION.toNanos();
    while (isConnecting() && System.nanoTime() - end < 0) {
      if (!slept(Duration.ofMillis(10))) {
        break;
      }
    }
    if (refusal.isPresent()) {
      var why = refusal.get();
      close();
      throw new DiscordRefuses(why);
    }
  }

  private boolean isConnecting() {
    return gateway.isPresent() && refusal.isEmpty() && missing().isPresent();
  }

  /// Why nobody, or not everybody, is heard; empty when all is well, also while other nodes hear.
  Optional<String> missing() {
    if (refusal.isPresent()) {
      return refusal;
    }
    if (gateway.isEmpty()) {
      return Optional.of("Discord: " + trouble);
    }
    var away =
        lines.values().stream()
            .map(JDA::getStatus)
            .filter(status -> status != JDA.Status.CONNECTED)
            .findFirst()
            .map(status ->
                "Discord: not connected (" + status.name().toLowerCase(Locale.ROOT) + ")");
    return away.or(this::unheard);
  }

  private Optional<String> unheard() {
    var count = unheard;
    if (count == 0) {
      return Optional.empty();
    }
    return Optional.of(
        count == NOT_COUNTED
            ? "Discord: not connected yet"
            : "Discord: " + count + " shards are heard by nobody");
  }

  private void keep() {
    while (!isClosing && slept(refusal.isPresent() ? afterARefusal() : rhythm.round())) {
      tend();
    }
  }

  private Duration afterARefusal() {
    return AFTER_A_REFUSAL.multipliedBy(1L << Math.min(refusals.get() - 1, MOST_DOUBLINGS));
  }

  private static boolean slept(Duration time) {
    try {
      Thread.sleep(time);
      return true;
    } catch (InterruptedException _) {
      return false;
    }
  }

  private synchronized void tend() {
    try {
      if (gateway.isEmpty()) {
        ask();
      }
      gateway.ifPresent(g -> tend(g.shards()));
    } catch (StoreUnavailable e) {
      // Our leases run out meanwhile; two nodes that hear the same store everything once.
      LOG.warn("the store does not answer: {}", e.reason());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("tending the shards failed", e);
    }
  }

  private void ask() throws InterruptedException {
    try {
      var answer = rest.gateway();
      sessions.at(
          connection.settings().gateway().map(Object::toString).orElse(answer.url()),
          answer.atOnce());
      gateway =
          Optional.of(
              new Rest.Gateway(answer.url(), inUse().orElse(answer.shards()), answer.atOnce()));
    } catch (Trouble.Refused e) {
      refuse(e.status() == 401 ? Fatal.TOKEN : "Discord says no: " + e.getMessage());
    } catch (Trouble e) {
      trouble = "it does not answer (" + e.getMessage() + "). I go on trying";
      LOG.warn("Discord does not answer: {}", e.getMessage());
    }
  }

  /// How many shards the nodes have that were there before: all are to agree.
  private Optional<Integer> inUse() {
    return leases.standing(Leases.ALL_WORKSPACES, SHARD).stream()
        .map(name -> Integer.parseInt(name.substring(name.lastIndexOf('-') + 1)))
        .max(Comparator.naturalOrder());
  }

  private void refuse(String sentence) {
    LOG.error("{}", sentence);
    refusals.incrementAndGet();
    refusal = Optional.of(sentence);
  }

  private void tend(int shards) {
    var share = Math.ceilDiv(shards, nodes());
    lines.entrySet().stream()
        .filter(e -> hasEnded(e.getValue()) || !take(e.getKey(), shards))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(shard -> drop(shard, shards));
    lines.keySet().stream().skip(share).toList().forEach(shard -> drop(shard, shards));
    IntStream.range(0, shards)
        .filter(shard -> !lines.containsKey(shard))
        .takeWhile(_ -> lines.size() < share && !isClosing)
        .filter(shard -> take(shard, shards))
        .takeWhile(shard -> isConnected(shard, shards))
        .forEach(shard -> LOG.info("shard={} of={} connecting", shard, shards));
    lines.values().stream()
        .filter(jda -> jda.getStatus() == JDA.Status.CONNECTED)
        .findFirst()
        .ifPresent(welcome::ready);
    unheard = Math.max(0, shards - leases.standing(Leases.ALL_WORKSPACES, SHARD).size());
  }

  /// Those that live, and serve Discord. A node that dies is counted until its lease ends.
  private int nodes() {
    leases.take(Leases.ALL_WORKSPACES, seat, rhythm.lease());
    return Math.max(1, leases.standing(Leases.ALL_WORKSPACES, SEAT).size());
  }

  private static boolean hasEnded(JDA jda) {
    return jda.getStatus() == JDA.Status.SHUTDOWN || jda.getStatus() == JDA.Status.SHUTTING_DOWN;
  }

  private boolean take(int shard, int shards) {
    return leases.take(Leases.ALL_WORKSPACES, name(shard, shards), rhythm.lease());
  }

  private static String name(int shard, int shards) {
    return SHARD + shard + "-of-" + shards;
  }

  private boolean isConnected(int shard, int shards) {
    // Before: it may be refused again at once.
    refusal = Optional.empty();
    try {
      lines.put(shard, connection.open(shard, shards, hearing, new Watcher()));
    } catch (InvalidTokenException _) {
      refuse(Fatal.TOKEN);
    } catch (ErrorResponseException | IllegalStateException e) {
      LOG.warn("shard={} cannot connect: {}", shard, e.getMessage());
    }
    return refusal.isEmpty();
  }

  private void drop(int shard, int shards) {
    var jda = lines.remove(shard);
    if (jda != null) {
      jda.shutdownNow();
    }
    leases.giveBack(Leases.ALL_WORKSPACES, name(shard, shards));
    LOG.info("shard={} of={} given back", shard, shards);
  }

  private final class Watcher implements Connection.Watcher {
    @Override
    public void ready(JDA jda) {
      refusals.set(0);
      welcome.ready(jda);
    }

    @Override
    public void ended(Optional<CloseCode> why) {
      why.flatMap(Fatal::sentence).ifPresent(Shards.this::refuse);
      // Discord wants more shards: what it recommends now is asked anew.
      why.filter(c -> c == CloseCode.SHARDING_REQUIRED || c == CloseCode.INVALID_SHARD)
          .ifPresent(_ -> reshard());
    }
  }

  private synchronized void reshard() {
    gateway.ifPresent(g -> List.copyOf(lines.keySet()).forEach(s -> drop(s, g.shards())));
    gateway = Optional.empty();
  }

  /// Nobody is heard any more; what JDA is saying it may finish.
  @Override
  public void close() {
    isClosing = true;
    keeper.interrupt();
    synchronized (this) {
      lines.values().forEach(JDA::shutdown);
      var end = System.nanoTime() + FAREWELL.toNanos();
      lines.values().forEach(jda -> await(jda, Duration.ofNanos(end - System.nanoTime())));
      gateway.ifPresent(g -> List.copyOf(lines.keySet()).forEach(s -> giveBack(s, g.shards())));
    }
  }

  private static void await(JDA jda, Duration longest) {
    try {
      if (longest.isNegative() || !jda.awaitShutdown(longest)) {
        jda.shutdownNow();
      }
    } catch (InterruptedException _) {
      jda.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void giveBack(int shard, int shards) {
    lines.remove(shard);
    try {
      leases.giveBack(Leases.ALL_WORKSPACES, name(shard, shards));
      leases.giveBack(Leases.ALL_WORKSPACES, seat);
    } catch (StoreUnavailable e) {
      LOG.warn("the store does not answer: {}", e.reason());
    }
  }
}
