package campaignbot.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Reads a part of a longer span: "mid November", "the last two weeks of May", "end of the month",
/// "second half of 2027", "5月下旬", "Christmas week".
final class PartReader {
  private static final int LAST = -1;
  private static final DateWords.Length WEEK = new DateWords.Length(1, ChronoUnit.WEEKS, 1, 0);
  private static final Pattern COMPOUND = Pattern.compile("(\\p{L}{3,10})(halfte|woche)");
  private final DateWords lexicon;
  private final PeriodReader periods;

  PartReader(DateWords lexicon, PeriodReader periods) {
    this.lexicon = lexicon;
    this.periods = periods;
  }

  Optional<Period> at(Words words, int at, LocalDate today) {
    return named(words, at, "part", today)
        .or(() -> named(words, at, "half", today))
        .or(() -> counted(words, at, today))
        .or(() -> weekend(words, at, today))
        .or(() -> compound(words, at, today))
        .or(() -> weekOf(words, at, today))
        .or(() -> behind(words, at, today));
  }

  /// "early March", "second half of May".
  private Optional<Period> named(Words words, int at, String kind, LocalDate today) {
    return lexicon
        .value(words, at, kind)
        .flatMap(part -> {
          var from =
              lexicon.afterOf(words, words.is(part.end(), "-") ? part.end() + 1 : part.end());
          return of(words, from, today, whole -> part(part.text(), whole));
        })
        .map(p -> p.at(at, p.end()));
  }

  /// A part of the span at a place; of "the month" the next such part that is not over.
  private Optional<Period> of(Words words, int at, LocalDate today, UnaryOperator<Period> part) {
    return periods
        .whole(words, at, today)
        .or(() -> periods.wholeYear(words, at, today))
        .filter(p -> !p.isOneDay())
        .map(p -> part.apply(p).notBefore(today))
        .or(() -> lexicon.unit(words, at, 1).flatMap(u -> ofThis(u, at, today, part)));
  }

  private static Optional<Period> ofThis(
      DateWords.Length unit, int at, LocalDate today, UnaryOperator<Period> part) {
    if (unit.unit() == ChronoUnit.DAYS) {
      return Optional.empty();
    }
    var first = firstOf(unit, today);
    var now = part.apply(span(first, unit, at));
    return Optional.of(
        now.last().isBefore(today) ? part.apply(span(unit.after(first), unit, at)) : now);
  }

  private static Period span(LocalDate first, DateWords.Length unit, int at) {
    return new Period(first, unit.after(first).minusDays(1), true, at, unit.end());
  }

