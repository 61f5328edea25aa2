package campaignbot.discord.home;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings our commands to Discord when they are not the ones that it has: it takes only so many new
/// ones a day.
final class CommandSync {
  private static final Logger LOG = LoggerFactory.getLogger(CommandSync.class);
  private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

  private final List<CommandData> commands;
  private final AtomicBoolean isDone = new AtomicBoolean();
  private final LongSupplier nanoTime;
  private volatile long notBefore;

  CommandSync(List<CommandData> commands, LongSupplier nanoTime) {
    this.commands = commands;
    this.nanoTime = nanoTime;
    this.notBefore = nanoTime.getAsLong();
  }

  /// Once in the life of a process; when it failed, again a minute later.
  void sync(JDA jda) {
    if (nanoTime.getAsLong() - notBefore >= 0 && !isDone.getAndSet(true)) {
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
    notBefore = nanoTime.getAsLong() + AGAIN_AFTER.toNanos();
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
