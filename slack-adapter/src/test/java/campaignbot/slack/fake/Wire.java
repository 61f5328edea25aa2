package campaignbot.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import campaignbot.homes.Happenings;
import campaignbot.slack.door.SigningSecret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// The way to the app: over a socket when one is open, else signed over HTTP. Sends an event again
/// when it was not acknowledged in time, as Slack does.
final class Wire implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final SigningSecret secret = new SigningSecret(FakeSlack.SIGNING_SECRET);
  private final InstantSource clock;
  private final SocketSide sockets;
  private final Happenings happenings;
  private volatile URI app = URI.create("http://127.0.0.1:9/slack/events");
  private volatile Duration limit = Duration.ofSeconds(30);
  private volatile List<Duration> again = List.of();

  Wire(InstantSource clock, SocketSide sockets, Happenings happenings) {
    this.clock = clock;
    this.sockets = sockets;
    this.happenings = happenings;
  }

  void app(URI address) {
    app = address;
  }

  void limit(Duration newLimit) {
    limit = newLimit;
  }

  void again(List<Duration> pauses) {
    again = List.copyOf(pauses);
  }

  Receipt send(Envelope envelope) {
    var receipt = once(envelope, 0);
    for (int i = 0;
        envelope.kind() == Envelope.Kind.EVENT && !receipt.isAcknowledged() && i < again.size();
        i++) {
      happenings.pause(again.get(i));
      receipt = once(envelope, i + 1);
    }
    return receipt;
  }

  /// @param attempt 0 for the first; more is told in the headers
  Receipt once(Envelope envelope, int attempt) {
    var start = System.nanoTime();
    try {
      if (sockets.connections() > 0) {
        var answer = sockets.send(envelope, attempt, limit);
        return receipt(envelope, answer.isPresent() ? 200 : 0, answer.orElse(""), start, attempt);
      }
      var response = http.send(request(envelope, attempt), BodyHandlers.ofString(UTF_8));
      return receipt(envelope, response.statusCode(), response.body(), start, attempt);
    } catch (HttpTimeoutException e) {
      return receipt(envelope, 0, "", start, attempt);
    } catch (IOException e) {
      return receipt(envelope, 0, String.valueOf(e.getMessage()), start, attempt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while sending", e);
    }
  }

  private static Receipt receipt(
      Envelope envelope, int status, String body, long start, int attempt) {
    var took = Duration.ofNanos(System.nanoTime() - start);
    return new Receipt(envelope, "", status, body, took, attempt + 1);
  }

  private HttpRequest request(Envelope envelope, int attempt) {
    var body = envelope.body().getBytes(UTF_8);
    var timestamp = String.valueOf(clock.instant().getEpochSecond());
    var request =
        HttpRequest.newBuilder(app)
            .timeout(limit)
            .header("Content-Type", envelope.contentType())
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .header("X-Slack-Request-Timestamp", timestamp)
            .header("X-Slack-Signature", secret.signature(timestamp, body))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (attempt > 0) {
      request
          .header("X-Slack-Retry-Num", String.valueOf(attempt))
          .header("X-Slack-Retry-Reason", "http_timeout");
    }
    return request.build();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
