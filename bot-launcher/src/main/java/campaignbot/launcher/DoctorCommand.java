package campaignbot.launcher;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Checks everything that has to be right, and says what to do about what is not. Exit code 0: all
/// is well; 1: something is not.
@Command(
    name = "doctor",
    description = "Checks settings, database and data files, and says what to do.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Checks checks;

  DoctorCommand(Settings settings, Wiring wiring) {
    this.checks = new Checks(settings, wiring);
  }

  @Override
  public Integer call() {
    List<Checks.Finding> findings = checks.all();
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(f -> out.println((f.isWell() ? "✓ " : "✗ ") + f.sentence()));
    var ill = findings.stream().filter(f -> !f.isWell()).count();
    out.println(
        ill == 0 ? "All is well." : ill + " of " + findings.size() + " need your attention.");
    return ill == 0 ? 0 : Refused.OUR_FAULT;
  }
}