  private static LocalDate firstOf(DateWords.Length unit, LocalDate today) {
    return switch (unit.unit()) {
      case WEEKS -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case YEARS -> today.withDayOfYear(1);
      default -> today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % unit.times());
    };
  }

  private static Period part(String name, Period whole) {
    return switch (name) {
      case "early" -> share(whole, 0, 1, 3);
      case "mid" -> share(whole, 1, 2, 3);
      case "late" -> share(whole, 2, 3, 3);
      case "1" -> share(whole, 0, 1, 2);
      default -> share(whole, 1, 2, 2);
    };
  }

  /// Of a month early is to the 10th, the middle to the 20th, and the first half to the 15th.
  private static Period share(Period whole, int from, int to, int of) {
    if (whole.isMonths()) {
      var months = ChronoUnit.MONTHS.between(whole.first(), whole.last().plusDays(1));
      return whole.with(
          whole.first().plusMonths(months * from / of),
          whole.first().plusMonths(months * to / of).minusDays(1));
    }
    var days = whole.isMonth() ? 30 : ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
    var last = to == of ? whole.last() : whole.first().plusDays(days * to / of - 1);
    return whole.with(whole.first().plusDays(days * from / of), last);
  }

  /// "the last two weeks of November", "las dos primeras semanas de mayo", "first 10 days of May".
  private Optional<Period> counted(Words words, int at, LocalDate today) {
    return weeks(words, at)
        .flatMap(w ->
            of(words, lexicon.afterOf(words, w.end()), today, whole -> w.of(whole))
                .map(p -> p.at(at, p.end())));
  }

  private record Weeks(int which, DateWords.Length length, int end) {
    Period of(Period whole) {
      var first =
          which == LAST
              ? length.before(whole.last()).plusDays(1)
              : new DateWords.Length(which - 1, length.unit(), 1, 0).after(whole.first());
      var last = which == LAST ? whole.last() : length.after(first).minusDays(1);
      return whole.with(
          first.isBefore(whole.first()) ? whole.first() : first,
          last.isAfter(whole.last()) ? whole.last() : last);
    }
  }

  private Optional<Weeks> weeks(Words words, int at) {
    var before = lexicon.value(words, at, "count");
    return lexicon
        .value(words, before.map(DateWords.Value::end).orElse(at), "ordinal")
        .flatMap(which -> {
          var count = before.or(() -> lexicon.count(words, which.end()));
          var unitAt =
              before.isEmpty() ? count.map(DateWords.Value::end).orElse(which.end()) : which.end();
          return lexicon
              .unit(words, unitAt, count.map(DateWords.Value::number).orElse(1))
              .filter(l -> l.unit() == ChronoUnit.WEEKS || l.unit() == ChronoUnit.DAYS)
              .map(l -> new Weeks(which.number(), l, l.end()));
        });
  }

  /// "the first weekend of December"
  private Optional<Period> weekend(Words words, int at, LocalDate today) {
    return lexicon
        .value(words, at, "ordinal")
        .filter(o -> lexicon.is(words, o.end(), "around", "weekend"))
        .flatMap(o ->
            of(words, lexicon.afterOf(words, o.end() + 1), today, w -> weekend(o.number(), w))
                .map(p -> p.at(at, p.end())));
  }

  private static Period weekend(int which, Period month) {
    var saturday =
        month.first().with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.SATURDAY));
    return month.with(saturday, saturday.plusDays(1));
  }

  /// German says it in one word: `zweite Maihälfte`, `letzte Novemberwoche`.
  private Optional<Period> compound(Words words, int at, LocalDate today) {
    return lexicon
        .value(words, at, "ordinal")
        .filter(o -> words.isWord(o.end()))
        .flatMap(o -> {
          var word = COMPOUND.matcher(words.get(o.end()).folded());
          return word.matches()
              ? periods
                  .whole(Words.of(word.group(1)), 0, today)
                  .map(m ->
                      word.group(2).equals("woche")
                          ? new Weeks(o.number(), WEEK, 0).of(m)
                          : part(o.text(), m))
                  .map(p -> p.notBefore(today).at(at, o.end() + 1))
              : Optional.empty();
        });
  }

  /// "the week of 5 January", "Christmas week", "Black Friday weekend". The week of a feast may
  /// last longer than the feast.
  private Optional<Period> weekOf(Words words, int at, LocalDate today) {
    return weekOf(words, at, i -> periods.justOver(words, i, today))
        .filter(p -> !p.last().isBefore(today))
        .or(() -> weekOf(words, at, i -> periods.whole(words, i, today)));
  }

  private Optional<Period> weekOf(Words words, int at, IntFunction<Optional<Period>> days) {
    if (lexicon.is(words, at, "unit", "week") && lexicon.afterOf(words, at + 1) > at + 1) {
      return days.apply(lexicon.afterOf(words, at + 1))
          .filter(Period::isOneDay)
          .map(p -> week(p).at(at, p.end()));
    }
    return days.apply(at)
        .filter(Period::isOneDay)
        .flatMap(p ->
            lexicon
                .value(words, p.end(), "around")
                .map(a ->
                    (a.text().equals("week") ? week(p) : p.with(p.first(), week(p).last()))
                        .at(at, a.end())));
  }

  private static Period week(Period day) {
    var monday = day.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return day.with(monday, monday.plusDays(6));
  }

  /// In Chinese, Japanese and Korean the part stands behind: `5月下旬`, `11月最後一週`.
  private Optional<Period> behind(Words words, int at, LocalDate today) {
    return periods
        .whole(words, at, today)
        .filter(p -> !p.isOneDay())
        .flatMap(p -> {
          var next = lexicon.afterSmall(words, p.end());
          return lexicon
              .value(words, next, "behind")
              .map(v -> part(v.text(), p).notBefore(today).at(at, v.end()))
              .or(() ->
                  weeks(words, next)
                      .filter(_ -> words.get(next).unspaced())
                      .map(w -> w.of(p).notBefore(today).at(at, w.end())));
        });
  }
}
