package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import campaignbot.storage.Address;
import campaignbot.storage.Move;
import campaignbot.storage.NotEmpty;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// To another database, usually a server, when no bot is running.
@Command(
    name = "move",
    description =
        "Copies all that is kept into another, empty database. The bot must not be running.",
    mixinStandardHelpOptions = true)
final class MoveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATABASE_URL",
      description = "postgres://user:password@host:5432/name or sqlite:FILE")
  private String to = "";

  private final Settings settings;

  MoveCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() {
    Stored.refuseNothing(settings);
    var target = target();
    var console = spec.commandLine();
    try {
      var contents =
          new Move(InstantSource.system(), Progress.on(console))
              .between(settings.database(), target);
      ContentsTable.print(console.getOut(), contents);
      console
          .getOut()
          .printf(
              """
              Moved %,d rows. Counts and checksums are equal on both sides, and the old database is as it was.
              Now set DATABASE_URL=%s and start the bot again.
              """,
              ContentsTable.rows(contents), masked());
      return 0;
    } catch (NotEmpty _) {
      throw Refused.badInput(
          "There is something in the target already, so nothing was moved. Name an empty database.");
    } catch (StoreUnavailable e) {
      throw refused(e);
    }
  }

  private Address target() {
    try {
      return Address.parse(to);
    } catch (IllegalArgumentException e) {
      throw Refused.badInput(e.getMessage() + ". So: move --to postgres://user:password@host/name");
    }
  }

  private static RuntimeException refused(StoreUnavailable e) {
    if (e.where().isPresent()) {
      return e;
    }
    return switch (e.reason()) {
      case IN_USE ->
          Refused.badInput(
              "A bot is working on one of the two databases. Nothing was moved. Stop every bot, then try again. ("
                  + e.getMessage()
                  + ")");
      case FULL, READ_ONLY, NO_FOLDER, CORRUPT, NEWER, UNREACHABLE, REFUSED, WRONG_KEY, OTHER -> e;
    };
  }

  /// Without the password, and without parameters, which may hold one.
  private String masked() {
    return to.replaceFirst("\\?.*", "").replaceFirst("//([^:/@]*):[^@]*@", "//$1:***@");
  }
}
