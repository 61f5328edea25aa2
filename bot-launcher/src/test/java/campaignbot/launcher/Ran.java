package campaignbot.launcher;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// What a command printed and how it ended.
record Ran(int exitCode, String out, String err) {
  static Ran with(Path home, String input, String... arguments) {
    return with(Map.of("CAMPAIGN_BOT_HOME", home.toString()), input, arguments);
  }

  static Ran with(Map<String, String> environment, String input, String... arguments) {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return with(environment, in, arguments);
  }

  static Ran with(Map<String, String> environment, InputStream in, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var streams = new Streams(in, new PrintWriter(out, true), new PrintWriter(err, true), false);
    var exitCode = Main.run(environment, streams, arguments);
    return new Ran(exitCode, out.toString(), err.toString());
  }
}
