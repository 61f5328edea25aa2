package campaignbot.slack.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A request byte for byte, right or wrong: what an HTTP client would not let us send.
///
/// @param body Latin-1, so that any byte can be in it
record Raw(String line, List<String> headers, String body) {
  private static final int PATIENCE_MILLIS = 60_000;

  static final SigningSecret SECRET = new SigningSecret("fake-signing-secret");

  /// @param now the time of the door, in seconds
  static Raw signed(long now, String contentType, String body) {
    var timestamp = String.valueOf(now);
    return new Raw(
        "POST /slack/events HTTP/1.1",
        List.of(
            "Host: 127.0.0.1",
            "Connection: close",
            "Content-Type: " + contentType,
            "Content-Length: " + body.length(),
            "X-Slack-Request-Timestamp: " + timestamp,
            "X-Slack-Signature: " + SECRET.signature(timestamp, body.getBytes(ISO_8859_1))),
        body);
  }

  static String utf8(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  Raw line(String newLine) {
    return new Raw(newLine, headers, body);
  }

  Raw body(String newBody) {
    return new Raw(line, headers, newBody).with("Content-Length", "" + newBody.length());
  }

  Raw and(String header) {
    var more = new ArrayList<>(headers);
    more.add(header);
    return new Raw(line, more, body);
  }

  Raw without(String name) {
    return new Raw(line, headers.stream().filter(h -> !isNamed(h, name)).toList(), body);
  }

  Raw with(String name, String value) {
    return without(name).and(name + ": " + value);
  }

  Raw with(String name, UnaryOperator<String> change) {
    return with(name, change.apply(header(name)));
  }

  String header(String name) {
    return headers.stream()
        .filter(h -> isNamed(h, name))
        .map(h -> h.substring(h.indexOf(':') + 2))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isNamed(String header, String name) {
    return header.startsWith(name + ":");
  }

  /// In pieces, without a length.
  Raw chunked() {
    var pieces = new StringBuilder();
    for (int from = 0; from < body.length(); from += 4_096) {
      var piece = body.substring(from, Math.min(body.length(), from + 4_096));
      pieces.append("%x\r\n%s\r\n".formatted(piece.length(), piece));
    }
    return new Raw(line, headers, pieces + "0\r\n\r\n")
        .without("Content-Length")
        .and("Transfer-Encoding: chunked");
  }

  private byte[] bytes() {
    return (line + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n" + body).getBytes(ISO_8859_1);
  }

  /// Everything that comes back until the door closes the connection; empty when it just closes.
  String send(int port) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      try {
        socket.getOutputStream().write(bytes());
        socket.shutdownOutput();
      } catch (IOException e) {
        // Closed while we were still writing: the answer may be there all the same.
      }
      return all(socket);
    }
  }

  private static String all(Socket socket) {
    var answer = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(answer);
    } catch (IOException e) {
      // Reset behind the answer, since we had more to say.
    }
    return answer.toString(ISO_8859_1);
  }

  static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }
}
