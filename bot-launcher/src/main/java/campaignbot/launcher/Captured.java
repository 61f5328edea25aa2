package campaignbot.launcher;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;

/// Keeps what a command says instead of showing it.
final class Captured {
  private final StringWriter out = new StringWriter();

  Streams streams() {
    return new Streams(
        InputStream.nullInputStream(),
        new PrintWriter(out, true),
        new PrintWriter(Writer.nullWriter(), true),
        false);
  }

  String out() {
    return out.toString();
  }
}
