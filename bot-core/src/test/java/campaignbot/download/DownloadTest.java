package campaignbot.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadTest {
  private static final int MOST = 1000;

  private final Download download = new Download();
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/small", e -> answer(e, 200, new byte[MOST], MOST));
    server.createContext("/large", e -> answer(e, 200, new byte[MOST + 1], MOST + 1));
    server.createContext("/endless", e -> answer(e, 200, new byte[50 * MOST], 0));
    server.createContext("/missing", e -> answer(e, 404, new byte[1], 1));
    server.createContext("/busy", e -> answer(e, 503, new byte[1], 1));
    server.createContext("/slow", e -> answer(e, 429, new byte[1], 1));
    server.createContext(
        "/elsewhere",
        e -> {
          e.getResponseHeaders().add("Location", "/small");
          answer(e, 302, new byte[1], 1);
        });
    server.createContext(
        "/page",
        e -> {
          e.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          answer(e, e.getRequestHeaders().containsKey("Authorization") ? 200 : 403, new byte[9], 9);
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  /// @param length 0 when it is not told before
  private static void answer(HttpExchange e, int status, byte[] body, long length)
      throws IOException {
    e.sendResponseHeaders(status, length);
    try (var out = e.getResponseBody()) {
      out.write(body);
    } catch (IOException _) {
      // Whoever asked has gone.
    }
  }

  private Download.Got got(String path, Map<String, String> headers) throws InterruptedException {
    return download.get(
        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path), headers, MOST);
  }

  private Download.Got got(String path) throws InterruptedException {
    return got(path, Map.of());
  }

  @Test
  void aFileIsHadAsItIs() throws InterruptedException {
    assertThat(got("/small"))
        .isInstanceOfSatisfying(
            Download.Got.Content.class, c -> assertThat(c.bytes().toArray()).hasSize(MOST));
  }

  @Test
  void noMoreThanWantedIsTaken() throws InterruptedException {
    assertThat(got("/large")).isInstanceOf(Download.Got.TooLarge.class);
    assertThat(got("/endless")).isInstanceOf(Download.Got.TooLarge.class);
  }

  @Test
  void aRedirectIsAnAnswerAndNotAWay() throws InterruptedException {
    assertThat(got("/elsewhere")).isEqualTo(new Download.Got.Refused(302));
  }

  @Test
  void whatIsNotThereIsRefusedAndWhatIsBusyIsNot() throws InterruptedException {
    assertThat(got("/missing")).isEqualTo(new Download.Got.Refused(404));
    assertThat(got("/busy")).isEqualTo(new Download.Got.NotNow());
    assertThat(got("/slow")).isEqualTo(new Download.Got.NotNow());
  }

  @Test
  void whereNobodyAnswersItIsNotNow() throws InterruptedException {
    server.stop(0);
    assertThat(got("/small")).isEqualTo(new Download.Got.NotNow());
  }

  @Test
  void headersAreSentAndPagesAreKnown() throws InterruptedException {
    assertThat(got("/page")).isEqualTo(new Download.Got.Refused(403));
    assertThat(got("/page", Map.of("Authorization", "Bearer x")))
        .isInstanceOfSatisfying(Download.Got.Content.class, c -> assertThat(c.isPage()).isTrue());
  }
}
