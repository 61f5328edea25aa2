package campaignbot.slack.files;

import campaignbot.wording.Bytes;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Gets the bytes of a file, never more than wanted, and never from anywhere else than asked: a
/// redirect is an answer, not a way.
final class Download {
  private static final Duration CONNECTION = Duration.ofSeconds(10);
  private static final Duration SILENCE = Duration.ofSeconds(15);

  /// Less than the lease under which a file is imported.
  private static final Duration ALL = Duration.ofSeconds(45);

  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .followRedirects(false)
          .followSslRedirects(false)
          .retryOnConnectionFailure(false)
          .connectTimeout(CONNECTION)
          .readTimeout(SILENCE)
          .callTimeout(ALL)
          .build();

  /// What came back.
  sealed interface Got {
    /// @param isPage whether it is a web page
    record Content(Bytes bytes, boolean isPage) implements Got {}

    record TooLarge() implements Got {}

    record Refused(int status) implements Got {}

    record NotNow() implements Got {}
  }

  /// @throws InterruptedException when the program is told to end
  Got get(URI address, String token, int mostBytes) throws InterruptedException {
    var request =
        new Request.Builder()
            .url(address.toString())
            .header("Authorization", "Bearer " + token)
            .build();
    try (var response = http.newCall(request).execute()) {
      return got(response, mostBytes);
    } catch (InterruptedIOException _) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return new Got.NotNow();
    } catch (IOException _) {
      return new Got.NotNow();
    }
  }

  private static Got got(Response response, int mostBytes) throws IOException {
    if (response.code() == 429 || response.code() >= 500) {
      return new Got.NotNow();
    }
    if (response.code() != 200) {
      return new Got.Refused(response.code());
    }
    var body = response.body();
    if (body.contentLength() > mostBytes) {
      return new Got.TooLarge();
    }
    var bytes = body.byteStream().readNBytes(mostBytes + 1);
    return bytes.length > mostBytes
        ? new Got.TooLarge()
        : new Got.Content(Bytes.of(bytes), isPage(response));
  }

  private static boolean isPage(Response response) {
    return Optional.ofNullable(response.header("Content-Type"))
        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/html"))
        .isPresent();
  }
}
