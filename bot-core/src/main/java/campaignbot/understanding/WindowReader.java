package campaignbot.understanding;

import static campaignbot.understanding.DateWords.number;

import campaignbot.campaign.CampaignWindow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds when the posts should appear: "before Christmas", "from 3 to 24 March", "in Q1", "within
/// the next 6 weeks", "2 weeks before Easter". The first time that a text names is taken; a year
/// that is not said is the next fitting one.
final class WindowReader {
  private static final int LONGEST = 120;
  private final DateWords lexicon = new DateWords();
  private final PeriodReader periods = new PeriodReader(lexicon);
  private final PartReader parts = new PartReader(lexicon, periods);
  private final OffsetReader offsets = new OffsetReader(lexicon);
  private final BoundReader bounds = new BoundReader(lexicon);

  /// A window and the tokens it takes.
  ///
  /// @param isMeant whether it is a window at all: from 20 to 10 March is none
  record Read(CampaignWindow window, int start, int end, boolean isMeant) {
    Read(CampaignWindow window, int start, int end) {
      this(window, start, end, true);
    }

    void mark(boolean[] taken) {
      Arrays.fill(taken, start, end, true);
    }
  }

  /// The words for days and times.
  DateWords words() {
    return lexicon;
  }

  /// The window, or the two halves of it: "not before February, done by 15 March".
  ///
  /// @param taken tokens that are sums of money
  List<Read> read(Words words, LocalDate today, boolean[] taken) {
    var first = from(0, words, today, taken);
    return first
        .flatMap(one -> other(one, words, today, taken).map(two -> List.of(one, two)))
        .orElseGet(() -> first.stream().toList());
  }

  /// One window of what was read.
  static Optional<CampaignWindow> whole(List<Read> read) {
    return read.stream().map(Read::window).reduce(CampaignWindow::completedBy);
  }

  private Optional<Read> other(Read one, Words words, LocalDate today, boolean[] taken) {
    return one.window().isHalf()
        ? from(one.end(), words, today, taken)
            .filter(two -> two.window().isHalf())
            .filter(two -> !one.window().completedBy(two.window()).isHalf())
        : Optional.empty();
  }

