package campaignbot.launcher;

import java.util.function.LongConsumer;
import picocli.CommandLine;

/// Tells whoever waits how far it is.
final class Progress {
  private Progress() {}

  static LongConsumer on(CommandLine console) {
    return rows -> console.getErr().printf("%,d rows so far …%n", rows);
  }
}
