package campaignbot.launcher;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Checks everything that has to be right, and says what to do about what is not. Exit code 0: all
/// is well; 1: something is not.
@Command(
    name = "doctor",
    description = "Checks settings, database and data files, and says what to do.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer>, StoreCommand {
  private static final String STORE_ONLY = "--store-only";
  private static final String WELL = "✓ ";
  private static final String ILL = "✗ ";

  @Option(
      names = STORE_ONLY,
      hidden = true,
      description = "Only what the process that holds the database has to look at.")
  private boolean storeOnly;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Settings settings;
  private final Checks checks;

  DoctorCommand(Settings settings, Wiring wiring) {
    this.settings = settings;
    this.checks = new Checks(settings, wiring);
  }

  @Override
  public boolean needsTheStore() {
    return storeOnly;
  }

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    if (storeOnly) {
      lines(checks.ofTheStore()).forEach(out::println);
      return 0;
    }
    showSettings(out);
    var lines = Stream.concat(lines(checks.ofThisMachine()), ofTheStore()).toList();
    lines.forEach(out::println);
    var ill = lines.stream().filter(l -> l.startsWith(ILL)).count();
    out.println(ill == 0 ? "All is well." : ill + " of " + lines.size() + " need your attention.");
    return ill == 0 ? 0 : Refused.OUR_FAULT;
  }

  private void showSettings(PrintWriter out) {
    out.println("Settings:");
    for (var s : settings.account().inForce()) {
      out.println(
          String.format("  %-27s %s   (%s)", s.setting(), Printable.line(s.shown()), s.origin()));
    }
  }

  private Stream<String> ofTheStore() {
    var answer = new Captured();
    return new Forwarding(settings, answer.streams())
        .carriedOut(List.of(spec.name(), STORE_ONLY))
        .map(_ -> answer.out().lines())
        .orElseGet(() -> lines(checks.ofTheStore()));
  }

  private static Stream<String> lines(List<Checks.Finding> findings) {
    return findings.stream().map(f -> (f.isWell() ? WELL : ILL) + f.sentence());
  }
}
