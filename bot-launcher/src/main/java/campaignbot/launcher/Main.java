package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import java.nio.file.InvalidPathException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/// The way in: `campaign-bot chat | plan | understand | creators | workspace | keys | backup |
/// restore | move | doctor`.
@Command(
    name = "campaign-bot",
    description = "Plans campaigns with micro-influencers.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ChatCommand.class,
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
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(System.getenv(), Streams.ofTheProcess(), arguments));
  }

  static int run(Map<String, String> environment, Streams streams, String... arguments) {
    Settings settings;
    try {
      settings = Settings.of(environment);
    } catch (InvalidPathException e) {
      streams
          .err()
          .println(
              "CAMPAIGN_BOT_HOME is no folder that this system can name: "
                  + Printable.line(e.getInput()));
      return Refused.BAD_INPUT;
    }
    System.setProperty("campaignbot.home", settings.home().toString());
    try (var wiring = new Wiring(settings)) {
      return new CommandLine(new Main(), new Factory(settings, streams, wiring))
          .setOut(streams.out())
          .setErr(streams.err())
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setExecutionExceptionHandler(sayItPlainly())
          .execute(arguments);
    }
  }

  /// A broad catch, one of three in the house: whatever went wrong is logged here, and the person
  /// gets a sentence.
  private static IExecutionExceptionHandler sayItPlainly() {
    return (exception, command, _) -> {
      Logger log = LoggerFactory.getLogger(Main.class);
      if (exception instanceof Refused refused) {
        command.getErr().println(refused.getMessage());
        return refused.exitCode();
      }
      log.error("{} failed", command.getCommandName(), exception);
      command.getErr().println(sentence(exception));
      return Refused.OUR_FAULT;
    };
  }

  private static String sentence(Exception exception) {
    return exception instanceof StoreUnavailable
        ? "I can't open my database. Nothing was changed. Run “campaign-bot doctor”: it says what to do."
        : "Something went wrong on my side; nothing you had before was changed. The log in the data folder has the"
            + " details, and “campaign-bot doctor” says where that is.";
  }
}
