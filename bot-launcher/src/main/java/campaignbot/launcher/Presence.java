package campaignbot.launcher;

import campaignbot.bot.Event;
import campaignbot.bot.SharedFiles;
import campaignbot.delivery.Post;
import java.util.List;
import java.util.function.Predicate;

/// A platform on which people talk to the bot, as `serve` sees it. Nobody is heard before `open`,
/// nor after `close`.
interface Presence extends AutoCloseable {
  /// The way out for the bot's letters.
  Post post();

  /// The way to files that people share there.
  SharedFiles files();

  /// Begins to listen.
  ///
  /// @param intake stores an event; false when it came before
  void open(Predicate<Event> intake);

  /// Where people are heard, as a sentence for the operator.
  String heard();

  /// What is not there yet for the bot to work on this platform: a sentence each.
  List<String> missing();

  @Override
  void close();
}
