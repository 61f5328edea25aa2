package campaignbot.launcher;

import java.util.List;

/// Settings that cannot be used: all of them at once, a sentence each, with an example of what
/// works. No sentence holds a secret.
final class BadSettings extends RuntimeException {
  private final List<String> problems;

  BadSettings(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  List<String> problems() {
    return problems;
  }
}
