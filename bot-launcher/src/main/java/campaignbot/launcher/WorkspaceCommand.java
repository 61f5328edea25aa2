package campaignbot.launcher;

import campaignbot.storage.People;
import campaignbot.storage.Privately;
import campaignbot.storage.Workspaces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What is kept of whole teams and of single people.
@Command(
    name = "workspace",
    description = "What is kept of a team, or of one person: list it, export it, delete it.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class WorkspaceCommand implements Runnable, StoreCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Settings settings;
  private final Wiring wiring;
  private final Streams streams;

  WorkspaceCommand(Settings settings, Wiring wiring, Streams streams) {
    this.settings = settings;
    this.wiring = wiring;
    this.streams = streams;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "What about the workspaces? This works: workspace list");
  }

  @Command(
      name = "list",
      description = "The workspaces of which anything is kept.",
      mixinStandardHelpOptions = true)
  int list() {
    workspaces().names().forEach(n -> spec.commandLine().getOut().println(Printable.line(n)));
    return 0;
  }

  @Command(
      name = "export",
      description =
          "Writes all that is kept of a workspace, a line of JSON each; of secrets only the names.",
      mixinStandardHelpOptions = true)
  int export(
      @Parameters(paramLabel = "WORKSPACE", description = "As “workspace list” names it.")
          String workspace,
      @Parameters(paramLabel = "FILE", description = "The file to write; a new one.") Path file) {
    var workspaces = workspaces();
    refuseUnknown(workspaces, workspace);
    var rows =
        written(
            file, to -> workspaces.export(workspace, to).values().stream().mapToLong(r -> r).sum());
    spec.commandLine()
        .getOut()
        .printf("Wrote %,d lines to %s.%n", rows, Printable.line(file.toString()));
    return 0;
  }

  @Command(
      name = "delete",
      description = "Deletes all that is kept of a workspace. There is no way back but a backup.",
      mixinStandardHelpOptions = true)
  int delete(
      @Parameters(paramLabel = "WORKSPACE", description = "As “workspace list” names it.")
          String workspace,
      @Option(names = "--yes", description = "Don't ask.") boolean yes) {
    var workspaces = workspaces();
    refuseUnknown(workspaces, workspace);
    if (!yes) {
      ask(workspace);
    }
    var deleted = workspaces.delete(workspace);
    print(deleted);
    return 0;
  }

  private void print(Map<String, Long> rows) {
    var out = spec.commandLine().getOut();
    rows.forEach((table, count) -> out.printf("%-14s %,10d%n", table, count));
    out.printf(
        "Deleted: %,d rows. What stands in the channels themselves and in older backups is not mine to delete.%n",
        rows.values().stream().mapToLong(r -> r).sum());
  }

  private void ask(String workspace) {
    if (!streams.canAsk()) {
      throw Refused.badInput(
          "Nothing was deleted: while the bot is running I can't ask whether you are sure. If you are, add --yes.");
    }
    spec.commandLine()
        .getErr()
        .println(
            "This deletes every talk, plan and creator of that workspace for good. Type its name again to go on:");
    try {
      var reader = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
      var name = Optional.ofNullable(reader.readLine());
      if (!name.equals(Optional.of(workspace))) {
        throw Refused.badInput(
            name.map(_ -> "That is another name").orElse("No name was given")
                + ", so nothing was deleted. Add --yes where nobody can be asked.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Command(
      name = "export-person",
      description =
          "Writes what one person wrote and decided in talks with the bot, a line of JSON each.",
      mixinStandardHelpOptions = true)
  int exportPerson(
      @Parameters(paramLabel = "WORKSPACE", description = "As “workspace list” names it.")
          String workspace,
      @Parameters(paramLabel = "PERSON", description = "As the platform names them: U024BE7LH")
          String person,
      @Parameters(paramLabel = "FILE", description = "The file to write; a new one.") Path file) {
    refuseUnknown(workspaces(), workspace);
    var lines = written(file, to -> people().export(workspace, person, to));
    spec.commandLine()
        .getOut()
        .printf("Wrote %,d entries to %s.%n", lines, Printable.line(file.toString()));
    return 0;
  }

  @Command(
      name = "forget-person",
      description = "Erases what one person wrote to the bot, and that it was them.",
      mixinStandardHelpOptions = true)
  int forgetPerson(
      @Parameters(paramLabel = "WORKSPACE", description = "As “workspace list” names it.")
          String workspace,
      @Parameters(paramLabel = "PERSON", description = "As the platform names them: U024BE7LH")
          String person) {
    refuseUnknown(workspaces(), workspace);
    var erased = person.isBlank() ? 0 : people().forget(workspace, person);
    if (erased == 0) {
      throw Refused.badInput(
          "I know nobody %s in %s, so nothing was erased."
              .formatted(Printable.line(person), Printable.line(workspace)));
    }
    spec.commandLine()
        .getOut()
        .printf(
            "Erased %,d entries. Talks and plans stay: they no longer name the person.%n", erased);
    return 0;
  }

  private Workspaces workspaces() {
    Stored.refuseNothing(settings);
    return new Workspaces(wiring.database());
  }

  private People people() {
    return new People(wiring.database(), InstantSource.system());
  }

  static void refuseUnknown(Workspaces workspaces, String workspace) {
    if (!workspaces.names().contains(workspace)) {
      throw Refused.badInput(
          "Nothing is kept of a workspace “"
              + Printable.line(workspace)
              + "”. “campaign-bot workspace list” shows those there are.");
    }
  }

  /// A new file that only this user may read.
  private static long written(Path file, ToLongFunction<Appendable> content) {
    try {
      var owned = Privately.newFile(file);
      try (var to = Files.newBufferedWriter(owned, StandardOpenOption.WRITE)) {
        return content.applyAsLong(to);
      }
    } catch (FileAlreadyExistsException _) {
      throw Refused.badInput(
          "There is a file "
              + Printable.line(file.toString())
              + " already. Choose another name, so that nothing is lost.");
    } catch (IOException | UncheckedIOException _) {
      throw Refused.badInput(
          "I can't write " + Printable.line(file.toString()) + ". Choose another place.");
    }
  }
}
