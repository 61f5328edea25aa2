package campaignbot.launcher;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Outcome;
import campaignbot.allocation.PlanRequest;
import campaignbot.allocation.Planned;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Brief;
import campaignbot.catalogue.Catalogue;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A plan in one go. Its JSON and its exit codes are a contract, see `docs/contracts.md`.
@Command(
    name = "plan",
    description =
        "Plans in one go, without questions. Exit code 0: a plan; 2: bad input; 3: the brief cannot be met.",
    mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer>, StoreCommand {
  /// In what form the plan is printed.
  enum Form {
    TEXT,
    JSON,
    CSV
  }

  @Mixin private BriefOptions options = new BriefOptions();

  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description =
          "Plan with the creators of this file (CSV, XLSX or JSON); may be given several times. Default: what was imported, else the sample.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text, json or csv. Default: text.")
  private Form form = Form.TEXT;

  @Option(
      names = "--problem",
      paramLabel = "FILE",
      description = "Also write the optimisation problem, for checking value and bound.")
  private @Nullable Path problemFile;

  @Option(names = "--seed", paramLabel = "N", description = "Fixes what is random. Default: 1.")
  private long seed = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Wiring wiring;

  PlanCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public boolean needsTheStore() {
    return files.isEmpty();
  }

  @Override
  public Integer call() {
    var request = request(options.brief(wiring.reader()), catalogue());
    var started = System.nanoTime();
    var planned = wiring.planner().plan(request);
    var elapsedMillis = (System.nanoTime() - started) / 1_000_000;
    return print(planned, elapsedMillis);
  }

  private PlanRequest request(Brief brief, Catalogue catalogue) {
    var today = Optional.of(LocalDate.now(ZoneId.systemDefault()));
    return new PlanRequest(brief, catalogue, seed, learned(catalogue), List.of(), today);
  }

  /// The creators of a file need not be the workspace's.
  private List<List<Outcome>> learned(Catalogue catalogue) {
    return files.isEmpty()
        ? wiring.recordedOutcomes().about(Wiring.WORKSPACE, catalogue)
        : List.of();
  }

  private Catalogue catalogue() {
    return files.isEmpty()
        ? wiring.importedCreators().orElseGet(wiring::sample)
        : new CatalogueFiles(wiring.places(), wiring.terminalWording(), spec.commandLine().getErr())
            .read(files);
  }

  private int print(Planned planned, long elapsedMillis) {
    return switch (planned) {
      case Proposal proposal -> {
        out(proposal, elapsedMillis);
        writeProblem(proposal);
        yield 0;
      }
      case Infeasible infeasible -> {
        out(infeasible);
        yield Refused.INFEASIBLE;
      }
    };
  }

  private void out(Proposal proposal, long elapsedMillis) {
    var wording = wiring.wording();
    println(
        switch (form) {
          case JSON -> JsonValues.pretty(new PlanJson(wording).of(proposal, elapsedMillis));
          case CSV -> wording.proposals().csv(proposal).stripTrailing();
          case TEXT ->
              PlainText.of(new Message(wiring.terminalWording().proposals().proposed(1, proposal)));
        });
  }

  private void out(Infeasible infeasible) {
    println(
        form == Form.JSON
            ? JsonValues.pretty(new PlanJson(wiring.wording()).of(infeasible))
            : wiring.terminalWording().proposals().obstacles().sentences(infeasible));
  }

  private void println(String text) {
    spec.commandLine().getOut().println(text.lines().collect(Collectors.joining("\n")));
  }

  private void writeProblem(Proposal proposal) {
    if (problemFile == null) {
      return;
    }
    try {
      Files.writeString(problemFile, ProblemJson.of(proposal.problem()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Refused.badInput(
          "I can't write the problem to "
              + Printable.line(problemFile.toString())
              + ". This works: --problem problem.json");
    }
  }
}
