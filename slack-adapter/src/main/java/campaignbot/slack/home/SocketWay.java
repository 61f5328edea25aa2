package campaignbot.slack.home;

import campaignbot.slack.SlackSettings;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A socket that we open, for a team without a public address. When it is cut, or Slack asks for
/// it, another one is opened; the old one hears on until the new one does.
final class SocketWay implements WayIn {
  private static final Logger LOG = LoggerFactory.getLogger(SocketWay.class);
  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  /// After a line that lived so long the waits begin anew.
  private static final Duration LONG_LIFE = Duration.ofSeconds(30);

  /// What Slack was about to send when it asked for a new line still comes over the old one.
  private static final Duration LINGERING = Duration.ofSeconds(5);

  /// An interrupted question to Slack ends at once; this is for when it does not.
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

  private final SocketDesk desk;
  private final Envelopes envelopes;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread keeper = Thread.ofVirtual().name("slack-socket").unstarted(this::keep);

  /// Held while a line is being opened: an interruption then would leave one that nobody closes.
  private final Lock opening = new ReentrantLock();

  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private volatile Optional<Line> line = Optional.empty();
  private volatile String trouble = "there is no socket to Slack yet";

  private SocketWay(SocketDesk desk, Envelopes envelopes) {
    this.desk = desk;
    this.envelopes = envelopes;
  }

  /// While Slack does not answer, it is asked again and again.
  ///
  /// @throws AppTokenRefused when it says no
  static SocketWay open(App app, Slack slack, SlackSettings settings) {
    var desk = new SocketDesk(slack, settings.appToken().orElseThrow());
    var way = new SocketWay(desk, new Envelopes(app));
    try {
      if (way.connect() instanceof SocketDesk.Answer.Refused(var error)) {
        way.close();
        throw new AppTokenRefused(error);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    way.keeper.start();
    return way;
  }

  @Override
  public Optional<Integer> port() {
    return Optional.empty();
  }

  @Override
  public Optional<String> missing() {
    return line.filter(Line::isOpen).isPresent()
        ? Optional.empty()
        : Optional.of("SLACK_APP_TOKEN: " + trouble);
  }

  private SocketDesk.Answer connect() throws InterruptedException {
    var answer = desk.address();
    switch (answer) {
      case SocketDesk.Answer.At(var address) -> connect(address);
      case SocketDesk.Answer.Refused(var error) -> {
        LOG.error("Slack refuses SLACK_APP_TOKEN: {}", error);
        trouble = "Slack refuses it (" + error + "). Make a new one, and start me again";
      }
      case SocketDesk.Answer.NotNow(var why) -> down(why);
    }
    return answer;
  }

  private void connect(URI address) throws InterruptedException {
    try {
      var next = open(address);
      var old = line;
      line = Optional.of(next);
      old.ifPresent(this::retire);
      LOG.info("The socket to Slack is open");
    } catch (IOException e) {
      down(String.valueOf(e.getMessage()));
    }
  }

  private Line open(URI address) throws IOException, InterruptedException {
    opening.lockInterruptibly();
    try {
      var next = Line.open(address, envelopes, threads);
      lines.add(next);
      return next;
    } finally {
      opening.unlock();
    }
  }

  private void down(String why) {
    LOG.warn("Slack gives no socket: {}", why);
    trouble = "there is no socket to Slack (" + why + "). I keep trying";
  }

  private void retire(Line old) {
    CompletableFuture.delayedExecutor(LINGERING.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> {
          old.close();
          lines.remove(old);
        });
  }

  private void keep() {
    var wait = FIRST_WAIT;
    var ended = Optional.<Line>empty();
    try {
      while (true) {
        if (!line.equals(ended)) {
          wait = hasLivedLong(line.get()) ? FIRST_WAIT : wait;
          ended = line;
        }
        Thread.sleep(wait);
        wait = longer(wait);
        connect();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits for its end.
  private boolean hasLivedLong(Line now) throws InterruptedException {
    var since = System.nanoTime();
    var why = now.farewell();
    trouble = "the socket to Slack is gone (" + why + "). I am opening another one";
    LOG.info("The socket to Slack ends: {}", why);
    return System.nanoTime() - since > LONG_LIFE.toNanos();
  }

  private static Duration longer(Duration wait) {
    var doubled = wait.multipliedBy(2);
    return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
  }

  /// Afterwards there is no further line. One that is being opened is waited for, so that it can be
  /// closed: until Slack has said hello, or ten seconds have passed.
  private void endKeeper() {
    opening.lock();
    try {
      keeper.interrupt();
    } finally {
      opening.unlock();
    }
    try {
      keeper.join(LONGEST_FAREWELL.toMillis());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// What was heard is stored and acknowledged before the socket is closed.
  @Override
  public void close() {
    endKeeper();
    threads.close();
    lines.forEach(Line::close);
  }
}
