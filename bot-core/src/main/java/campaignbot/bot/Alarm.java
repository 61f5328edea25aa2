package campaignbot.bot;

import java.time.Duration;

/// What is to happen when a talk stays silent.
///
/// @param after counted from the turn that sets the alarm
public record Alarm(Kind kind, Duration after) {
  /// What the talk hears when nobody has spoken for so long.
  public enum Kind {
    /// `Heard.FellSilent`
    REMINDER,
    /// `Heard.Expired`
    EXPIRY
  }
}
