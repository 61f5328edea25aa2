package campaignbot.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Days that move from year to year.
final class Feasts {
  private static final int SHAWWAL = 10;
  private static final int RAMADAN = 9;
  private static final int DHU_AL_HIJJA = 12;
  private static final int SACRIFICE = 10;
  private static final Map<String, List<LocalDate>> PRINTED = printed();

  private Feasts() {}

  /// The first and the last day of a feast of `date-words.txt`.
  record Days(LocalDate first, LocalDate last) {
    private static Days of(LocalDate day) {
      return new Days(day, day);
    }
  }

  /// The feast that begins in a year; empty if it does not, or if no calendar here goes so far.
  static Optional<Days> of(String name, int year) {
    return switch (name) {
      case "easter" -> Optional.of(Days.of(easter(year)));
      case "thanksgiving" -> Optional.of(Days.of(thanksgiving(year)));
      case "blackfriday" -> Optional.of(Days.of(blackFriday(year)));
      case "cybermonday" -> Optional.of(Days.of(cyberMonday(year)));
      case "mothersday" -> Optional.of(Days.of(sunday(2, Month.MAY, year)));
      case "fathersday" -> Optional.of(Days.of(sunday(3, Month.JUNE, year)));
      case "ramadan" ->
          islamic(RAMADAN, 1, year)
              .map(d -> new Days(d, d.plusDays(HijrahDate.from(d).lengthOfMonth() - 1L)));
      case "eidalfitr" -> islamic(SHAWWAL, 1, year).map(Days::of);
      case "eidaladha" -> islamic(DHU_AL_HIJJA, SACRIFICE, year).map(Days::of);
      default ->
          PRINTED.getOrDefault(name, List.of()).stream()
              .filter(d -> d.getYear() == year)
              .findFirst()
              .map(Days::of);
    };
  }

  private static Map<String, List<LocalDate>> printed() {
    var days = new HashMap<String, List<LocalDate>>();
    Lexicon.lines(
        "moving-feasts.txt",
        (name, dates) -> days.put(name, dates.stream().map(LocalDate::parse).toList()));
    return days;
  }

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

  private static LocalDate sunday(int which, Month month, int year) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.SUNDAY));
  }

  /// By the Umm al-Qura calendar of the JDK; where the moon is looked for, it may be a day later.
  private static Optional<LocalDate> islamic(int month, int day, int year) {
    var first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    for (var hijri = first; hijri <= first + 1; hijri++) {
      var found = LocalDate.from(HijrahChronology.INSTANCE.date(hijri, month, day));
      if (found.getYear() == year) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
