package campaignbot.bot;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// The day on which something is said.
///
/// @param zone in which days begin
public record Today(InstantSource clock, ZoneId zone) {
  public LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
