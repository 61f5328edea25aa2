package campaignbot.slack.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/// Reads a body once, as it was sent, and no more of it than there may be.
///
/// @param most bytes
/// @param patience for the whole body: one byte at a time must not hold a connection for ever
record BodyReader(int most, Duration patience) {
  /// Read and thrown away behind the limit, so that the sender gets to see our answer instead of a
  /// connection that breaks while it is still writing.
  private static final int DISCARDED = 4 << 20;

  private static final int CHUNK = 8 << 10;

  byte[] read(HttpServletRequest request) throws Refused, IOException {
    if (request.getContentLengthLong() > most + (long) DISCARDED) {
      throw tooLarge();
    }
    var until = System.nanoTime() + patience.toNanos();
    var body = new ByteArrayOutputStream();
    var beyond = readInto(body, request.getInputStream(), until);
    if (beyond) {
      throw tooLarge();
    }
    return body.toByteArray();
  }

  private boolean readInto(ByteArrayOutputStream body, InputStream in, long until)
      throws Refused, IOException {
    var chunk = new byte[CHUNK];
    var total = 0;
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      if (System.nanoTime() - until > 0) {
        throw new Refused(Refused.TOO_SLOW, "body too slow");
      }
      total += n;
      if (total <= most) {
        body.write(chunk, 0, n);
      } else if (total > most + DISCARDED) {
        return true;
      }
    }
    return total > most;
  }

  private static Refused tooLarge() {
    return new Refused(Refused.TOO_LARGE, "body too large");
  }
}
