package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import campaignbot.storage.NotEmpty;
import campaignbot.storage.Restore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings a backup back, when no bot is running.
@Command(
    name = "restore",
    description = "Brings a backup back. The bot must not be running.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "What “campaign-bot backup” has written.")
  private Path file = Path.of("");

  @Option(
      names = "--replace",
      description =
          "In place of what is there. A database file is kept beside it under a dated name; a server is emptied.")
  private boolean replace;

  private final Settings settings;

  RestoreCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() {
    if (Files.isDirectory(file)) {
      throw Refused.badInput(
          Printable.line(file.toString()) + " is a folder; name a file. So: restore FILE");
    }
    if (!Files.isRegularFile(file)) {
      throw Refused.badInput(
          "There is no file " + Printable.line(file.toString()) + ". Name a backup: restore FILE");
    }
    var console = spec.commandLine();
    try {
      var restored =
          new Restore(file, InstantSource.system(), Progress.on(console))
              .into(settings.database(), replace);
      ContentsTable.print(console.getOut(), restored.contents());
      restored
          .keptAside()
          .ifPresent(aside -> console.getOut().println("What was there before is now " + aside));
      console
          .getOut()
          .printf(
              "Backup brought back: %,d rows, read through and complete.%n",
              ContentsTable.rows(restored.contents()));
      return 0;
    } catch (NotEmpty _) {
      throw Refused.badInput(
          "There is something in the database already, and I have left it as it is. To put the backup in its"
              + " place, add --replace.");
    } catch (StoreUnavailable e) {
      throw refused(e);
    }
  }

  /// What concerns the backup is said here; the rest is the same for all commands.
  private RuntimeException refused(StoreUnavailable e) {
    if (e.where().filter(settings.database().toString()::equals).isPresent()) {
      return e;
    }
    var name = Printable.line(file.toString());
    return switch (e.reason()) {
      case CORRUPT ->
          Refused.badInput(
              name + " is damaged, or no backup of mine. Nothing was changed. Try an earlier one.");
      case NEWER ->
          Refused.badInput(
              name
                  + " was written by a newer version of Campaign Bot. Nothing was changed. Update me, then try again.");
      case FULL, READ_ONLY, NO_FOLDER, IN_USE, UNREACHABLE, REFUSED, WRONG_KEY, OTHER -> e;
    };
  }
}
