package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import campaignbot.campaign.ReferenceRates;
import campaignbot.catalogue.BenchmarksUnreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What `doctor` looks at, one finding each.
final class Checks {
  private static final int OLD_RATES_DAYS = 180;
  private static final int JAVA = 25;

  private final Settings settings;
  private final Wiring wiring;

  Checks(Settings settings, Wiring wiring) {
    this.settings = settings;
    this.wiring = wiring;
  }

  /// @param sentence what was found and, when it is not well, what to do
  record Finding(boolean isWell, String sentence) {}

  List<Finding> ofThisMachine() {
    return List.of(java(), home(), benchmarks(), rates(), slack(), discord());
  }

  List<Finding> ofTheStore() {
    return List.of(database(), keys(), creators());
  }

  private static Finding java() {
    var version = Runtime.version();
    return version.feature() == JAVA
        ? well("Java " + version)
        : ill(
            "Java "
                + version
                + " runs me, but I am made for "
                + JAVA
                + ". Start me with ./campaign-bot: it finds the right one.");
  }

  private Finding home() {
    var home = settings.home();
    try {
      Files.createDirectories(home);
      Files.delete(Files.createTempFile(home, "doctor", ".tmp"));
      return well("Data folder " + home + " (log: " + settings.logFile().getFileName() + ")");
    } catch (IOException _) {
      return ill(
          "I can't write to the data folder "
              + home
              + ". Make it writable, or set CAMPAIGN_BOT_HOME to another folder.");
    }
  }

  private Finding database() {
    if (!settings.hasDatabase()) {
      return well("No database yet; the first talk or import makes " + settings.database());
    }
    try {
      var database = wiring.database();
      database.check();
      return well("Database " + settings.database());
    } catch (StoreUnavailable e) {
      return ill(Faults.sentence(e, settings));
    }
  }

  private Finding keys() {
    if (!settings.hasDatabase()) {
      return well("No secrets are stored yet.");
    }
    try {
      wiring.refuseMissingKeys();
      return well("Every key that stored secrets need is set");
    } catch (StoreUnavailable e) {
      return ill(
          e.reason() == Reason.WRONG_KEY
              ? Faults.sentence(e, settings)
              : "Stored secrets can't be looked at while the database can't be opened.");
    }
  }

  private Finding creators() {
    try {
      return wiring
          .importedCreators()
          .map(c -> well(c.creators().size() + " creators of your own: " + c.name()))
          .orElseGet(() ->
              well(
                  "No creators of your own yet, so plans use the sample (invented people). Import some: ./campaign-bot creators import FILE"));
    } catch (StoreUnavailable _) {
      return ill("Your creators can't be read while the database can't be opened.");
    }
  }

  private Finding benchmarks() {
    Path folder = settings.benchmarksFolder();
    try {
      wiring.benchmarks();
      return well(
          Files.isDirectory(folder)
              ? "Benchmarks: the bundled ones, with your files from " + folder
              : "Benchmarks: the bundled ones");
    } catch (BenchmarksUnreadable e) {
      return ill(
          "A benchmark file can't be read: "
              + e.getMessage()
              + ". Mend that line, or take the file out of "
              + folder
              + ".");
    }
  }

  private static Finding rates() {
    var date = ReferenceRates.bundled().date();
    var days = ChronoUnit.DAYS.between(date, LocalDate.now(ZoneId.systemDefault()));
    return days <= OLD_RATES_DAYS
        ? well("Exchange rates of " + date)
        : ill(
            "The exchange rates are of "
                + date
                + ", "
                + days
                + " days old. Update Campaign Bot for newer ones.");
  }

  private Finding slack() {
    return settings
        .slack()
        .map(s ->
            well(
                (s.isSocketMode()
                        ? "Slack: over Socket Mode"
                        : "Slack: over HTTP, at port " + s.door().port())
                    + s.oauth()
                        .map(o -> ". Workspaces install me at " + o.installUrl())
                        .orElse("")))
        .orElseGet(() -> well("Slack is not set up; docs/slack.md tells how"));
  }

  private Finding discord() {
    return settings
        .discord()
        .map(d ->
            well(
                d.readsMessages()
                    ? "Discord: with the Message Content intent"
                    : "Discord: I read only what is addressed to me (DISCORD_MESSAGE_CONTENT is off)"))
        .orElseGet(() -> well("Discord is not set up; docs/discord.md tells how"));
  }

  private static Finding well(String sentence) {
    return new Finding(true, sentence);
  }

  private static Finding ill(String sentence) {
    return new Finding(false, sentence);
  }
}
