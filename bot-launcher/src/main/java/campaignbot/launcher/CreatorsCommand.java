package campaignbot.launcher;

import campaignbot.bot.CreatorDesk;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.CatalogueExport;
import campaignbot.catalogue.ImportReport.Imported;
import campaignbot.catalogue.OwnCreators;
import campaignbot.storage.CreatorErasure;
import campaignbot.storage.Workspaces;
import campaignbot.wording.PlainText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The workspace's own creators.
@Command(
    name = "creators",
    description = "The creators you plan with: import them from files, list them, export them.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class CreatorsCommand implements Runnable, StoreCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Wiring wiring;

  CreatorsCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "What about the creators? This works: creators import FILE");
  }

  /// A file that cannot be read is found before any is taken.
  ///
  /// @return 0 when all files were taken, 2 when one is no table; the others are taken all the same
  @Command(
      name = "import",
      description =
          "Takes creators from CSV, XLSX or JSON files. A creator you already have is updated, not doubled.",
      mixinStandardHelpOptions = true)
  int take(
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV, XLSX or JSON.")
          List<Path> files,
      @Option(names = "--dry-run", description = "Only say what would be read.") boolean dryRun) {
    files.forEach(CatalogueFiles::refuseUnreadable);
    var out = spec.commandLine().getOut();
    var reading =
        new CatalogueFiles(wiring.places(), wiring.terminalWording(), spec.commandLine().getErr());
    var result = 0;
    for (var file : files) {
      var report = reading.report(file);
      out.println(PlainText.of(wiring.terminalWording().imports().of(report)));
      if (!(report instanceof Imported imported)) {
        result = Refused.BAD_INPUT;
      } else if (!dryRun) {
        out.println(keep(imported));
      }
      out.println();
    }
    return result;
  }

  private String keep(Imported imported) {
    var merged =
        OwnCreators.take(wiring.catalogues(), Wiring.WORKSPACE, imported.creators()).merge();
    return wiring
        .terminalWording()
        .importTotal(
            merged.added(),
            merged.updated(),
            merged.unchanged(),
            merged.catalogue().creators().size());
  }

  @Command(
      name = "find",
      description =
          "Finds creators by niche, place, platform, fee or name: creators find food hong kong",
      mixinStandardHelpOptions = true)
  int find(
      @Parameters(paramLabel = "WORD", arity = "0..*", description = "What to look for.")
          List<String> words) {
    return answer("find", words);
  }

  @Command(
      name = "add",
      description =
          "Adds a creator, or tells more about one: creators add @mia.eats instagram 4.2k followers",
      mixinStandardHelpOptions = true)
  int add(
      @Parameters(paramLabel = "WORD", arity = "0..*", description = "What is known.")
          List<String> words) {
    return answer("add", words);
  }

  @Command(
      name = "quote",
      description = "Notes a quote that came in: creators quote @mia.eats 450 usd a reel",
      mixinStandardHelpOptions = true)
  int quote(
      @Parameters(paramLabel = "WORD", arity = "0..*", description = "Who asks what.")
          List<String> words) {
    return answer("quote", words);
  }

  private int answer(String verb, List<String> words) {
    var asker =
        new CreatorDesk.Asker(
            Wiring.WORKSPACE, Wiring.WORKSPACE, LocalDate.now(ZoneId.systemDefault()));
    var text = verb + " " + (words == null ? "" : String.join(" ", words));
    spec.commandLine().getOut().println(PlainText.of(wiring.creatorDesk().answer(asker, text)));
    return 0;
  }

  @Command(
      name = "list",
      description = "Lists them; the sample when you have none of your own.",
      mixinStandardHelpOptions = true)
  int list() {
    var catalogue = wiring.importedCreators().orElseGet(wiring::sample);
    var out = spec.commandLine().getOut();
    out.println(PlainText.of(wiring.terminalWording().of(catalogue)));
    return 0;
  }

  @Command(
      name = "delete",
      description =
          "Deletes a creator, and takes the name out of every stored plan, talk and message.",
      mixinStandardHelpOptions = true)
  int delete(
      @Parameters(paramLabel = "HANDLE", description = "With or without @.") String handle,
      @Option(
              names = "--platform",
              paramLabel = "PLATFORM",
              description = "Only the account there: instagram")
          Optional<String> platform,
      @Option(
              names = "--workspace",
              paramLabel = "WORKSPACE",
              defaultValue = Wiring.WORKSPACE,
              description = "Whose creator; “campaign-bot workspace list” shows all.")
          String workspace) {
    if (!workspace.equals(Wiring.WORKSPACE)) {
      WorkspaceCommand.refuseUnknown(new Workspaces(wiring.database()), workspace);
    }
    var result =
        new CreatorDeletion(wiring.catalogues(), new CreatorErasure(wiring.database()))
            .delete(workspace, handle, platform.map(CreatorsCommand::platform));
    var out = spec.commandLine().getOut();
    out.println(result.sentence());
    return result.isFound() ? 0 : Refused.BAD_INPUT;
  }

  private static Platform platform(String name) {
    return Arrays.stream(Platform.values())
        .filter(p -> p.slug().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            Refused.badInput(
                "I don't know a platform “"
                    + Printable.line(name)
                    + "”. This works: --platform instagram"));
  }

  @Command(
      name = "export",
      description = "Writes them as CSV to standard output; the import reads it again.",
      mixinStandardHelpOptions = true)
  int export() {
    var catalogue = wiring.importedCreators().orElseGet(wiring::sample);
    spec.commandLine().getOut().print(CatalogueExport.csv(catalogue));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
