package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import campaignbot.storage.Owner;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// What is said, and how a command ends, when the database cannot be used: what happened, what was
/// kept, what to do. `docs/operations.md` lists the exit codes.
final class Faults {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

  private Faults() {}

  static int exitCode(Reason reason) {
    return switch (reason) {
      case FULL -> 10;
      case READ_ONLY -> 11;
      case NO_FOLDER -> 12;
      case CORRUPT -> 13;
      case NEWER -> 14;
      case IN_USE -> 15;
      case UNREACHABLE -> 16;
      case REFUSED -> 17;
      case WRONG_KEY -> 18;
      case OTHER -> 19;
    };
  }

  /// Names the database that it is about, which need not be the one that is set.
  static String sentence(StoreUnavailable failure, Settings settings) {
    var where = failure.where().orElse(settings.database().toString());
    return switch (failure.reason()) {
      case FULL ->
          "No space is left for the database "
              + where
              + ". All that I had confirmed before is kept; the last step is not. Free some space there, then do it again.";
      case READ_ONLY ->
          "The database "
              + where
              + " can be read, but not written. Everything in it is kept; the last step is not. Make the file and its folder writable for the user that runs me, or set CAMPAIGN_BOT_HOME to a folder that is, then do it again.";
      case NO_FOLDER ->
          "I can't find or make the database "
              + where
              + ". Nothing was changed. Check that this is a file, that what it lies in is a folder, and that I may go there; or set CAMPAIGN_BOT_HOME to another folder.";
      case CORRUPT ->
          "The database "
              + where
              + " is damaged, or is no database of mine. I have left it as it is. Keep a copy of it, then put your last backup in its place; to begin anew, move it away.";
      case NEWER ->
          "The database "
              + where
              + " was last used by a newer Campaign Bot than this one. Nothing was changed. Start the newer version again; this one would lose what it doesn't know.";
      case IN_USE -> inUse(where);
      case UNREACHABLE ->
          "The database server at "
              + where
              + " doesn't answer. All that I had confirmed before is kept there; the last step is not. Check that the server runs and that "
              + setting(where, settings)
              + " has its right host and port, then do it again.";
      case REFUSED ->
          "The database server at "
              + where
              + " doesn't let me in. Nothing was changed. Check the user, the password and the database name in "
              + setting(where, settings)
              + ", and that this database exists.";
      case WRONG_KEY ->
          "What is stored encrypted can't be opened with this CAMPAIGN_BOT_KEY. Nothing was changed. Set the key that it was sealed with, then do it again.";
      case OTHER ->
          "I can't use the database "
              + where
              + ". All that I had confirmed before is kept. “campaign-bot doctor” looks for the cause, and "
              + settings.logFile()
              + " has the details.";
    };
  }

  private static String setting(String where, Settings settings) {
    return where.equals(settings.database().toString()) ? "DATABASE_URL" : "the address you gave";
  }

  private static String inUse(String where) {
    return "The database "
        + where
        + " is in use by "
        + owner(where)
        + ", and only one can work on it at a time. Nothing was changed. End that one first, or set CAMPAIGN_BOT_HOME to another folder.";
  }

  /// Only files have one.
  private static String owner(String where) {
    return where.contains("://")
        ? "another program"
        : Owner.of(Path.of(where)).map(Faults::named).orElse("another program");
  }

  private static String named(Owner owner) {
    return "“campaign-bot "
        + Printable.line(owner.command())
        + "” (process "
        + owner.pid()
        + ", since "
        + TIME.format(owner.since())
        + ")";
  }
}
