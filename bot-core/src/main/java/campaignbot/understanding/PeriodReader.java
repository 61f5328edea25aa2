package campaignbot.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Reads one day or span of days at a place in a text: `24 March`, `2026-12-01`, `mid-November`,
/// `Q1 2027`, `next month`, `Christmas`.
final class PeriodReader {
  private static final int EARLIEST_YEAR = 2000;
  private static final int LATEST_YEAR = 2100;
  private static final int LONGEST_ABBREVIATION = 4;
  private final Lexicon<String> lexicon;

  PeriodReader(Lexicon<String> lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Period> at(Words words, int at, LocalDate today) {
    if (!words.has(at)) {
      return Optional.empty();
    }
    return iso(words, at)
        .or(() -> dotted(words, at))
        .or(() -> dayAndMonth(words, at, today))
        .or(() -> named(words, at, today));
  }

  private Optional<Period> iso(Words words, int at) {
    if (!words.isNumber(at)
        || words.get(at).folded().length() != 4
        || !words.is(at + 1, "-")
        || !words.is(at + 3, "-")
        || !words.isNumber(at + 4)) {
      return Optional.empty();
    }
    return day(number(words, at), number(words, at + 2), number(words, at + 4))
        .map(d -> new Period(d, d, true, at, at + 5));
  }

  /// `24.12.2026` and `24.12.`; with slashes only where no other order is possible.
  private Optional<Period> dotted(Words words, int at) {
    if (!words.isNumber(at)) {
      return Optional.empty();
    }
    var parts = words.get(at).folded().split("\\.", -1);
    if (parts.length == 3 && parts[2].length() == 4) {
      return day(number(parts[2]), number(parts[1]), number(parts[0]))
          .map(d -> new Period(d, d, true, at, at + 1));
    }
    return words.is(at + 1, "/") && words.is(at + 3, "/") && words.isNumber(at + 4)
        ? slashed(words, at)
        : Optional.empty();
  }

  private Optional<Period> slashed(Words words, int at) {
    var one = number(words, at);
    var two = number(words, at + 2);
    var year = number(words, at + 4);
    var certain = one > 12 || two > 12 || one == two;
    return certain
        ? day(year, Math.min(two, one > 12 ? two : one), one > 12 ? one : two)
            .map(d -> new Period(d, d, true, at, at + 5))
        : Optional.empty();
  }

  /// `24 March 2027`, `24th of March`, `March 24, 2027`, `3月24日`.
  private Optional<Period> dayAndMonth(Words words, int at, LocalDate today) {
    var isMonth = value(words, at, "month").isPresent();
    var dayFirst = words.isNumber(at) && !isMonth ? afterOrdinal(words, at + 1) : at;
    var month = value(words, dayFirst, "month");
    if (month.isEmpty()) {
      return Optional.empty();
    }
    if (dayFirst > at) {
      return dated(words, month.get(), number(words, at), at, month.get().end(), today);
    }
    var dayAt = month.get().end() + (isAbbreviated(words, month.get().end()) ? 1 : 0);
    var end = words.isNumber(dayAt) ? afterOrdinal(words, dayAt + 1) : dayAt;
    return words.isNumber(dayAt)
            && number(words, dayAt) <= 31
            && words.get(dayAt).folded().length() <= 2
        ? dated(words, month.get(), number(words, dayAt), at, end, today)
        : wholeMonth(words, at, month.get(), today);
  }

  /// `Dec. 3`; but after "december." a sentence ends.
  private static boolean isAbbreviated(Words words, int dot) {
    return words.is(dot, ".") && words.get(dot - 1).folded().length() <= LONGEST_ABBREVIATION;
  }

  private int afterOrdinal(Words words, int at) {
    if (!words.has(at)) {
      return at;
    }
    var next =
        switch (words.get(at).folded()) {
          case "th", "st", "nd", "rd", ".", "日", "號", "号", "일" -> at + 1;
          default -> at;
        };
    return words.is(next, "of") || words.is(next, "de") ? next + 1 : next;
  }

  private Optional<Period> dated(
      Words words, Value month, int day, int start, int end, LocalDate today) {
    var year = year(words, end);
    return day(year.map(Value::number).orElse(today.getYear()), month.number(), day)
        .map(d ->
            new Period(d, d, year.isPresent(), start, year.map(Value::end).orElse(end))
                .notBefore(today));
  }

  private Optional<Period> wholeMonth(Words words, int at, Value month, LocalDate today) {
    if (isEveryday(words, at) || (words.isNumber(at - 1) && number(words, at - 1) > 28)) {
      return Optional.empty();
    }
    var year = year(words, month.end());
    var whole = YearMonth.of(year.map(Value::number).orElse(today.getYear()), month.number());
    return Optional.of(
        new Period(
                whole.atDay(1),
                whole.atEndOfMonth(),
                year.isPresent(),
                at,
                year.map(Value::end).orElse(month.end()))
            .notBefore(today));
  }

  /// "may" and "march" are months only with a capital, after "in" and the like, or before a year or
  /// another month: `March 2028`, `March to May`.
  private boolean isEveryday(Words words, int at) {
    return switch (words.get(at).folded()) {
      case "may", "march", "mar", "dec", "jan", "sep", "mai", "mart", "mei", "ocak" ->
          !(words.isCapitalised(at) && !words.beginsSentence(at))
              && value(words, at - 1, "bound").isEmpty()
              && value(words, at - 1, "part").isEmpty()
              && year(words, at + 1).isEmpty()
              && !isBeforeMonth(words, at + 1)
              && words.size() > 1;
      default -> false;
    };
  }

  private boolean isBeforeMonth(Words words, int at) {
    return value(words, at, "bound").isPresent() && value(words, at + 1, "month").isPresent();
  }

  private Optional<Period> named(Words words, int at, LocalDate today) {
    var match = lexicon.longestAt(words, at);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    for (var meaning : match.get().meanings()) {
      var parts = meaning.split(" ", 2);
      var found = named(words, parts[0], parts[1], at, match.get().end(), today);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Period> named(
      Words words, String kind, String value, int at, int end, LocalDate today) {
    return switch (kind) {
      case "day" -> yearly(words, at, end, today, y -> MonthDay.parse("--" + value).atYear(y));
      case "feast" -> yearly(words, at, end, today, y -> feast(value, y));
      case "quarter" -> quarter(words, at, end, Integer.parseInt(value), today);
      case "part" -> partOfMonth(words, at, end, value, today);
      case "span" -> Optional.of(span(value, at, end, today));
      default -> Optional.empty();
    };
  }

  private Optional<Period> yearly(
      Words words,
      int at,
      int end,
      LocalDate today,
      java.util.function.IntFunction<LocalDate> dayOf) {
    var year = year(words, end);
    var day = dayOf.apply(year.map(Value::number).orElse(today.getYear()));
    var next = year.isEmpty() && day.isBefore(today) ? dayOf.apply(today.getYear() + 1) : day;
    return Optional.of(new Period(next, next, true, at, year.map(Value::end).orElse(end)));
  }

  private static LocalDate feast(String name, int year) {
    return switch (name) {
      case "easter" -> Feasts.easter(year);
      case "thanksgiving" -> Feasts.thanksgiving(year);
      case "blackfriday" -> Feasts.blackFriday(year);
      default -> Feasts.cyberMonday(year);
    };
  }

  private Optional<Period> quarter(Words words, int at, int end, int quarter, LocalDate today) {
    var year = year(words, end);
    var first = LocalDate.of(year.map(Value::number).orElse(today.getYear()), 3 * quarter - 2, 1);
    return Optional.of(
        new Period(
                first,
                first.plusMonths(3).minusDays(1),
                year.isPresent(),
                at,
                year.map(Value::end).orElse(end))
            .notBefore(today));
  }

  /// Early is to the 10th, the middle from the 11th to the 20th, late from the 21st.
  private Optional<Period> partOfMonth(Words words, int at, int end, String part, LocalDate today) {
    var next = words.is(end, "-") ? end + 1 : end;
    var month =
        value(words, next, "month")
            .flatMap(m -> wholeMonth(words, next, m, today))
            .or(() -> span(words, next, today));
    return month.map(m -> part(part, at, m).notBefore(today));
  }

  private static Period part(String part, int at, Period month) {
    var first = month.first();
    return switch (part) {
      case "early" -> new Period(first, first.plusDays(9), month.yearSaid(), at, month.end());
      case "mid" ->
          new Period(first.plusDays(10), first.plusDays(19), month.yearSaid(), at, month.end());
      default -> new Period(first.plusDays(20), month.last(), month.yearSaid(), at, month.end());
    };
  }

  private Optional<Period> span(Words words, int at, LocalDate today) {
    return value(words, at, "span")
        .filter(v -> v.text().endsWith("month"))
        .map(v -> span(v.text(), at, v.end(), today));
  }

  private static Period span(String name, int at, int end, LocalDate today) {
    var month = YearMonth.from(today);
    var monday = today.with(java.time.DayOfWeek.MONDAY);
    var quarter = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
    return switch (name) {
      case "thismonth" -> new Period(today, month.atEndOfMonth(), true, at, end);
      case "nextmonth" ->
          new Period(
              month.plusMonths(1).atDay(1), month.plusMonths(1).atEndOfMonth(), true, at, end);
      case "thisweek" -> new Period(today, monday.plusDays(6), true, at, end);
      case "nextweek" -> new Period(monday.plusDays(7), monday.plusDays(13), true, at, end);
      case "thisquarter" -> new Period(today, quarter.plusMonths(3).minusDays(1), true, at, end);
      case "nextquarter" ->
          new Period(quarter.plusMonths(3), quarter.plusMonths(6).minusDays(1), true, at, end);
      case "thisyear" ->
          new Period(today, today.with(TemporalAdjusters.lastDayOfYear()), true, at, end);
      case "nextyear" ->
          new Period(
              LocalDate.of(today.getYear() + 1, 1, 1),
              LocalDate.of(today.getYear() + 1, 12, 31),
              true,
              at,
              end);
      case "tomorrow" -> new Period(today.plusDays(1), today.plusDays(1), true, at, end);
      default -> new Period(today, today, true, at, end);
    };
  }

  /// A word of one kind of `date-words.txt`.
  record Value(String text, int end) {
    int number() {
      return Integer.parseInt(text);
    }

    ChronoUnit unit() {
      return switch (text) {
        case "day" -> ChronoUnit.DAYS;
        case "week" -> ChronoUnit.WEEKS;
        default -> ChronoUnit.MONTHS;
      };
    }
  }

  Optional<Value> value(Words words, int at, String kind) {
    if (!words.has(at)) {
      return Optional.empty();
    }
    return lexicon
        .longestAt(words, at)
        .flatMap(m ->
            m.meanings().stream()
                .filter(x -> x.startsWith(kind + " "))
                .findFirst()
                .map(x -> new Value(x.substring(kind.length() + 1), m.end())));
  }

  private static Optional<Value> year(Words words, int at) {
    var next = words.is(at, ",") || words.is(at, "of") ? at + 1 : at;
    return words.isNumber(next)
            && words.get(next).folded().length() == 4
            && isYear(number(words, next))
        ? Optional.of(new Value(words.get(next).folded(), next + 1))
        : Optional.empty();
  }

  private static boolean isYear(int number) {
    return number >= EARLIEST_YEAR && number < LATEST_YEAR;
  }

  static int number(Words words, int at) {
    return words.isNumber(at) ? number(words.get(at).folded()) : -1;
  }

  private static int number(String digits) {
    return digits.length() <= 4
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            && !digits.isEmpty()
        ? Integer.parseInt(digits)
        : -1;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return isYear(year) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
