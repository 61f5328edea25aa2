package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bot as its operator starts it: a process of its own.
class ServeTest {
  private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  @TempDir private Path home;
  private Process process;
  private BufferedReader out;
  private String url;

  @BeforeEach
  void start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path = System.getProperty("java.class.path");
    var builder =
        new ProcessBuilder(
            List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                path,
                Main.class.getName(),
                "serve"));
    builder.environment().put("CAMPAIGN_BOT_HOME", home.toString());
    builder.environment().put("ADMIN_PORT", "0");
    builder.redirectError(home.resolve("err").toFile());
    process = builder.start();
    out = process.inputReader();
    var serving = URL.matcher(String.valueOf(out.readLine()));
    assertThat(serving.find()).isTrue();
    url = serving.group();
  }

  @AfterEach
  void end() {
    process.destroyForcibly().onExit().join();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
    }
  }

  @Test
  void itIsAliveReadyAndCountedUntilItIsToldToEnd() throws Exception {
    assertThat(get("/livez").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").body()).startsWith("ready").contains("oldest unsent message: none");
    assertThat(get("/metrics").body())
        .contains(
            "campaignbot_outbox_unsent 0.0",
            "campaignbot_outbox_oldest_seconds 0.0",
            "campaignbot_outbox_dead 0.0",
            "campaignbot_inbox_waiting 0.0",
            "campaignbot_jobs 0.0",
            "campaignbot_cache_talks_hit_rate",
            "campaignbot_cache_catalogues_size",
            "jvm_memory_used_bytes");
    for (var unknown : List.of("/", "/readyz/more", "/favicon.ico")) {
      var answer = get(unknown);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("/livez /readyz /metrics").doesNotContain("<");
    }
    assertThat(home.resolve("err")).content().contains("Slack").contains("admin port");
    // Not of the process itself: that closes what it still says.
    process.toHandle().destroy();
    assertThat(out.lines().toList()).last().isEqualTo("Ended.");
    assertThat(process.waitFor()).isZero();
    assertThat(home.resolve("campaign-bot.db.running.json")).doesNotExist();
  }

  @Test
  void creatorsAreImportedBesideIt() throws IOException {
    var file = home.resolve("creators.csv");
    Files.writeString(file, "Handle,Platform,Followers\n@invented.one,Instagram,4.2K\n");
    var imported = Ran.with(home, "", "creators", "import", file.toString());
    assertThat(imported.out()).contains("Your catalogue has 1 creator now");
    assertThat(imported.exitCode()).isZero();
  }
}
