package campaignbot.download;

import campaignbot.wording.Bytes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Gets the bytes of a file, never more than wanted, and never from anywhere else than asked: a
/// redirect is an answer, not a way.
public final class Download {
  private static final Duration CONNECTION = Duration.ofSeconds(10);

  /// Less than the lease under which a file is imported.
  private static final Duration ALL = Duration.ofSeconds(45);

  private static final int TOO_MANY_REQUESTS = 429;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTION)
          .build();

  /// What came back.
  public sealed interface Got {
    /// @param isPage whether it is a web page
    record Content(Bytes bytes, boolean isPage) implements Got {}

    record TooLarge() implements Got {}

    record Refused(int status) implements Got {}

    record NotNow() implements Got {}
  }

  /// @throws InterruptedException when the program is told to end
  public Got get(URI address, Map<String, String> headers, int mostBytes)
      throws InterruptedException {
    var request = HttpRequest.newBuilder(address).GET();
    headers.forEach(request::header);
    var answer = http.sendAsync(request.build(), head -> new Capped(head, mostBytes));
    try {
      return got(answer.get(ALL.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException _) {
      return new Got.NotNow();
    } finally {
      answer.cancel(true);
    }
  }

  private static Got got(HttpResponse<Optional<byte[]>> response) {
    var status = response.statusCode();
    if (status == TOO_MANY_REQUESTS || status >= 500) {
      return new Got.NotNow();
    }
    if (status != 200) {
      return new Got.Refused(status);
    }
    return response
        .body()
        .<Got>map(bytes -> new Got.Content(Bytes.of(bytes), isPage(response)))
        .orElseGet(Got.TooLarge::new);
  }

  private static boolean isPage(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Content-Type")
        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/html"))
        .isPresent();
  }
}
