package campaignbot.discord.home;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings our commands to Discord when they are not the ones that it has: it takes only so many new
/// ones a day.
final class CommandSync {
  private static final Logger LOG = LoggerFactory.getLogger(CommandSync.class);

  private final List<CommandData> commands;
  private final AtomicBoolean isDone = new AtomicBoolean();

  CommandSync(List<CommandData> commands) {
    this.commands = commands;
  }

  /// Once in the life of a process.
  void sync(JDA jda) {
    if (!isDone.getAndSet(true)) {
      jda.retrieveCommands(true)
          .queue(
              there -> {
                var known = there.stream().map(CommandData::fromCommand).toList();
                if (!isSame(known)) {
                  write(jda);
                }
              },
              failure -> tryLater("reading", failure));
    }
  }

  private void write(JDA jda) {
    jda.updateCommands()
        .addCommands(commands)
        .queue(
            there -> LOG.info("commands written: {}", there.size()),
            failure -> tryLater("writing", failure));
  }

  private void tryLater(String what, Throwable failure) {
    LOG.warn("{} commands failed: {}", what, failure.getMessage());
    isDone.set(false);
  }

  private boolean isSame(List<CommandData> known) {
    return written(known).equals(written(commands));
  }

  private static List<String> written(List<CommandData> commands) {
    return commands.stream()
        .sorted(Comparator.comparing(CommandData::getName))
        .map(c -> Canonical.of(c.toData()))
        .toList();
  }
}
