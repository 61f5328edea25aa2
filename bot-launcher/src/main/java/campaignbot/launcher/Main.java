package campaignbot.launcher;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;

/// The way in: `campaign-bot chat | serve | plan | understand | creators | workspace | keys |
/// backup | restore | move | doctor | flow`.
@Command(
    name = "campaign-bot",
    description = "Plans campaigns with micro-influencers.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ChatCommand.class,
      ServeCommand.class,
      PlanCommand.class,
      UnderstandCommand.class,
      CreatorsCommand.class,
      WorkspaceCommand.class,
      KeysCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      MoveCommand.class,
      DoctorCommand.class,
      FlowCommand.class
    })
public final class Main {
  /// What PostgreSQL's driver has to say reaches people as a sentence of ours. Held here, because
  /// java.util.logging forgets the level of a logger that nobody holds.
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  Main() {}

  public static void main(String[] arguments) {
    System.exit(run(System.getenv(), Streams.ofTheProcess(), arguments));
  }

  static int run(Map<String, String> environment, Streams streams, String... arguments) {
    DRIVER.setLevel(Level.OFF);
    Settings settings;
    try {
      settings = Settings.of(environment);
    } catch (BadSettings e) {
      e.problems().forEach(streams.err()::println);
      return Refused.BAD_INPUT;
    }
    settings.account().warnings().forEach(streams.err()::println);
    System.setProperty("campaignbot.home", settings.home().toString());
    try (var wiring = new Wiring(settings, arguments.length == 0 ? "" : arguments[0])) {
      return Commands.here(settings, wiring, streams).execute(arguments);
    }
  }
}
