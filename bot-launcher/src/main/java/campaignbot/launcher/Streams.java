package campaignbot.launcher;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where the program reads and writes.
///
/// @param terminal whether a person sits there
record Streams(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {
  static Streams ofTheProcess() {
    var console = System.console();
    return new Streams(
        System.in,
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        console != null && console.isTerminal());
  }
}
