package campaignbot.discord.hearing;

import campaignbot.bot.Event;

/// Where events go: when `accept` returns, the event survives a crash.
public interface Intake {
  /// @return false when it came before
  /// @throws campaignbot.bot.StoreUnavailable when it could not be kept
  boolean accept(Event event);
}
