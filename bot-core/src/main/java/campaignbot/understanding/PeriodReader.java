package campaignbot.understanding;

import static campaignbot.understanding.DateWords.number;

import campaignbot.understanding.DateWords.Value;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/// Reads one day or span of days at a place in a text: `24 March`, `2026-12-01`, `mid-November`,
/// `Q1 2027`, `next month`, `Christmas`.
final class PeriodReader {
  private static final int EARLIEST_YEAR = 2000;
  private static final int LATEST_YEAR = 2100;
  private static final int LONGEST_ABBREVIATION = 4;
  private static final int SHORT_YEARS = 20;
  private static final int SHORTEST_YEAR = 364;
  private static final int FARTHEST = 10;

  /// In words.
  private static final int LONGEST_FEAST = 4;

  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
  private static final Pattern GLUED = Pattern.compile("(?:(q)([1-4])|h([12]))['’](\\d\\d)");
  private static final Pattern SHORT_DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}(?:\\.\\d{4})?");
  private final DateWords lexicon;

  PeriodReader(DateWords lexicon) {
    this.lexicon = lexicon;
  }

  /// What is said of now ("this month") begins today.
  Optional<Period> at(Words words, int at, LocalDate today) {
    return whole(words, at, today)
        .map(p -> saysNow(words, at) && p.first().isBefore(today) ? p.with(today, p.last()) : p);
  }

  private boolean saysNow(Words words, int at) {
    return value(words, at, "span").filter(v -> v.text().startsWith("this")).isPresent();
  }

  /// The days from the first one on, also when it lies in the past: "this month" from its first
  /// day.
  @SuppressWarnings("unchecked") // this reader has its own memory, which only it fills
  Optional<Period> whole(Words words, int at, LocalDate today) {
    if (!words.has(at)) {
      return Optional.empty();
    }
    var memory = words.memoryOf(this);
    var known = memory[at];
    if (known == null) {
      known = read(words, at, today);
      memory[at] = known;
    }
    return (Optional<Period>) known;
  }

  private Optional<Period> read(Words words, int at, LocalDate today) {
    return iso(words, at)
        .or(() -> dotted(words, at, today))
        .or(() -> dayAndMonth(words, at, today))
        .or(() -> named(words, at, today))
        .or(() -> weekday(words, at, today))
        .or(() -> dayOfMonth(words, at, today))
        .or(() -> now(words, at, today));
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
  private Optional<Period> dotted(Words words, int at, LocalDate today) {
    if (!words.isNumber(at)) {
      return Optional.empty();
    }
    var parts = words.get(at).folded().split("\\.", -1);
    if (parts.length == 3 && parts[2].length() == 4) {
      return day(number(parts[2]), number(parts[1]), number(parts[0]))
          .map(d -> new Period(d, d, true, at, at + 1));
    }
    if (parts.length == 2 && words.is(at + 1, ".") && words.isGlued(at + 1)) {
      return shortDate(words, at, number(parts[0]), number(parts[1]), today);
    }
    return words.is(at + 1, "/") && words.is(at + 3, "/") && words.isNumber(at + 4)
        ? slashed(words, at)
        : Optional.empty();
  }

  /// `5.1.` and `05.01.` behind "ab", "vom", "bis": a day of the next such month.
  private Optional<Period> shortDate(Words words, int at, int day, int month, LocalDate today) {
    return value(words, at - 1, "bound").isEmpty() && !isBeforeShortDate(words, at + 2)
        ? Optional.empty()
        : day(today.getYear(), month, day)
            .map(d -> new Period(d, d, false, at, at + 2).notBefore(today));
  }

  /// The first one of `01.03. - 15.03.` and `1.12. bis 24.12.`.
  private boolean isBeforeShortDate(Words words, int at) {
    return value(words, at, "bound").isPresent()
        && words.isNumber(at + 1)
        && SHORT_DATE.matcher(words.get(at + 1).folded()).matches()
        && (words.is(at + 2, ".") || words.get(at + 1).folded().indexOf('.', 3) > 0);
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
    var inHan = HanDay.at(words, dayAt);
    if (inHan.isPresent()) {
      return dated(words, month.get(), inHan.get().number(), at, inHan.get().end(), today);
    }
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
          default -> DateWords.afterOrdinal(words, at);
        };
    return words.is(next, "of") || words.is(next, "de") ? next + 1 : next;
  }

  private Optional<Period> dated(
      Words words, Value month, int day, int start, int end, LocalDate today) {
    var year = year(words, end, today);
    return day(year.map(Value::number).orElse(today.getYear()), month.number(), day)
        .map(d ->
            new Period(d, d, year.isPresent(), start, year.map(Value::end).orElse(end))
                .notBefore(today));
  }

  private Optional<Period> wholeMonth(Words words, int at, Value month, LocalDate today) {
    if (isEveryday(words, at, today) || (words.isNumber(at - 1) && number(words, at - 1) > 28)) {
      return Optional.empty();
    }
    var year = year(words, month.end(), today);
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
  private boolean isEveryday(Words words, int at, LocalDate today) {
    return switch (words.get(at).folded()) {
      case "may", "march", "mar", "dec", "jan", "sep", "mai", "mart", "mei", "ocak" ->
          !(words.isCapitalised(at) && !words.beginsSentence(at))
              && value(words, at - 1, "bound").isEmpty()
              && value(words, at - 1, "part").isEmpty()
              && (!DateWords.isOf(words, at - 1) || words.is(at, "mar"))
              && year(words, at + 1, today).isEmpty()
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
      return glued(words, at, today);
    }
    for (var meaning : match.get().meanings()) {
      var found = named(words, meaning.kind(), meaning.text(), at, match.get().end(), today);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Period> named(
      Words words, String kind, String value, int at, int end, LocalDate today) {
    return switch (kind) {
      case "day", "feast" -> yearly(words, at, end, today, y -> days(kind, value, y));
      case "quarter" -> months(words, at, end, 3, Integer.parseInt(value), today);
      case "semester" -> months(words, at, end, 6, Integer.parseInt(value), today);
      case "span" -> Optional.of(inYear(words, span(value, at, end, today)));
      default -> Optional.empty();
    };
  }

  /// The last time of a day or feast of every year that is over; none if its year is said.
  Optional<Period> justOver(Words words, int at, LocalDate today) {
    var match = lexicon.longestAt(words, at);
    return match.stream()
        .flatMap(m -> m.meanings().stream())
        .filter(m -> m.kind().equals("day") || m.kind().equals("feast"))
        .findFirst()
        .filter(_ -> !isWithinFeast(words, at) && year(words, match.get().end(), today).isEmpty())
        .flatMap(m ->
            lastOver(y -> days(m.kind(), m.text(), y), today)
                .map(d -> new Period(d.first(), d.last(), true, at, match.get().end())));
  }

  private static Optional<Feasts.Days> lastOver(
      IntFunction<Optional<Feasts.Days>> days, LocalDate today) {
    return days.apply(today.getYear())
        .filter(d -> d.last().isBefore(today))
        .or(() -> days.apply(today.getYear() - 1).filter(d -> d.last().isBefore(today)));
  }

  /// The "New Year" of "Chinese New Year" is no day of its own.
  private boolean isWithinFeast(Words words, int at) {
    for (var i = Math.max(0, at - LONGEST_FEAST); i < at; i++) {
      if (value(words, i, "feast").filter(f -> f.end() > at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Feasts.Days> days(String kind, String value, int year) {
    return kind.equals("feast") ? Feasts.of(value, year) : day(value, year);
  }

  private static Optional<Feasts.Days> day(String monthAndDay, int year) {
    var day = MonthDay.parse("--" + monthAndDay).atYear(year);
    return Optional.of(new Feasts.Days(day, day));
  }

  private Optional<Period> yearly(
      Words words, int at, int end, LocalDate today, IntFunction<Optional<Feasts.Days>> days) {
    if (isWithinFeast(words, at)) {
      return Optional.empty();
    }
    var year = year(words, end, today);
    var found = days.apply(year.map(Value::number).orElse(today.getYear()));
    var next =
        year.isEmpty() && found.filter(d -> !d.last().isBefore(today)).isEmpty()
            ? days.apply(today.getYear() + 1)
            : found;
    return next.map(
        d -> new Period(d.first(), d.last(), true, at, year.map(Value::end).orElse(end)));
  }

  /// A quarter or a half of a year.
  private Optional<Period> months(
      Words words, int at, int end, int count, int which, LocalDate today) {
    var year =
        year(words, words.is(end, "/") ? end + 1 : end, today).or(() -> shortYear(words, end));
    var first =
        LocalDate.of(year.map(Value::number).orElse(today.getYear()), count * (which - 1) + 1, 1);
    return Optional.of(
        new Period(
                first,
                first.plusMonths(count).minusDays(1),
                year.isPresent(),
                at,
                year.map(Value::end).orElse(end))
            .notBefore(today));
  }

  /// `Q1 27`, `Q1/27`, `H1 '27`.
  private static Optional<Value> shortYear(Words words, int at) {
    var next = words.is(at, "/") || words.is(at, "'") || words.is(at, "’") ? at + 1 : at;
    var year = number(words, next);
    return year >= SHORT_YEARS && words.get(next).folded().length() == 2 && !words.isWord(next + 1)
        ? Optional.of(new Value(String.valueOf(EARLIEST_YEAR + year), next + 1))
        : Optional.empty();
  }

  /// `Q1'27`: to the cutter of words one number.
  private Optional<Period> glued(Words words, int at, LocalDate today) {
    if (!words.isNumber(at + 1) || !words.isGlued(at + 1)) {
      return Optional.empty();
    }
    var parts = GLUED.matcher(words.get(at).folded() + words.get(at + 1).folded());
    if (!parts.matches()) {
      return Optional.empty();
    }
    var count = parts.group(1) == null ? 6 : 3;
    var which = Integer.parseInt(count == 3 ? parts.group(2) : parts.group(3));
    var first =
        LocalDate.of(EARLIEST_YEAR + Integer.parseInt(parts.group(4)), count * (which - 1) + 1, 1);
    return Optional.of(
        new Period(first, first.plusMonths(count).minusDays(1), true, at, at + 2).notBefore(today));
  }

  /// "next Monday"; "on Friday", "by Friday".
  private Optional<Period> weekday(Words words, int at, LocalDate today) {
    var next = value(words, at, "coming").map(Value::end).orElse(at);
    return value(words, next, "weekday")
        .filter(_ -> next > at || value(words, at - 1, "bound").isPresent())
        .map(d -> {
          var day = today.with(TemporalAdjusters.next(DayOfWeek.of(d.number())));
          return Period.day(day, at, d.end());
        });
  }

  /// "on the 5th", "from the 5th": the next such day.
  private Optional<Period> dayOfMonth(Words words, int at, LocalDate today) {
    var ordinal =
        words.isNumber(at)
            && words.isGlued(at + 1)
            && ORDINAL.contains(words.get(at + 1).folded())
            && words.is(at - 1, "the")
            && (!words.isWord(at + 2) || value(words, at + 2, "bound").isPresent());
    return ordinal
        ? today
            .datesUntil(today.plusDays(62))
            .filter(d -> d.getDayOfMonth() == number(words, at))
            .findFirst()
            .map(d -> Period.day(d, at, at + 2))
        : Optional.empty();
  }

  /// "starting now", "from now until Christmas"; but not "from now on".
  private Optional<Period> now(Words words, int at, LocalDate today) {
    return value(words, at, "moment")
        .filter(v -> isFrom(words, at - 1) && !words.is(v.end(), "on"))
        .map(v -> Period.day(today, at, v.end()));
  }

  /// "From now", "between now and Christmas".
  private boolean isFrom(Words words, int at) {
    return lexicon.is(words, at, "bound", "from")
        || value(words, at, "bound").filter(b -> b.text().equals("between")).isPresent();
  }

  /// "2027" as a whole, where something says that it is a year.
  Optional<Period> wholeYear(Words words, int at, LocalDate today) {
    var year = number(words, at);
    var near = year >= today.getYear() && year <= today.getYear() + FARTHEST;
    return near && words.get(at).folded().length() == 4
        ? Optional.of(
            new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true, at, at + 1))
        : Optional.empty();
  }

  /// `明年第一季`, `明年3月`: the year stands in front.
  private Period inYear(Words words, Period span) {
    if (!words.has(span.end())
        || !(words.get(span.end()).unspaced() || words.isNumber(span.end()))
        || !words.get(span.end() - 1).unspaced()
        || ChronoUnit.DAYS.between(span.first(), span.last()) < SHORTEST_YEAR) {
      return span;
    }
    return whole(words, span.end(), span.first())
        .filter(p -> span.first().getYear() == p.first().getYear())
        .map(p -> p.at(span.start(), p.end()))
        .orElse(span);
  }

  private static Period span(String name, int at, int end, LocalDate today) {
    var month = YearMonth.from(today);
    var monday = today.with(DayOfWeek.MONDAY);
    var quarter = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
    return switch (name) {
      case "endofmonth" -> new Period(month.atDay(21), month.atEndOfMonth(), true, at, end);
      case "thismonth" -> new Period(month.atDay(1), month.atEndOfMonth(), true, at, end);
      case "nextmonth" ->
          new Period(
              month.plusMonths(1).atDay(1), month.plusMonths(1).atEndOfMonth(), true, at, end);
      case "thisweek" -> new Period(monday, monday.plusDays(6), true, at, end);
      case "thisweekend" -> new Period(monday.plusDays(5), monday.plusDays(6), true, at, end);
      case "nextweekend" -> new Period(monday.plusDays(12), monday.plusDays(13), true, at, end);
      case "nextweek" -> new Period(monday.plusDays(7), monday.plusDays(13), true, at, end);
      case "thisquarter" -> new Period(quarter, quarter.plusMonths(3).minusDays(1), true, at, end);
      case "nextquarter" ->
          new Period(quarter.plusMonths(3), quarter.plusMonths(6).minusDays(1), true, at, end);
      case "thisyear" ->
          new Period(
              today.with(TemporalAdjusters.firstDayOfYear()),
              today.with(TemporalAdjusters.lastDayOfYear()),
              true,
              at,
              end);
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

  private Optional<Value> value(Words words, int at, String kind) {
    return lexicon.value(words, at, kind);
  }

  private Optional<Value> year(Words words, int at, LocalDate today) {
    var next = words.is(at, ",") || words.is(at, "of") ? at + 1 : at;
    return words.isNumber(next)
            && words.get(next).folded().length() == 4
            && isYear(number(words, next))
        ? Optional.of(new Value(words.get(next).folded(), next + 1))
        : calendarYear(words, words.is(next, "the") ? next + 1 : next, today);
  }

  /// "March next year", "Q3 of this year".
  private Optional<Value> calendarYear(Words words, int at, LocalDate today) {
    return value(words, at, "span")
        .filter(v -> v.text().endsWith("year"))
        .map(v ->
            new Value(
                String.valueOf(today.getYear() + (v.text().startsWith("next") ? 1 : 0)), v.end()));
  }

  private static boolean isYear(int number) {
    return number >= EARLIEST_YEAR && number < LATEST_YEAR;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return isYear(year) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
