package campaignbot.slack.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Valid requests with one thing broken, ten thousand times: signature, timestamp or size.
class MutatedRequestsTest {
  private static final int MUTATIONS = 10_000;
  private static final int BETWEEN_VALID_ONES = 1_000;
  private static final long SEED = 20_260_504;
  private static final String HEX = "0123456789abcdef";

  private static final List<String> BODIES =
      List.of(
          OpenDoor.EVENT,
          OpenDoor.COMMAND,
          "{\"type\":\"url_verification\",\"challenge\":\"c\"}",
          "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"text\":\"hong kong\"}}",
          "command=%2Fplan-campaign&text=%F0%9F%92%B0+8k",
          "payload=%7B%22type%22%3A%22view_submission%22%7D");

  private final Random random = new Random(SEED);

  /// @param broken what it is that is wrong with it
  private record Sent(String broken, String timestamp, String signature, String body) {}

  @Test
  void noneOfThemGetsThrough() throws Exception {
    try (var open = new OpenDoor();
        var http = HttpClient.newHttpClient()) {
      var statuses = new TreeMap<Integer, Integer>();
      for (int i = 1; i <= MUTATIONS; i++) {
        var sent = broken(valid(open.now()), open.now());
        var answer = answer(http, open, sent);
        assertThat(answer.statusCode()).as("%d: %s", i, sent).isIn(400, 401, 413);
        assertThat(answer.body()).doesNotContain("\tat ", "Exception");
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        if (i % BETWEEN_VALID_ONES == 0) {
          assertThat(answer(http, open, valid(open.now())).statusCode()).isEqualTo(200);
        }
      }
      assertThat(open.heard).hasSize(MUTATIONS / BETWEEN_VALID_ONES);
      assertThat(open.traces()).isEmpty();
      assertThat(statuses).containsKeys(401, 413);
    }
  }

  private Sent valid(long now) {
    var timestamp = String.valueOf(now - 300 + random.nextInt(601));
    return signed("", timestamp, BODIES.get(random.nextInt(BODIES.size())));
  }

  private Sent broken(Sent valid, long now) {
    if (random.nextInt(100) == 0) {
      return tooLarge(valid);
    }
    return switch (random.nextInt(5)) {
      case 0 -> outOfTime(valid, now);
      case 1 -> new Sent("timestamp", other(valid.timestamp()), valid.signature(), valid.body());
      case 2 -> new Sent("both", other(valid.timestamp()), "v0=" + hex(64), valid.body());
      case 3 -> new Sent("signature", valid.timestamp(), otherHex(valid.signature()), valid.body());
      default -> new Sent("body", valid.timestamp(), valid.signature(), other(valid.body()));
    };
  }

  private Sent tooLarge(Sent valid) {
    var more = (1 << 20) + 1 + random.nextInt(1_000) - valid.body().length();
    return signed("size", valid.timestamp(), valid.body() + " ".repeat(more));
  }

  /// Rightly signed, at the wrong time: up to a century away, on either side.
  private Sent outOfTime(Sent valid, long now) {
    var away = 301 + random.nextLong(random.nextBoolean() ? 600 : 3_155_760_000L);
    var timestamp = String.valueOf(random.nextBoolean() ? now + away : Math.max(0, now - away));
    return signed("time", timestamp, valid.body());
  }

  private static Sent signed(String broken, String timestamp, String body) {
    var signature = Raw.SECRET.signature(timestamp, body.getBytes(ISO_8859_1));
    return new Sent(broken, timestamp, signature, body);
  }

  /// One character replaced, put in, or taken out.
  private String other(String text) {
    var at = random.nextInt(text.length());
    var c = (char) (' ' + 1 + random.nextInt(94));
    var changed =
        switch (random.nextInt(3)) {
          case 0 -> text.substring(0, at) + c + text.substring(at + 1);
          case 1 -> text.substring(0, at) + c + text.substring(at);
          default -> text.substring(0, at) + text.substring(at + 1);
        };
    return changed.equals(text) ? text + c : changed;
  }

  private String otherHex(String signature) {
    var at = "v0=".length() + random.nextInt(64);
    var digit = HEX.indexOf(signature.charAt(at));
    var another = HEX.charAt((digit + 1 + random.nextInt(15)) % 16);
    return signature.substring(0, at) + another + signature.substring(at + 1);
  }

  private String hex(int digits) {
    var hex = new ArrayList<String>();
    for (int i = 0; i < digits; i++) {
      hex.add(String.valueOf(HEX.charAt(random.nextInt(16))));
    }
    return String.join("", hex);
  }

  private static HttpResponse<String> answer(HttpClient http, OpenDoor open, Sent sent)
      throws Exception {
    var isJson = sent.body().startsWith("{");
    var headers =
        Map.of(
            "Content-Type", isJson ? "application/json" : "application/x-www-form-urlencoded",
            "X-Slack-Request-Timestamp", sent.timestamp(),
            "X-Slack-Signature", sent.signature());
    var address = URI.create("http://127.0.0.1:" + open.door.port() + Door.EVENTS);
    var request =
        HttpRequest.newBuilder(address)
            .POST(BodyPublishers.ofByteArray(sent.body().getBytes(ISO_8859_1)));
    headers.forEach(request::header);
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
