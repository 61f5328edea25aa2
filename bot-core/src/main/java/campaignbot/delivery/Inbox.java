package campaignbot.delivery;

import campaignbot.bot.Event;

/// The port that takes events in.
public interface Inbox {
  /// When it returns, the event survives a crash and may be acknowledged.
  ///
  /// @return false when an event of this id was taken in before: it is not answered again
  boolean put(Event event);
}
