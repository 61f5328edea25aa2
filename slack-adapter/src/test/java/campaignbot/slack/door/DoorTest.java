package campaignbot.slack.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the door lets through, and how it treats those who take their time.
class DoorTest {
  private static final int PAUSE_MILLIS = 20;

  /// Far more than the time limits below take, and an end to a test that fails.
  private static final int MOST_PAUSES = 3_000;

  private static final Duration SOON = Duration.ofMillis(300);
  private static final Duration NEVER = Duration.ofMinutes(10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"url_verification\",\"challenge\":\"c\"}\n",
        "{\r\n\t\"type\":\"url_verification\"\r\n}\r\n",
        "{\"type\":\"url_verification\",\"challenge\":\"günstig 好 💰\"}",
        "{\"type\":\"url_verification\",\"challenge\":\"g\\u00fcnstig\"}"
      })
  void handsOnTheVeryBytesThatWereSigned(String body) throws Exception {
    try (var open = new OpenDoor()) {
      var answer =
          Raw.signed(open.now(), "application/json; charset=utf-8", Raw.utf8(body))
              .send(open.door.port());

      assertThat(Raw.status(answer)).isEqualTo(200);
      assertThat(open.heard).containsExactly(body);
    }
  }

  @Test
  void handsOnWhatComesInPieces() throws Exception {
    try (var open = new OpenDoor()) {
      var answer = open.event().chunked().send(open.door.port());

      assertThat(Raw.status(answer)).isEqualTo(200);
      assertThat(open.heard).containsExactly(OpenDoor.EVENT);
    }
  }

  @Test
  void answersInUtf8() throws Exception {
    try (var open = new OpenDoor()) {
      var answer = open.event().send(open.door.port());

      assertThat(new String(answer.getBytes(ISO_8859_1), UTF_8)).contains("heard – 好");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 300})
  void bearsWithAClockFiveMinutesOff(long seconds) throws Exception {
    try (var open = new OpenDoor()) {
      var request = Raw.signed(open.now() + seconds, "application/json", OpenDoor.EVENT);

      assertThat(Raw.status(request.send(open.door.port()))).isEqualTo(200);
    }
  }

  @Test
  void takesABodyOfExactlyTheLimit() throws Exception {
    try (var open = new OpenDoor()) {
      var body = OpenDoor.EVENT + " ".repeat(Door.MOST_BYTES - OpenDoor.EVENT.length());

      var answer = Raw.signed(open.now(), "application/json", body).send(open.door.port());

      assertThat(Raw.status(answer)).isEqualTo(200);
    }
  }

  @Test
  void saysNothingAboutItself() throws Exception {
    try (var open = new OpenDoor()) {
      var answer = open.event().line("GET /elsewhere HTTP/1.1").send(open.door.port());

      assertThat(Raw.status(answer)).isEqualTo(404);
      assertThat(answer).endsWith("\r\n\r\nThere is nothing here.\n").doesNotContain("Server:");
    }
  }

  @Test
  void showsThePagesThatItWasGiven() throws Exception {
    try (var open = new OpenDoor()) {
      var answer = open.event().line("GET /slack/install HTTP/1.1").send(open.door.port());

      assertThat(answer).contains("Add to Slack");
    }
  }

  @Test
  void whoIsBeingAnsweredWhenItClosesGetsTheAnswer() throws Exception {
    var open = new OpenDoor();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answer =
          threads.submit(() ->
              Raw.signed(open.now(), "application/json", "{\"type\":\"ponder\"}")
                  .send(open.door.port()));
      while (open.heard.isEmpty()) {
        Thread.onSpinWait();
      }
      open.close();
      assertThat(answer.get()).startsWith("HTTP/1.1 200").contains("heard");
    }
  }

  @Test
  void keepsAStumbleToItself() throws Exception {
    try (var open = new OpenDoor()) {
      var answer =
          Raw.signed(open.now(), "application/json", "{\"type\":\"stumble\"}")
              .send(open.door.port());

      assertThat(Raw.status(answer)).isEqualTo(500);
      assertThat(answer)
          .endsWith("Something went wrong here. Please try again.\n")
          .doesNotContain("stumble", "\tat ", "IllegalState");
    }
  }

  @Test
  void writesNoSignatureAndNoBodyIntoTheLog() throws Exception {
    try (var open = new OpenDoor()) {
      var good = open.event();
      good.send(open.door.port());
      good.body("{\"type\":\"forged\"}").send(open.door.port());

      assertThat(open.log())
          .doesNotContain(good.header("X-Slack-Signature"), "forged", "fake-signing-secret");
      assertThat(Raw.SECRET).hasToString("SigningSecret(***)");
    }
  }

  @Test
  void closesOnHeadersThatDripIn() throws Exception {
    try (var open = new OpenDoor(new DoorLimits(100, SOON, NEVER, NEVER))) {
      assertThat(dripping(open, "POST /slack/events HTTP/1.1\r\nHost: x\r\nX-Y: ", "y")).isEmpty();
    }
  }

  @Test
  void closesOnASecondRequestThatDripsIn() throws Exception {
    try (var open = new OpenDoor(new DoorLimits(100, NEVER, NEVER, Duration.ofSeconds(3)))) {
      var first = "GET /slack/install HTTP/1.1\r\nHost: x\r\n\r\n";

      assertThat(dripping(open, first + "GET /slack/install HTTP/1.1\r\nX-Y: ", "y"))
          .containsOnlyOnce("HTTP/1.1 200");
    }
  }

  @Test
  void givesUpOnABodyThatDripsIn() throws Exception {
    try (var open = new OpenDoor(new DoorLimits(100, NEVER, SOON, NEVER))) {
      var head =
          "POST /slack/events HTTP/1.1\r\n"
              + String.join("\r\n", open.event().with("Content-Length", "9999").headers())
              + "\r\n\r\n";

      assertThat(dripping(open, head, "x")).startsWith("HTTP/1.1 408");
      assertThat(open.heard).isEmpty();
    }
  }

  /// What the door says until it closes, while one letter after another is sent.
  private static String dripping(OpenDoor open, String start, String drop) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), open.door.port())) {
      socket.setSoTimeout(PAUSE_MILLIS);
      socket.getOutputStream().write(start.getBytes(ISO_8859_1));
      var answer = new StringBuilder();
      for (int i = 0; i < MOST_PAUSES; i++) {
        try {
          var read = socket.getInputStream().read();
          if (read < 0) {
            return answer.toString();
          }
          answer.append((char) read);
        } catch (SocketTimeoutException e) {
          socket.getOutputStream().write(drop.getBytes(ISO_8859_1));
        }
      }
      throw new AssertionError("Still open after " + answer);
    }
  }

  @Test
  void saysThatItsPlaceIsTaken() {
    try (var open = new OpenDoor()) {
      assertThatThrownBy(() ->
              Door.open(
                  "127.0.0.1",
                  open.door.port(),
                  Raw.SECRET,
                  InstantSource.system(),
                  DoorLimits.USUAL,
                  new Nowhere(),
                  Map.of()))
          .isInstanceOf(DoorBlocked.class)
          .hasMessage("Cannot listen at 127.0.0.1:" + open.door.port());
    }
  }

  @Test
  void takesNoBlankSecret() {
    assertThatThrownBy(() -> new SigningSecret(" ")).hasMessageContaining("cannot be blank");
  }
}
