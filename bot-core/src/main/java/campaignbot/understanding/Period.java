package campaignbot.understanding;

import java.time.LocalDate;

/// Days that a text names: from the first to the last, both included.
///
/// @param yearSaid whether the year was said; if not, it may be moved to the next one
/// @param start the first token
/// @param end the token after it
record Period(LocalDate first, LocalDate last, boolean yearSaid, int start, int end) {

  static Period day(LocalDate day, int start, int end) {
    return new Period(day, day, true, start, end);
  }

  /// The same days in the next year that does not lie wholly in the past.
  Period notBefore(LocalDate today) {
    return yearSaid || !last.isBefore(today)
        ? this
        : new Period(first.plusYears(1), endOfMonthKept(last), false, start, end);
  }

  private static LocalDate endOfMonthKept(LocalDate day) {
    var next = day.plusYears(1);
    return day.getDayOfMonth() == day.lengthOfMonth()
        ? next.withDayOfMonth(next.lengthOfMonth())
        : next;
  }

  Period with(LocalDate newFirst, LocalDate newLast) {
    return new Period(newFirst, newLast, yearSaid, start, end);
  }

  Period at(int newStart, int newEnd) {
    return new Period(first, last, yearSaid, newStart, newEnd);
  }

  boolean isOneDay() {
    return first.equals(last);
  }

  boolean isMonth() {
    return first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
  }

  /// Whole months, more than one.
  boolean isMonths() {
    return first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1 && !isMonth();
  }
}
