package campaignbot.launcher;

import campaignbot.storage.Address;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What the operator set, from the environment.
///
/// @param home the folder for the database, replaced benchmark files and the log;
///   `CAMPAIGN_BOT_HOME`
/// @param database where everything is kept; `DATABASE_URL`
/// @param key seals stored secrets; `CAMPAIGN_BOT_KEY`
record Settings(Path home, Address database, Optional<String> key) {
  static Settings of(Map<String, String> environment) {
    var home =
        given(environment, "CAMPAIGN_BOT_HOME")
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".campaign-bot"));
    return new Settings(
        home,
        given(environment, "DATABASE_URL")
            .map(Address::parse)
            .orElseGet(() -> new Address.File(home.resolve("campaign-bot.db"))),
        given(environment, "CAMPAIGN_BOT_KEY"));
  }

  private static Optional<String> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank());
  }

  Path databaseFile() {
    return home.resolve("campaign-bot.db");
  }

  /// Without the key.
  @Override
  public String toString() {
    return "Settings of " + home;
  }

  /// Files in here replace the bundled benchmark files of the same name.
  Path benchmarksFolder() {
    return home.resolve("benchmarks");
  }

  Path logFile() {
    return home.resolve("campaign-bot.log");
  }
}
