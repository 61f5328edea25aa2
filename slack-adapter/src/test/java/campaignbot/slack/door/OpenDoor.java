package campaignbot.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import campaignbot.delivery.SettableClock;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/// A door with somebody behind it who remembers what got through, and with an ear on what is logged
/// and written to the console.
final class OpenDoor implements AutoCloseable {
  static final String EVENT =
      "{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"event\":{\"type\":\"app_mention\"}}";
  static final String COMMAND = "command=%2Fplan-campaign&text=10k+usd&team_id=T0FAKE0001";

  final SettableClock clock = new SettableClock();
  final List<String> heard = new CopyOnWriteArrayList<>();
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream console = System.err;
  private final Level levelBefore = ours().getLevel();
  final Door door;

  OpenDoor() {
    this(DoorLimits.USUAL);
  }

  OpenDoor(DoorLimits limits) {
    logged.start();
    ours().setLevel(Level.TRACE);
    root().addAppender(logged);
    System.setErr(new PrintStream(printed, true, UTF_8));
    door =
        Door.open(
            "127.0.0.1",
            0,
            Raw.SECRET,
            clock,
            limits,
            new Hearing(heard),
            Map.of("/slack/install", new Page()));
  }

  long now() {
    return clock.instant().getEpochSecond();
  }

  Raw event() {
    return Raw.signed(now(), "application/json", EVENT);
  }

  Raw command() {
    return Raw.signed(now(), "application/x-www-form-urlencoded", COMMAND);
  }

  /// Stack traces in the log and on the console.
  List<String> traces() {
    var inLog =
        logged.list.stream()
            .filter(e -> e.getThrowableProxy() != null)
            .map(ILoggingEvent::getFormattedMessage);
    var onConsole = printed.toString(UTF_8).lines().filter(l -> l.startsWith("\tat "));
    return java.util.stream.Stream.concat(inLog, onConsole).toList();
  }

  String log() {
    return logged.list.stream()
        .map(ILoggingEvent::getFormattedMessage)
        .collect(Collectors.joining("\n"));
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  }

  private static Logger ours() {
    return (Logger) LoggerFactory.getLogger("campaignbot.slack.door");
  }

  @Override
  public void close() {
    door.close();
    System.setErr(console);
    root().detachAppender(logged);
    ours().setLevel(levelBefore);
  }

  private static final class Hearing extends HttpServlet {
    @Serial private static final long serialVersionUID = 1;

    private final transient List<String> heard;

    Hearing(List<String> heard) {
      this.heard = heard;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var body = new String(request.getInputStream().readAllBytes(), UTF_8);
      heard.add(body);
      if (body.contains("ponder")) {
        ponder();
      }
      if (body.contains("stumble")) {
        throw new IllegalStateException("stumbled over " + body);
      }
      response.setHeader("Content-Type", "text/plain");
      response.getWriter().write("heard – 好");
    }
  }

  /// Longer than a connection may be idle when the door closes.
  private static void ponder() {
    try {
      Thread.sleep(Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Page extends HttpServlet {
    @Serial private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setContentType("text/html;charset=utf-8");
      response.getWriter().write("Add to Slack");
    }
  }
}
