package campaignbot.launcher;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where the program reads and writes.
///
/// @param terminal whether a person sits there
record Streams(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {
  /// Where nobody can be asked, because another process passes on what is said.
  static final InputStream NOBODY = InputStream.nullInputStream();

  boolean canAsk() {
    return !in.equals(NOBODY);
  }

  static Streams ofTheProcess() {
    return new Streams(
        System.in,
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false));
  }
}
