package campaignbot.launcher;

import campaignbot.storage.Backup;
import campaignbot.storage.NotEmpty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// All that is kept, in one file.
@Command(
    name = "backup",
    description = "Writes all that is kept into one file, while the bot goes on working.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer>, StoreCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Option(names = "--replace", description = "Write over an earlier backup of that name.")
  private boolean replace;

  private final Settings settings;
  private final Wiring wiring;

  BackupCommand(Settings settings, Wiring wiring) {
    this.settings = settings;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    Stored.refuseNothing(settings);
    if (Files.isDirectory(file)) {
      throw Refused.badInput(
          Printable.line(file.toString())
              + " is a folder. Name a file in it: backup "
              + Printable.line(file.resolve("campaign-bot-backup.db").toString()));
    }
    refuseMissingFolder();
    var console = spec.commandLine();
    try {
      var contents = new Backup(wiring.database(), Progress.on(console)).to(file, replace);
      ContentsTable.print(console.getOut(), contents);
      console
          .getOut()
          .printf(
              "Backup written to %s: %,d rows. Keep it safe: it holds what your team wrote and planned.%n",
              Printable.line(file.toString()), ContentsTable.rows(contents));
      return 0;
    } catch (NotEmpty _) {
      throw Refused.badInput(refusal(Printable.line(file.toString())));
    }
  }

  private String refusal(String name) {
    return replace
        ? name
            + " is in use, or no backup of mine, and I write over nothing else. Choose another name."
        : "There is a file "
            + name
            + " already. Choose another name, or add --replace to write over it.";
  }

  /// A folder made for a misspelt name would hide the backup.
  private void refuseMissingFolder() {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw Refused.badInput(
          "There is no folder "
              + Printable.line(folder.toString())
              + ". Make it first, or name another.");
    }
  }
}
