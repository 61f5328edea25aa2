package campaignbot.launcher;

import campaignbot.bot.Patience;
import campaignbot.delivery.Retention;
import campaignbot.discord.DiscordSettings;
import campaignbot.slack.SlackSettings;
import campaignbot.storage.Address;
import campaignbot.storage.Vault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the operator set.
///
/// @param home the folder for the database, replaced benchmark files and the log
/// @param vault seals what is stored encrypted; without a key, neither seals nor opens
/// @param slack absent when nothing of it is set
/// @param discord absent when there is no token for it
/// @param language of whoever sits at the terminal
/// @param account what `doctor` tells about the settings themselves
record Settings(
    Path home,
    Address database,
    Admin admin,
    Vault vault,
    Optional<SlackSettings> slack,
    Optional<DiscordSettings> discord,
    Retention retention,
    Patience patience,
    Locale language,
    Account account) {

  /// Where health and metrics are asked for.
  ///
  /// @param port 0 = any free one
  record Admin(String host, int port) {}

  /// A setting as it is shown: without secrets.
  record InForce(Setting setting, String shown, String origin) {}

  record Account(List<InForce> inForce, List<String> warnings) {
    Account {
      inForce = List.copyOf(inForce);
      warnings = List.copyOf(warnings);
    }
  }

  /// @throws BadSettings naming everything that is wrong
  static Settings of(Map<String, String> environment) {
    return new SettingsReading(environment).read();
  }

  /// Whether opening the database would find one.
  boolean hasDatabase() {
    return switch (database) {
      case Address.File(var file) -> Files.exists(file);
      case Address.Server _ -> true;
    };
  }

  /// Files in here replace the bundled benchmark files of the same name.
  Path benchmarksFolder() {
    return home.resolve("benchmarks");
  }

  Path logFile() {
    return home.resolve("campaign-bot.log");
  }

  /// Without secrets.
  @Override
  public String toString() {
    return "Settings of " + home;
  }
}
