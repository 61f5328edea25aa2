package campaignbot.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// Days that move from year to year.
final class Feasts {
  private Feasts() {}

  /// Easter Sunday of the Gregorian calendar: the anonymous algorithm in the form of Meeus,
  /// *Astronomical Algorithms*, chapter 8; exact for every Gregorian year.
  static LocalDate easter(int year) {
    var a = year % 19;
    var b = year / 100;
    var c = year % 100;
    var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    var m = (a + 11 * h + 22 * l) / 451;
    var month = (h + l - 7 * m + 114) / 31;
    var day = (h + l - 7 * m + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }

  /// The fourth Thursday of November, as in the United States.
  static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, Month.NOVEMBER, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
  }

  /// The day after Thanksgiving.
  static LocalDate blackFriday(int year) {
    return thanksgiving(year).plusDays(1);
  }

  /// The Monday after Thanksgiving.
  static LocalDate cyberMonday(int year) {
    return thanksgiving(year).plusDays(4);
  }
}
