package campaignbot.launcher;

import java.util.Map;
import picocli.CommandLine.Command;

/// The way in: `campaign-bot chat | serve | plan | understand | creators | workspace | keys |
/// backup | restore | move | doctor`.
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
      DoctorCommand.class
    })
public final class Main {
  Main() {}

  public static void main(String[] arguments) {
    System.exit(run(System.getenv(), Streams.ofTheProcess(), arguments));
  }

  static int run(Map<String, String> environment, Streams streams, String... arguments) {
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
