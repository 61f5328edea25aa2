package campaignbot.slack.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Requests that nobody at Slack has sent, or not like this: each ends at the door, with the status
/// that is written beside it.
class ForgedRequestsTest {
  private static final String SIGNATURE = "X-Slack-Signature";
  private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
  private static final int LIMIT = 1 << 20;

  private static OpenDoor open;

  /// @param make from a request that would be let through
  private record Forged(String name, int status, UnaryOperator<Raw> make) {}

  @BeforeAll
  static void openTheDoor() {
    open = new OpenDoor();
  }

  @AfterAll
  static void closeTheDoor() {
    open.close();
  }

  @Test
  void letsThroughWhatSlackHasSigned() throws Exception {
    try (var other = new OpenDoor()) {
      assertThat(Raw.status(other.event().send(other.door.port()))).isEqualTo(200);
      assertThat(Raw.status(other.command().send(other.door.port()))).isEqualTo(200);
      assertThat(other.heard).containsExactly(OpenDoor.EVENT, OpenDoor.COMMAND);
    }
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(60);
  }

  @TestFactory
  Stream<DynamicTest> isRefused() {
    return all().stream().map(f -> DynamicTest.dynamicTest(f.name(), () -> refuse(f)));
  }

  private static void refuse(Forged forged) throws Exception {
    var answer = forged.make().apply(open.event()).send(open.door.port());

    assertThat(Raw.status(answer)).as(answer).isEqualTo(forged.status());
    assertThat(answer).doesNotContain("\tat ", "Exception", "jetty", "Jetty", "HTTP/1.1 5");
    assertThat(open.heard).isEmpty();
    assertThat(open.traces()).isEmpty();
  }

  private static List<Forged> all() {
    var all = new ArrayList<Forged>();
    all.addAll(signatures());
    all.addAll(timestamps());
    all.addAll(bodies());
    all.addAll(shapes());
    all.addAll(headers());
    return all;
  }

  private static List<Forged> signatures() {
    return List.of(
        forged("no signature", 401, r -> r.without(SIGNATURE)),
        forged("an empty signature", 401, r -> r.with(SIGNATURE, "")),
        forged("the signature twice", 401, r -> r.and(SIGNATURE + ": " + r.header(SIGNATURE))),
        forged("a second, wrong signature", 401, r -> r.and(SIGNATURE + ": v0=00")),
        forged("two signatures in one", 401, r -> r.with(SIGNATURE, s -> s + "," + s)),
        forged("another version", 401, r -> r.with(SIGNATURE, s -> s.replace("v0", "v1"))),
        forged("no version", 401, r -> r.with(SIGNATURE, s -> s.substring(3))),
        forged("capital letters", 401, r -> r.with(SIGNATURE, s -> "v0=" + upper(s))),
        forged("half a signature", 401, r -> r.with(SIGNATURE, s -> s.substring(0, 35))),
        forged("one digit short", 401, r -> r.with(SIGNATURE, s -> s.substring(0, 66))),
        forged("one digit more", 401, r -> r.with(SIGNATURE, s -> s + "0")),
        forged("a quoted signature", 401, r -> r.with(SIGNATURE, s -> "\"" + s + "\"")),
        forged("a signature beyond ASCII", 401, r -> r.with(SIGNATURE, s -> s + "\u00e9")),
        forged("no hexadecimal digits", 401, r -> r.with(SIGNATURE, "v0=" + "z".repeat(64))),
        forged("all zeros", 401, r -> r.with(SIGNATURE, "v0=" + "0".repeat(64))),
        forged("the signature of no body", 401, r -> r.with(SIGNATURE, _ -> sign(r, ""))),
        forged("the signature of another body", 401, r -> r.with(SIGNATURE, _ -> sign(r, "{}"))),
        forged("signed with another secret", 401, r -> r.with(SIGNATURE, _ -> strange(r))));
  }

