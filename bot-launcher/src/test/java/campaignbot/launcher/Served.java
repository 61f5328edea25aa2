package campaignbot.launcher;

import campaignbot.discord.fake.FakeDiscord;
import campaignbot.slack.fake.FakeSlack;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `serve` as a process of its own, at home in a Slack or a Discord that is not there.
final class Served implements AutoCloseable {
  private static final Pattern HEARD_AT =
      Pattern.compile("http://127\\.0\\.0\\.1:\\d+/slack/events");
  private static final Pattern SERVING = Pattern.compile("Health: (http://127\\.0\\.0\\.1:\\d+)/");

  private final Process process;
  private String slackUrl = "";
  private String url = "";

  private Served(Process process) {
    this.process = process;
  }

  /// Returns when it takes requests.
  static Served start(Path home, FakeSlack slack) throws IOException {
    return start(home, slack, ofThisBuild());
  }

  /// @param command such as `./campaign-bot serve`
  static Served start(Path home, FakeSlack slack, List<String> command) throws IOException {
    var served = start(home, settings(slack), command);
    slack.app(URI.create(served.slackUrl));
    return served;
  }

  /// Returns when it is connected.
  static Served start(Path home, FakeDiscord discord) throws IOException {
    return start(home, discord, ofThisBuild());
  }

  /// @param command such as `./campaign-bot serve`
  static Served start(Path home, FakeDiscord discord, List<String> command) throws IOException {
    return start(home, settings(discord), command);
  }

  /// In both.
  static Served start(Path home, FakeSlack slack, FakeDiscord discord, List<String> command)
      throws IOException {
    var settings = new HashMap<>(settings(slack));
    settings.putAll(settings(discord));
    var served = start(home, settings, command);
    slack.app(URI.create(served.slackUrl));
    return served;
  }

  /// Returns when it says that it serves.
  static Served start(Path home, Map<String, String> settings, List<String> command)
      throws IOException {
    var builder = new ProcessBuilder(command);
    builder.environment().put("CAMPAIGN_BOT_HOME", home.toString());
    builder.environment().put("CAMPAIGN_BOT_TEST", "true");
    builder.environment().put("ADMIN_PORT", "0");
    builder.environment().putAll(settings);
    builder.redirectError(home.resolve("err").toFile());
    var served = new Served(builder.start());
    served.read(served.process.inputReader());
    return served;
  }

  private static Map<String, String> settings(FakeSlack slack) {
    return Map.of(
        "PORT",
        "0",
        "SLACK_API_BASE",
        slack.apiBase(),
        "SLACK_BOT_TOKEN",
        FakeSlack.BOT_TOKEN,
        "SLACK_SIGNING_SECRET",
        FakeSlack.SIGNING_SECRET);
  }

  private static Map<String, String> settings(FakeDiscord discord) {
    return Map.of("DISCORD_TOKEN", FakeDiscord.TOKEN, "DISCORD_API_BASE", discord.restBase());
  }

  /// `serve` as it was compiled last.
  static List<String> ofThisBuild() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "serve");
  }

  private void read(BufferedReader out) throws IOException {
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      var heard = HEARD_AT.matcher(line);
      if (heard.find()) {
        slackUrl = heard.group();
      }
      var serving = SERVING.matcher(line);
      if (serving.find()) {
        url = serving.group(1);
        return;
      }
    }
    throw new IllegalStateException("It ended before it served");
  }

  /// What its admin port answers.
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
    }
  }

  /// Of the processors, up to now.
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// What the system says of its memory and threads.
  String memory() throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
        .filter(l -> l.startsWith("VmRSS") || l.startsWith("VmHWM") || l.startsWith("Threads"))
        .map(l -> l.replaceAll("\\s+", " "))
        .collect(Collectors.joining(", "));
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
