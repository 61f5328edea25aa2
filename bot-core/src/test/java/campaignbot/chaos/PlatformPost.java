package campaignbot.chaos;

import campaignbot.delivery.Letter;
import campaignbot.delivery.Post;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// The way out to the `MockPlatform`. It looks for nothing before it posts a doubtful letter again:
/// on the plain platform, whatever is repeated is seen.
final class PlatformPost implements Post {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String node;
  private final URI platform;

  PlatformPost(String node, URI platform) {
    this.node = node;
    this.platform = platform;
  }

  @Override
  public String platform() {
    return MockPlatform.NAME;
  }

  @Override
  public Delivery deliver(Letter letter) throws InterruptedException {
    var posted =
        new Posted(
            letter.key(), letter.number(), letter.nonce(), node, letter.message().toString());
    var request =
        HttpRequest.newBuilder(platform)
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(posted.line()))
            .build();
    try {
      return delivery(http.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (ConnectException _) {
      return new Delivery.NotNow(Duration.ZERO);
    } catch (IOException e) {
      return new Delivery.Unsure(e.getClass().getSimpleName());
    }
  }

  private static Delivery delivery(HttpResponse<String> response) {
    return switch (response.statusCode()) {
      case 200 -> new Delivery.Delivered(response.body());
      case 429 ->
          new Delivery.NotNow(
              Duration.ofSeconds(response.headers().firstValueAsLong("Retry-After").orElse(0)));
      default -> new Delivery.Refused("status " + response.statusCode());
    };
  }
}
