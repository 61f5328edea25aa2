package campaignbot.bot;

/// Where what is heard on a platform goes: when `accept` returns, the event survives a crash.
public interface Intake {
  /// @return false when it came before
  /// @throws StoreUnavailable when it could not be kept
  boolean accept(Event event);
}
