package campaignbot.delivery;

import java.time.Duration;
import java.util.Optional;

/// How long what is kept.
///
/// @param events answered events, with what people wrote: at least the time in which a platform may
///   deliver again
/// @param letters sent and dead letters
/// @param talks talks that have not moved, with their plans; empty = for ever
public record Retention(Duration events, Duration letters, Optional<Duration> talks) {
  /// Slack delivers again within minutes; a week leaves room for a long outage.
  public static final Retention USUAL =
      new Retention(Duration.ofDays(7), Duration.ofDays(30), Optional.empty());

  public Retention {
    if (events.compareTo(Duration.ofDays(1)) < 0) {
      throw new IllegalArgumentException(
          "Events are kept for a day at least, or a second delivery would be answered again: "
              + events);
    }
    if (talks.filter(t -> t.compareTo(events) < 0).isPresent()) {
      throw new IllegalArgumentException(
          "A talk is kept as long as its events, or one begun anew would take its first plan for"
              + " the old one: "
              + talks.get());
    }
  }
}
