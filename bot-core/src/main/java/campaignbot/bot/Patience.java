package campaignbot.bot;

import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Stage;
import java.time.Duration;
import java.util.Optional;

/// How long a silent talk is waited for.
///
/// @param reminder silence after which the team is reminded, once
/// @param expiry silence after which the talk is closed; longer than `reminder`
public record Patience(Duration reminder, Duration expiry) {
  public static final Patience USUAL = new Patience(Duration.ofDays(2), Duration.ofDays(14));

  public Patience {
    if (!reminder.isPositive() || expiry.compareTo(reminder) <= 0) {
      throw new IllegalArgumentException(
          "The reminder comes after some time, and before the end: " + reminder + ", " + expiry);
    }
  }

  /// How long a talk is waited for once it has been reminded.
  Duration afterTheReminder() {
    return expiry.minus(reminder);
  }

  /// The alarm that a turn sets; empty when nobody is waited for.
  Optional<Alarm> alarm(Heard heard, Conversation next) {
    return switch (next.stage()) {
      case Stage.Briefing(), Stage.Proposed _ ->
          Optional.of(
              heard instanceof Heard.FellSilent
                  ? new Alarm(Alarm.Kind.EXPIRY, afterTheReminder())
                  : new Alarm(Alarm.Kind.REMINDER, reminder));
      case Stage.Approved _, Stage.Running _ ->
          next.resultsDue().map(day -> Alarm.on(Alarm.Kind.REMINDER, day));
      case Stage.Planning _, Stage.Closed _, Stage.Cancelled _, Stage.Expired _ -> Optional.empty();
    };
  }
}