  private static List<Forged> timestamps() {
    return List.of(
        forged("no timestamp", 401, r -> r.without(TIMESTAMP)),
        forged("an empty timestamp", 401, r -> at(r, "")),
        forged("the timestamp twice", 401, r -> r.and(TIMESTAMP + ": " + r.header(TIMESTAMP))),
        forged("a second, older timestamp", 401, r -> r.and(TIMESTAMP + ": 1")),
        forged("301 seconds old", 401, r -> at(r, "" + (open.now() - 301))),
        forged("301 seconds ahead", 401, r -> at(r, "" + (open.now() + 301))),
        forged("a year old", 401, r -> at(r, "" + (open.now() - 31_536_000))),
        forged("a year ahead", 401, r -> at(r, "" + (open.now() + 31_536_000))),
        forged("the beginning of time", 401, r -> at(r, "0")),
        forged("before the beginning of time", 401, r -> at(r, "-" + open.now())),
        forged("a plus before it", 401, r -> at(r, "+" + open.now())),
        forged("more digits than a number has", 401, r -> at(r, "9".repeat(40))),
        forged("the largest number", 401, r -> at(r, "" + Long.MAX_VALUE)),
        forged("milliseconds", 401, r -> at(r, open.now() + "000")),
        forged("a decimal fraction", 401, r -> at(r, open.now() + ".0")),
        forged("hexadecimal", 401, r -> at(r, "0x" + Long.toHexString(open.now()))),
        forged("a date", 401, r -> at(r, "2026-05-04T09:00:00Z")),
        forged("a letter behind it", 401, r -> at(r, open.now() + "L")),
        forged("right, but not what was signed", 401, r -> r.with(TIMESTAMP, t -> later(t))));
  }

  private static List<Forged> bodies() {
    return List.of(
        forged("a space more", 401, r -> r.body(r.body() + " ")),
        forged("a line end more", 401, r -> r.body(r.body() + "\r\n")),
        forged("a byte less", 401, r -> r.body(r.body().substring(1))),
        forged("a letter changed", 401, r -> r.body(r.body().replace("Ev1", "Ev2"))),
        forged("no body", 401, r -> r.body("")),
        forged("more than is announced", 401, r -> r.with("Content-Length", "10")),
        forged("less than is announced", 400, r -> r.with("Content-Length", "5000")),
        forged("too large, and signed", 413, _ -> json(" ".repeat(LIMIT + 1 - 2) + "{}")),
        forged("too large, and not signed", 413, r -> r.body("x".repeat(2 * LIMIT))),
        forged("too large, in pieces", 413, r -> r.body("x".repeat(2 * LIMIT)).chunked()),
        forged("far too large", 413, r -> r.body("x".repeat(20 * LIMIT))),
        forged("far too large, in pieces", 413, r -> r.body("x".repeat(20 * LIMIT)).chunked()),
        forged("a terabyte is announced", 413, r -> r.with("Content-Length", "1000000000000")),
        forged("pieces of no size", 400, r -> pieces(r, "zz\r\n{}\r\n0\r\n\r\n")),
        forged("a piece that breaks off", 400, r -> pieces(r, "ff\r\n{}")),
        forged("pieces larger than numbers", 400, r -> pieces(r, "fffffffffffffffff\r\n{}\r\n")));
  }

  private static List<Forged> shapes() {
    return List.of(
        forged("signed, but empty", 400, _ -> json("")),
        forged("signed, but no JSON", 400, _ -> json("plan a campaign")),
        forged("signed, but an array", 400, _ -> json("[]")),
        forged("signed, but two objects", 400, _ -> json(OpenDoor.EVENT + OpenDoor.EVENT)),
        forged("signed, but not closed", 400, _ -> json("{\"type\":\"event_callback\"")),
        forged("signed, but lenient JSON", 400, _ -> json("{type:'url_verification'}")),
        forged("signed, but without a type", 400, _ -> json("{}")),
        forged("signed, but the type is no word", 400, _ -> json("{\"type\":{}}")),
        forged("signed, but without an event", 400, _ -> json("{\"type\":\"event_callback\"}")),
        forged("signed, but the event is a word", 400, _ -> json(event("\"x\""))),
        forged("signed, but the event has no type", 400, _ -> json(event("{}"))),
        forged("signed, but 100,000 deep", 400, _ -> json("[".repeat(100_000))),
        forged("signed, but deep within", 400, _ -> json(event("[".repeat(100_000)))),
        forged("signed, but not UTF-8", 400, _ -> json(OpenDoor.EVENT.replace("Ev1", "\u00e9"))),
        forged("signed, but an overlong slash", 400, _ -> json(event("\"\u00c0\u00af\""))),
        forged("signed, but no form", 400, _ -> form("%zz=1&command=x")),
        forged("signed, but a form of nothing", 400, _ -> form("")),
        forged("signed, but a form of others", 400, _ -> form("a=1&b=2")),
        forged("signed, but the payload is no JSON", 400, _ -> form("payload=x")),
        forged("signed, but the payload is empty", 400, _ -> form("payload=%7B%7D")),
        forged("signed, but two payloads", 400, _ -> form(payload() + "&" + payload())));
  }

