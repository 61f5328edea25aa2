package campaignbot.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// What is to happen when a talk stays silent.
///
/// @param after counted from the turn that sets the alarm
/// @param day on which it rings instead, where a certain one is waited for
public record Alarm(Kind kind, Duration after, Optional<LocalDate> day) {
  /// Late enough that the day has begun nearly everywhere.
  private static final LocalTime RINGING = LocalTime.NOON;

  public Alarm(Kind kind, Duration after) {
    this(kind, after, Optional.empty());
  }

  static Alarm on(Kind kind, LocalDate day) {
    return new Alarm(kind, Duration.ZERO, Optional.of(day));
  }

  /// When it rings.
  ///
  /// @param now when it is set
  public Instant due(Instant now) {
    return day.map(d -> d.atTime(RINGING).toInstant(ZoneOffset.UTC)).orElse(now.plus(after));
  }

  /// What the talk hears when nobody has spoken for so long.
  public enum Kind {
    /// `Heard.FellSilent`
    REMINDER,
    /// `Heard.Expired`
    EXPIRY
  }
}