  private Optional<Read> from(int start, Words words, LocalDate today, boolean[] taken) {
    for (var i = start; i < words.size(); i++) {
      var found = taken[i] ? Optional.<Read>empty() : at(words, i, today, taken);
      if (found.isPresent() && isUnwanted(words, found.get())) {
        i = found.get().end() - 1;
      } else if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// Days that are left out, that only somebody is to be reminded on, or that go backwards.
  private boolean isUnwanted(Words words, Read read) {
    return !read.isMeant() || isLeftOut(words, read) || bounds.isReminder(words, read.start());
  }

  /// What begins or ends with such a day is none: "nothing before 5 January" begins then.
  private boolean isLeftOut(Words words, Read read) {
    return !read.window().isHalf()
        && (bounds.isLeftOut(words, read.start(), read.end())
            || bounds.isLeftOut(words, bounds.startOfRange(words, read.start()), read.end()));
  }

  private Optional<Read> at(Words words, int at, LocalDate today, boolean[] taken) {
    return lasting(words, at, today, taken)
        .or(() -> range(words, at, today))
        .or(() -> offset(words, at, today, taken))
        .or(() -> bounded(words, at, today, taken))
        .or(() -> ahead(words, at, today));
  }

  /// Looked up once for each place of a text: it may be the beginning, the end, or counted from.
  @SuppressWarnings("unchecked") // this reader has its own memory, which only it fills
  private Optional<Period> days(Words words, int at, LocalDate today) {
    if (!words.has(at)) {
      return Optional.empty();
    }
    var memory = words.memoryOf(this);
    var known = memory[at];
    if (known == null) {
      known = readDays(words, at, today);
      memory[at] = known;
    }
    return (Optional<Period>) known;
  }

  private Optional<Period> readDays(Words words, int at, LocalDate today) {
    return parts.at(words, at, today).or(() -> periods.at(words, at, today));
  }

  private Optional<OffsetReader.Offset> offset(Words words, int at, LocalDate today) {
    return offsets.at(
        words, at, today, i -> days(words, i, today), i -> periods.justOver(words, i, today));
  }

  private Optional<Period> daysOrOffset(Words words, int at, LocalDate today) {
    return offset(words, at, today)
        .map(OffsetReader.Offset::day)
        .or(() -> days(words, at, today))
        .or(() -> yearAfterIn(words, at, today));
  }

  /// "in 2027"
  private Optional<Period> yearAfterIn(Words words, int at, LocalDate today) {
    return bounds.isWithin(words, at) && !words.isWord(at + 1)
        ? periods.wholeYear(words, at, today)
        : Optional.empty();
  }

  private static boolean free(boolean[] taken, int start, int end) {
    for (var i = start; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private Optional<Read> bounded(Words words, int at, LocalDate today, boolean[] taken) {
    return days(words, at, today)
        .or(() -> yearAfterIn(words, at, today))
        .filter(p -> free(taken, p.start(), p.end()))
        .map(p -> lasting(words, p).orElseGet(() -> bounded(words, p)));
  }

  private Read bounded(Words words, Period period) {
    var bound = bounds.around(words, period.start(), period.end());
    return new Read(bound.of(period), period.start(), Math.max(period.end(), bound.end()));
  }

  /// Without "from" or "until" the weeks before a day end there, and those after it are a start.
  private Optional<Read> offset(Words words, int at, LocalDate today, boolean[] taken) {
    return offset(words, at, today)
        .filter(o -> free(taken, o.start(), o.between().end()))
        .map(o -> {
          var bound = bounds.around(words, at, o.between().end());
          if (!bound.isOpen()) {
            return new Read(bound.of(o.day()), at, o.day().end());
          }
          var window =
              o.after() && !bounds.isWithin(words, at) && !DateWords.isSmall(words, at)
                  ? new CampaignWindow(Optional.of(o.point()), Optional.empty())
                  : CampaignWindow.between(o.between().first(), o.between().last());
          return new Read(window, at, o.day().end());
        });
  }

  /// `3 to 24 March`, `March 3-24`, `1 December to 24 December`.
  private Optional<Read> range(Words words, int at, LocalDate today) {
    var first = daysOrOffset(words, at, today);
    var joint =
        first.map(Period::end).orElse(words.isNumber(at) ? afterDay(words, at) : words.size());
    var to = joint(words, joint, first.isPresent());
    if (to == joint) {
      return Optional.empty();
    }
    var second =
        daysOrOffset(words, to, today)
            .or(() -> daysOrOffset(words, lexicon.afterSmall(words, to), today));
    var day = lexicon.afterSmall(words, to);
    if (first.isPresent() && second.filter(s -> s.end() > afterDay(words, day)).isEmpty()) {
      var inMonth = sameMonth(words, first.get(), day);
      if (inMonth.isPresent()) {
        return inMonth;
      }
    }
    return second.flatMap(s -> first.isPresent() ? joined(first.get(), s) : dayOf(words, at, s));
  }

  /// The token behind "to" and the like; the same token if there is none. "5 January onwards until
  /// Easter": what opens may stand before it.
  private int joint(Words words, int at, boolean behindDays) {
    var opens = lexicon.value(words, at, "following").filter(f -> f.text().equals("from"));
    return bounds
        .endOf(words, at, "to")
        .or(() ->
            behindDays ? opens.flatMap(o -> bounds.endOf(words, o.end(), "to")) : Optional.empty())
        .orElse(at);
  }

  private static int afterDay(Words words, int at) {
    return words.has(at + 1)
        ? switch (words.get(at + 1).folded()) {
          case ".", "st", "nd", "rd", "th" -> at + 2;
          default -> DateWords.afterOrdinal(words, at + 1);
        }
        : at + 1;
  }

  private static Optional<Read> sameMonth(Words words, Period first, int at) {
    var inHan = HanDay.at(words, at);
    var day = inHan.map(DateWords.Value::number).orElse(number(words, at));
    var fits =
        first.isOneDay()
            && day > first.first().getDayOfMonth()
            && day <= first.first().lengthOfMonth();
    return fits
        ? Optional.of(
            new Read(
                CampaignWindow.between(first.first(), first.first().withDayOfMonth(day)),
                first.start(),
                inHan.map(DateWords.Value::end).orElse(afterDay(words, at))))
        : Optional.empty();
  }

  private static Optional<Read> dayOf(Words words, int at, Period second) {
    var day = number(words, at);
    var last = second.last();
    return second.isOneDay() && day >= 1 && day <= last.getDayOfMonth()
        ? Optional.of(
            new Read(CampaignWindow.between(last.withDayOfMonth(day), last), at, second.end()))
        : Optional.empty();
  }

  private static Optional<Read> joined(Period first, Period second) {
    if (isBackwards(first, second)) {
      return Optional.of(
          new Read(
              CampaignWindow.between(second.last(), first.first()),
              first.start(),
              second.end(),
              false));
    }
    var last = second.last().isBefore(first.first()) ? second.last().plusYears(1) : second.last();
    var from =
        !first.yearSaid() && second.yearSaid()
            ? first.first().withYear(last.getYear())
            : first.first();
    var start = from.isAfter(last) ? from.minusYears(1) : from;
    return Optional.of(new Read(CampaignWindow.between(start, last), first.start(), second.end()));
  }

  /// "20 March to 10 March" is no year, but a mistake.
  private static boolean isBackwards(Period first, Period second) {
    return first.isOneDay()
        && second.isOneDay()
        && !second.yearSaid()
        && second.last().isBefore(first.first())
        && first.first().getMonth() == second.last().getMonth();
  }

  /// "for 6 weeks starting in March", "2 weeks from 5 January".
  private Optional<Read> lasting(Words words, int at, LocalDate today, boolean[] taken) {
    return lexicon
        .length(words, at)
        .flatMap(length ->
            bounds
                .endOf(words, length.end(), "from")
                .flatMap(from -> startOf(words, from, today))
                .filter(p -> free(taken, at, p.end()))
                .map(p -> lasting(length, p, at, p.end()))
                .or(() -> lastingWithin(length, words, at, today, taken)));
  }

  /// "2 weeks in March" begin with it.
  private Optional<Read> lastingWithin(
      DateWords.Length length, Words words, int at, LocalDate today, boolean[] taken) {
    return bounds
        .endOf(words, length.end(), "in")
        .flatMap(in -> startOf(words, in, today))
        .filter(p -> free(taken, at, p.end()))
        .filter(p -> !p.isOneDay() && length.after(p.first()).isBefore(p.last()))
        .map(p -> lasting(length, p, at, p.end()));
  }

  private Optional<Period> startOf(Words words, int at, LocalDate today) {
    return days(words, at, today).or(() -> days(words, bounds.afterSmall(words, at), today));
  }

  /// "from 5 January for two weeks".
  private Optional<Read> lasting(Words words, Period start) {
    return words.is(start.end(), "for") && !bounds.around(words, start.start(), start.end()).isEnd()
        ? lexicon
            .length(words, start.end() + 1)
            .map(length -> lasting(length, start, start.start(), length.end()))
        : Optional.empty();
  }

  private static Read lasting(DateWords.Length length, Period start, int from, int end) {
    var last = length.after(start.first()).minusDays(1);
    return new Read(CampaignWindow.between(start.first(), last), from, end);
  }

  /// "within the next 6 weeks".
  private Optional<Read> ahead(Words words, int at, LocalDate today) {
    var end = bounds.endOf(words, at, "within");
    return end.flatMap(e -> lexicon.length(words, e))
        .filter(l -> l.count() <= LONGEST)
        .map(l -> new Read(CampaignWindow.between(today, l.after(today)), at, l.end()));
  }
}
