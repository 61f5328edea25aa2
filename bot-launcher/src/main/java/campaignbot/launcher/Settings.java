package campaignbot.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What the operator set, from the environment.
///
/// @param home the folder for the database, replaced benchmark files and the log;
///   `CAMPAIGN_BOT_HOME`
record Settings(Path home) {
  static Settings of(Map<String, String> environment) {
    return new Settings(
        Optional.ofNullable(environment.get("CAMPAIGN_BOT_HOME"))
            .filter(h -> !h.isBlank())
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".campaign-bot")));
  }

  Path databaseFile() {
    return home.resolve("campaign-bot.db");
  }

  /// Files in here replace the bundled benchmark files of the same name.
  Path benchmarksFolder() {
    return home.resolve("benchmarks");
  }

  Path logFile() {
    return home.resolve("campaign-bot.log");
  }
}
