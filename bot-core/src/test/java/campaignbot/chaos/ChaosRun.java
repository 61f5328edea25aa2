package campaignbot.chaos;

import campaignbot.storage.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/// A mock platform, nodes in processes of their own, and people who talk to them while a test lets
/// things go wrong. Afterwards every talk must show, word for word, what the undisturbed bot says.
final class ChaosRun implements AutoCloseable {
  private static final Duration DRAIN = Duration.ofMinutes(2);
  private static final int POLL_MILLIS = 50;
  private static final int MOST_ATTEMPTS = 5;

  private final String jdbcUrl;
  private final MockPlatform platform;
  private final Nodes nodes;
  private final Person.World world;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> people = new ArrayList<>();
  private final List<Long> databaseKills = new ArrayList<>();

  ChaosRun(Path folder, Address database) throws IOException {
    Quiet.log();
    this.jdbcUrl = "jdbc:" + url(database);
    this.platform = new MockPlatform(RandomGenerator.getDefault());
    this.nodes =
        new Nodes(
            new NodeProgram(folder),
            url(database),
            platform.address(),
            Files.createDirectories(Path.of("target", "chaos")).resolve("nodes.log"));
    this.world =
        new Person.World(
            new Deliveries(nodes),
            platform,
            new Undisturbed(),
            new ConcurrentLinkedQueue<>(),
            new AtomicBoolean());
  }

  /// As in `DATABASE_URL`; `jdbc:` before it makes it one for JDBC.
  private static String url(Address database) {
    return switch (database) {
      case Address.File(var file) -> "sqlite:" + file;
      case Address.Server(var jdbcUrl, var user, var password) ->
          jdbcUrl.replace("jdbc:", "")
              + "?user="
              + user.orElse("postgres")
              + password.map(p -> "&password=" + p).orElse("");
    };
  }

  Nodes nodes() {
    return nodes;
  }

  Person.World world() {
    return world;
  }

  /// People of the same names, with talks of the same ids, in every workspace.
  void letTalk(int workspaces, int peopleInEach) {
    for (var w = 1; w <= workspaces; w++) {
      for (var p = 1; p <= peopleInEach; p++) {
        var person = new Person(world, "w" + w, "p" + p, new Random(31L * w + p));
        people.add(
            threads.submit(() -> {
              person.talk();
              return person;
            }));
      }
    }
  }

  /// To be called before a node is killed: a plan that several nodes began and none finished is let
  /// finish, or the bot would give it up, as it must when a plan ends its nodes.
  void letPlansFinish() throws SQLException, InterruptedException {
    while (Books.mostAttempts(jdbcUrl) >= MOST_ATTEMPTS) {
      Thread.sleep(POLL_MILLIS);
    }
  }

  /// Remembered as a cause of repeated posts.
  void databaseWasKilled() {
    databaseKills.add(System.currentTimeMillis());
  }

  /// Ends the talks, waits until everything is answered, posted and marked, and compares.
  ///
  /// @param faults how often something went wrong
  Result result(String fault, int faults)
      throws InterruptedException, ExecutionException, SQLException {
    var drained = drain();
    return new Result(fault, faults, verdict(), drained);
  }

  private Duration drain() throws InterruptedException, ExecutionException, SQLException {
    world.isOver().set(true);
    var begin = Instant.now();
    for (var person : people) {
      person.get();
    }
    while (Books.unfinished(jdbcUrl) > 0
        && Duration.between(begin, Instant.now()).compareTo(DRAIN) < 0) {
      Thread.sleep(POLL_MILLIS);
    }
    return Duration.between(begin, Instant.now());
  }

  /// Acknowledged events that are not in these books.
  int lost(Books books) {
    return world.talks().stream().mapToInt(talk -> books.missing(talk)).sum();
  }

  private Verdict verdict() throws SQLException {
    var books = Books.of(jdbcUrl);
    var faults = new Verdict.Faults(0, world.deliveries().takenTwice(), 0, 0, 0, books.torn(), 0);
    var repeats = Verdict.Repeats.NONE;
    var events = 0L;
    var posts = 0L;
    var postedAgain = 0L;
    var shownAgain = 0L;
    for (var talk : world.talks()) {
      var entries = platform.entries(talk.key());
      var seen = Seen.of(entries);
      events += talk.acknowledged().size();
      posts += entries.size();
      postedAgain += seen.repeats().size();
      shownAgain += seen.repeats().stream().filter(r -> r.again().shown()).count();
      faults = faults.plus(Verdict.faults(talk, books, seen));
      for (var repeat : seen.repeats()) {
        repeats = repeats.plus(cause(repeat));
      }
    }
    return new Verdict(
        world.talks().size(), events, faults, posts, postedAgain, shownAgain, repeats);
  }

  private Verdict.Repeats cause(Seen.Repeat repeat) {
    if (repeat.before().answerLost()) {
      return new Verdict.Repeats(1, 0, 0);
    }
    var killed = nodes.endOf(repeat.before().posted().node());
    var isDead = killed.stream().anyMatch(repeat::isExplainedBy);
    return isDead || databaseKills.stream().anyMatch(repeat::isExplainedBy)
        ? new Verdict.Repeats(0, 1, 0)
        : new Verdict.Repeats(0, 0, 1);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    nodes.close();
    platform.close();
  }
}
