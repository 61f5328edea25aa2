package campaignbot.launcher;

import campaignbot.bot.StoreUnavailable;
import campaignbot.launcher.Wire.Order;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;

/// All commands, ready to be asked for: here, or on behalf of another process.
final class Commands {
  private static final IExecutionStrategy DO_IT = new RunLast();

  private Commands() {}

  /// What was typed here. A command on a store that another process holds is carried out there.
  static CommandLine here(Settings settings, Wiring wiring, Streams streams) {
    var forwarding = new Forwarding(settings, streams);
    return of(settings, wiring, streams, Path.of(""))
        .setExecutionStrategy(parsed ->
            StoreCommand.isAskedForBy(parsed)
                ? forwarding
                    .carriedOut(parsed.originalArgs())
                    .orElseGet(() -> DO_IT.execute(parsed))
                : DO_IT.execute(parsed));
  }

  /// What was typed elsewhere.
  static CommandLine forOthers(Settings settings, Wiring wiring, Streams streams, Order order) {
    return of(settings, wiring, streams, order.folder())
        .setExecutionStrategy(parsed -> {
          if (!StoreCommand.isAskedForBy(parsed)) {
            streams.err().println("This command works only where it was typed.");
            return Refused.BAD_INPUT;
          }
          if (KeysCommand.isAskedForBy(parsed) && !order.keys().equals(wiring.vault().keyIds())) {
            streams.err().println(KeysCommand.OTHER_KEYS);
            return Refused.BAD_INPUT;
          }
          return DO_IT.execute(parsed);
        });
  }

  private static CommandLine of(Settings settings, Wiring wiring, Streams streams, Path folder) {
    return new CommandLine(new Main(), new Factory(settings, streams, wiring))
        .setOut(streams.out())
        .setErr(streams.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Path.class, text -> path(folder, text))
        .setExecutionExceptionHandler(sayItPlainly(settings));
  }

  private static Path path(Path folder, String text) {
    try {
      return folder.resolve(text);
    } catch (InvalidPathException _) {
      throw new TypeConversionException("“" + Printable.line(text) + "” can't name a file.");
    }
  }

  /// A broad catch, one of three in the house: whatever went wrong is logged here, and the person
  /// gets a sentence.
  private static IExecutionExceptionHandler sayItPlainly(Settings settings) {
    return (exception, command, _) -> {
      if (exception instanceof Refused refused) {
        command.getErr().println(refused.getMessage());
        return refused.exitCode();
      }
      Logger log = LoggerFactory.getLogger(Main.class);
      log.error("{} failed", command.getCommandName(), exception);
      if (exception instanceof StoreUnavailable unavailable) {
        command.getErr().println(Faults.sentence(unavailable, settings));
        return Faults.exitCode(unavailable.reason());
      }
      command
          .getErr()
          .println(
              "Something went wrong on my side; nothing you had before was changed. The log in the data folder has the"
                  + " details, and “campaign-bot doctor” says where that is.");
      return Refused.OUR_FAULT;
    };
  }
}