  private static List<Forged> headers() {
    return List.of(
        forged("no content type", 400, r -> r.without("Content-Type")),
        forged("plain text", 400, r -> r.with("Content-Type", "text/plain")),
        forged("several parts", 400, r -> r.with("Content-Type", "multipart/form-data")),
        forged("two content types", 400, r -> r.and("Content-Type: text/plain")),
        forged("packed", 400, r -> r.and("Content-Encoding: gzip")),
        forged("packed another way", 400, r -> r.and("Content-Encoding: br")),
        forged("two lengths", 400, r -> r.and("Content-Length: 5")),
        forged("a negative length", 400, r -> r.with("Content-Length", "-1")),
        forged("a length and pieces", 400, r -> r.and("Transfer-Encoding: chunked")),
        forged("no host", 400, r -> r.without("Host")),
        forged("a header without a colon", 400, r -> r.and("Nonsense")),
        forged("a header with a zero byte", 400, r -> r.and("X-Y: a\u0000b")),
        forged("a header over two lines", 400, r -> r.and("X-Y: a\r\n b")),
        forged("no request at all", 400, r -> r.line("\u0016\u0003\u0001")),
        forged("a path out of here", 400, r -> r.line("POST /../slack/events HTTP/1.1")),
        // The request is none of Slack's, signed or not: these say so in HTTP's own words.
        forged("headers of 20 KB", 431, r -> r.and("X-Y: " + "y".repeat(20_000))),
        forged("GET", 405, r -> r.line("GET /slack/events HTTP/1.1")),
        forged("PUT", 405, r -> r.line("PUT /slack/events HTTP/1.1")),
        forged("TRACE", 405, r -> r.line("TRACE /slack/events HTTP/1.1")),
        forged("another path", 404, r -> r.line("POST /slack/events/more HTTP/1.1")),
        forged("no path", 404, r -> r.line("POST / HTTP/1.1")));
  }

  private static Forged forged(String name, int status, UnaryOperator<Raw> make) {
    return new Forged(name, status, make);
  }

  private static Raw json(String body) {
    return Raw.signed(open.now(), "application/json", body);
  }

  private static Raw form(String body) {
    return Raw.signed(open.now(), "application/x-www-form-urlencoded", body);
  }

  private static Raw pieces(Raw request, String body) {
    return request.body(body).without("Content-Length").and("Transfer-Encoding: chunked");
  }

  /// Rightly signed for that time, if it is one.
  private static Raw at(Raw request, String timestamp) {
    var signature = Raw.SECRET.signature(timestamp, request.body().getBytes(ISO_8859_1));
    return request.with(TIMESTAMP, timestamp).with(SIGNATURE, signature);
  }

  private static String sign(Raw request, String body) {
    return Raw.SECRET.signature(request.header(TIMESTAMP), body.getBytes(ISO_8859_1));
  }

  private static String strange(Raw request) {
    return new SigningSecret("another")
        .signature(request.header(TIMESTAMP), request.body().getBytes(ISO_8859_1));
  }

  private static String upper(String signature) {
    return signature.substring(3).toUpperCase(java.util.Locale.ROOT);
  }

  private static String later(String timestamp) {
    return String.valueOf(Long.parseLong(timestamp) + 1);
  }

  private static String event(String inner) {
    return "{\"type\":\"event_callback\",\"event\":" + inner + "}";
  }

  private static String payload() {
    return "payload=%7B%22type%22%3A%22block_actions%22%7D";
  }
}
