package campaignbot.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets through what Slack has signed, just now and as it arrived; everything else ends here, with
/// a status and one sentence that is the same for every reason.
final class SignedRequests extends HttpFilter {
  private static final Logger LOG = LoggerFactory.getLogger(SignedRequests.class);

  /// Five minutes, as Slack asks for; into the future, too, which Bolt does not look at.
  ///
  /// @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">how to
  ///   verify</a>
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

  private final transient SigningSecret secret;
  private final transient InstantSource clock;
  private final transient BodyReader bodies;

  SignedRequests(SigningSecret secret, InstantSource clock, BodyReader bodies) {
    this.secret = secret;
    this.clock = clock;
    this.bodies = bodies;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("POST")) {
      response.setHeader("Allow", "POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    byte[] body;
    try {
      body = verified(request);
    } catch (Refused e) {
      LOG.debug("refused with {}: {}", e.status(), e.getMessage());
      refuse(response, e.status());
      return;
    }
    response.setCharacterEncoding(UTF_8.name());
    chain.doFilter(new ReadRequest(request, body), response);
  }

  private byte[] verified(HttpServletRequest request) throws Refused {
    var kind = SlackBody.of(only(request, "Content-Type", Refused.UNREADABLE));
    if (request.getHeader("Content-Encoding") != null) {
      throw new Refused(Refused.UNREADABLE, "packed body");
    }
    var timestamp = only(request, "X-Slack-Request-Timestamp", Refused.UNSIGNED);
    var signature = only(request, "X-Slack-Signature", Refused.UNSIGNED);
    requireRecent(timestamp);
    var body = read(request);
    if (!secret.signed(timestamp, body, signature)) {
      throw new Refused(Refused.UNSIGNED, "wrong signature");
    }
    kind.check(body);
    return body;
  }

  /// A header that is there twice could mean one thing to us and another to those behind.
  private static String only(HttpServletRequest request, String header, int status) throws Refused {
    var values = Collections.list(request.getHeaders(header));
    if (values.size() != 1) {
      throw new Refused(status, header + " is there " + values.size() + " times");
    }
    return values.getFirst();
  }

  private void requireRecent(String timestamp) throws Refused {
    if (!SECONDS.matcher(timestamp).matches()) {
      throw new Refused(Refused.UNSIGNED, "no timestamp");
    }
    var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
    if (Duration.between(sent, clock.instant()).abs().compareTo(TOLERANCE) > 0) {
      throw new Refused(Refused.UNSIGNED, "timestamp too far from now");
    }
  }

  private byte[] read(HttpServletRequest request) throws Refused {
    try {
      return bodies.read(request);
    } catch (IOException e) {
      throw new Refused(Refused.UNREADABLE, "body broke off");
    }
  }

  private static void refuse(HttpServletResponse response, int status) throws IOException {
    if (status == Refused.TOO_LARGE || status == Refused.TOO_SLOW) {
      response.setHeader("Connection", "close");
    }
    response.sendError(status);
  }
}
