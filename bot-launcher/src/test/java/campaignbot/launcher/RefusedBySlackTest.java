package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Slack that takes no token.
class RefusedBySlackTest {
  private static final byte[] NO =
      "{\"ok\":false,\"error\":\"invalid_auth\"}".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path home;
  private HttpServer slack;

  @BeforeEach
  void start() throws IOException {
    slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slack.createContext(
        "/api/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, NO.length);
          try (var body = exchange.getResponseBody()) {
            body.write(NO);
          }
        });
    slack.start();
  }

  @AfterEach
  void stop() {
    slack.stop(0);
  }

  @Test
  void serveEndsWithASentenceWhenTheAppTokenIsRefused() {
    var environment =
        Map.of(
            "CAMPAIGN_BOT_HOME", home.toString(),
            "CAMPAIGN_BOT_TEST", "true",
            "ADMIN_PORT", "0",
            "SLACK_BOT_TOKEN", "xoxb-fake-1",
            "SLACK_APP_TOKEN", "xapp-fake-1",
            "SLACK_API_BASE", "http://127.0.0.1:" + slack.getAddress().getPort() + "/api/");
    var ran = Ran.with(environment, "", "serve");
    assertThat(ran.exitCode()).isEqualTo(Refused.BAD_INPUT);
    assertThat(ran.err())
        .contains("Slack refuses SLACK_APP_TOKEN (invalid_auth)", "connections:write")
        .doesNotContain("Exception", "xapp-fake-1");
    assertThat(ran.out()).doesNotContain("Serving");
    assertThat(home.resolve("campaign-bot.db.running.json")).doesNotExist();
  }
}
