package campaignbot.discord.hearing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// The day on which something is said.
///
/// @param zone in which days begin
public record Today(InstantSource clock, ZoneId zone) {
  LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
