package campaignbot.delivery;

import campaignbot.bot.CampaignBot;
import campaignbot.bot.ImportDesk;
import campaignbot.bot.StoreConflict;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.Waiting;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Imports the files that people share, outside any turn and any transaction.
///
/// There is no job beside the event: the event itself waits in the inbox until its report is in the
/// outbox, both in one transaction. A node that dies before that leaves it waiting, and it is
/// imported again, which changes nothing, and reported once. What is said in the talk meanwhile
/// waits behind it, for as long as a file takes; other talks do not. A job of its own would let
/// that go first, at the price of a second kind of job in every table, claim and retry.
final class Importers {
  private static final Logger LOG = LoggerFactory.getLogger(Importers.class);

  /// Longer than a file takes; one that a dead node had begun is begun again after it.
  private static final Duration LEASE = Duration.ofMinutes(3);

  private final CampaignBot bot;
  private final Optional<ImportDesk> desk;
  private final Leases leases;
  private final Consumer<TalkKey> answered;

  /// @param answered told of a talk in which a report is to be sent, and other events may wait
  Importers(CampaignBot bot, Optional<ImportDesk> desk, Leases leases, Consumer<TalkKey> answered) {
    this.bot = bot;
    this.desk = desk;
    this.leases = leases;
    this.answered = answered;
  }

  /// Whether an event is a file: no turn is made for it. A node that has no way to the platform's
  /// files leaves it to one that has.
  static boolean isFile(Waiting waiting) {
    return file(waiting).isPresent();
  }

  /// Other nodes leave the talk alone meanwhile: fetching the same file twice helps nobody.
  ///
  /// @return whether the next event of the talk may be a file, too
  boolean importNext(TalkKey key) {
    var name = Unambiguous.name("import", key.platform(), key.channel(), key.thread());
    if (desk.filter(d -> d.serves(key.platform())).isEmpty()
        || next(key).isEmpty()
        || !leases.take(key.workspace(), name, LEASE)) {
      return false;
    }
    try {
      // Looked at again: another node may have had the lease before.
      return next(key).filter(this::isImported).isPresent();
    } catch (StoreConflict _) {
      return true;
    } finally {
      leases.giveBack(key.workspace(), name);
    }
  }

  private Optional<Waiting> next(TalkKey key) {
    return bot.oldestWaiting(key).filter(Importers::isFile);
  }

  /// @return false when it is left for later
  private boolean isImported(Waiting waiting) {
    try {
      switch (taken(waiting.key(), file(waiting).orElseThrow())) {
        case ImportDesk.Taken.Imported(var report) -> bot.answer(waiting, report);
        case ImportDesk.Taken.Results(var heard) -> bot.answer(waiting, heard);
      }
      answered.accept(waiting.key());
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (StoreUnavailable | StoreConflict e) {
      throw e;
    } catch (RuntimeException | Error e) {
      LOG.error("talk={} event={} importing failed", waiting.key(), waiting.number(), e);
      // The rounds come back to it, and to what it leaves when it is given up.
      bot.stumble(waiting);
      return false;
    }
  }

  private ImportDesk.Taken taken(TalkKey key, Heard.FileShared file) throws InterruptedException {
    var language = bot.language(key, file.language());
    return bot.awaitsResults(key)
        ? desk.orElseThrow().takeResultsOrCreators(key, file, language)
        : new ImportDesk.Taken.Imported(desk.orElseThrow().take(key, file, language));
  }

  private static Optional<Heard.FileShared> file(Waiting waiting) {
    return waiting
        .heard()
        .filter(Heard.FileShared.class::isInstance)
        .map(Heard.FileShared.class::cast);
  }
}
