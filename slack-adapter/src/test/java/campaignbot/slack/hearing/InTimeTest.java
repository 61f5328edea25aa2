package campaignbot.slack.hearing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.slack.WebApi;
import campaignbot.slack.blocks.Posting;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InTimeTest {
  private static final Posting FOUND = new Posting("3 creators", List.of());

  private final HttpServer slack;
  private final CompletableFuture<String> later = new CompletableFuture<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Errands errands = new Errands(threads);
  private final SlashCommandContext context = new SlashCommandContext();

  InTimeTest() throws IOException {
    slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slack.createContext(
        "/",
        exchange -> {
          later.complete(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    slack.start();
    var base = "http://127.0.0.1:" + slack.getAddress().getPort() + "/";
    context.setSlack(WebApi.at(URI.create(base)));
    context.setResponseUrl(base + "response");
  }

  @AfterEach
  void close() {
    threads.close();
    slack.stop(0);
  }

  @Test
  void whatIsQuickComesWithTheAcknowledgement() {
    var response = new InTime(errands, Duration.ofMinutes(1)).answer(context, () -> FOUND);
    assertThat(response.getBody()).contains("3 creators");
    assertThat(later).isNotDone();
  }

  @Test
  void whatTakesLongerIsAcknowledgedAndComesAfterIt() throws Exception {
    var gate = new CountDownLatch(1);
    var response =
        new InTime(errands, Duration.ofNanos(1))
            .answer(
                context,
                () -> {
                  await(gate);
                  return FOUND;
                });
    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(response.getBody()).isNull();
    gate.countDown();
    assertThat(later.get()).contains("3 creators", "ephemeral");
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
