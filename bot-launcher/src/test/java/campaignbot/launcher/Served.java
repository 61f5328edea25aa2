package campaignbot.launcher;

import campaignbot.slack.fake.FakeSlack;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/// `serve` as a process of its own, at home in a Slack that is not there.
final class Served implements AutoCloseable {
  private static final Pattern HEARD_AT =
      Pattern.compile("http://127\\.0\\.0\\.1:\\d+/slack/events");

  private final Process process;

  private Served(Process process) {
    this.process = process;
  }

  /// Returns when it takes requests.
  static Served start(Path home, FakeSlack slack) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return start(
        home,
        slack,
        List.of(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve"));
  }

  /// @param command such as `./campaign-bot serve`
  static Served start(Path home, FakeSlack slack, List<String> command) throws IOException {
    var builder = new ProcessBuilder(command);
    var settings = builder.environment();
    settings.put("CAMPAIGN_BOT_HOME", home.toString());
    settings.put("CAMPAIGN_BOT_TEST", "true");
    settings.put("ADMIN_PORT", "0");
    settings.put("PORT", "0");
    settings.put("SLACK_API_BASE", slack.apiBase());
    settings.put("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN);
    settings.put("SLACK_SIGNING_SECRET", FakeSlack.SIGNING_SECRET);
    builder.redirectError(home.resolve("err").toFile());
    var process = builder.start();
    slack.app(URI.create(address(process.inputReader())));
    return new Served(process);
  }

  private static String address(BufferedReader out) throws IOException {
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      var found = HEARD_AT.matcher(line);
      if (found.find()) {
        return found.group();
      }
    }
    throw new IllegalStateException("It ended before it took requests");
  }

  /// Of the processors, up to now.
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// `kill -9`.
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
