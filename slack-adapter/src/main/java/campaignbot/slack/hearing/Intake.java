package campaignbot.slack.hearing;

import campaignbot.bot.Event;

/// Where events go: when `accept` returns, the event survives a crash and may be acknowledged.
public interface Intake {
  /// @return false when it came before
  boolean accept(Event event);
}
