package campaignbot.launcher;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lengths of time as operators write them: `7 days`, `36 h`, `2 weeks`, or ISO 8601 as in `P7D`.
final class Periods {
  static final String UNITS = "a whole number of minutes, hours, days or weeks";
  static final String ENDS = ". “for ever” is only for CAMPAIGN_BOT_KEEP_TALKS";

  private static final Pattern COUNTED = Pattern.compile("(\\d{1,5}) ?(minute|hour|day|week)s?");
  private static final Pattern SHORT = Pattern.compile("(\\d{1,5}) ?(min|h|d|w)");

  private Periods() {}

  /// @return empty when it is none, or not longer than nothing
  static Optional<Duration> read(String text) {
    var plain = text.strip().toLowerCase(Locale.ROOT);
    for (var pattern : new Pattern[] {COUNTED, SHORT}) {
      var match = pattern.matcher(plain);
      if (match.matches()) {
        return positive(unit(match.group(2)).multipliedBy(Long.parseLong(match.group(1))));
      }
    }
    try {
      return positive(Duration.parse(plain));
    } catch (DateTimeParseException | ArithmeticException _) {
      return Optional.empty();
    }
  }

  private static Duration unit(String name) {
    return switch (name.charAt(0)) {
      case 'm' -> Duration.ofMinutes(1);
      case 'h' -> Duration.ofHours(1);
      case 'd' -> Duration.ofDays(1);
      default -> Duration.ofDays(7);
    };
  }

  private static Optional<Duration> positive(Duration duration) {
    return Optional.of(duration).filter(Duration::isPositive);
  }

  static String text(Duration duration) {
    var days = duration.toDays();
    if (duration.equals(Duration.ofDays(days))) {
      return days == 1 ? "1 day" : days + " days";
    }
    var minutes = duration.toMinutes();
    return minutes % 60 == 0 ? minutes / 60 + " h" : minutes + " min";
  }
}
