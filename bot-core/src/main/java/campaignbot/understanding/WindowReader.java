package campaignbot.understanding;

import campaignbot.campaign.CampaignWindow;
import java.time.LocalDate;
import java.util.Optional;

/// Finds when the posts should appear: "before Christmas", "from 3 to 24 March", "in Q1", "within
/// the next 6 weeks". The first time that a text names is taken; a year that is not said is the
/// next fitting one.
final class WindowReader {
  private static final int LONGEST = 120;
  private final Lexicon<String> lexicon = new Lexicon<>();
  private final PeriodReader periods = new PeriodReader(lexicon);

  WindowReader() {
    Lexicon.lines(
        "date-words.txt", (meaning, words) -> words.forEach(w -> lexicon.add(w, meaning)));
  }

  /// A window and the tokens it takes.
  record Read(CampaignWindow window, int start, int end) {}

  /// @param taken tokens that are sums of money
  Optional<Read> read(Words words, LocalDate today, boolean[] taken) {
    for (var i = 0; i < words.size(); i++) {
      var found = taken[i] ? Optional.<Read>empty() : at(words, i, today, taken);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Read> at(Words words, int at, LocalDate today, boolean[] taken) {
    var range = range(words, at, today);
    if (range.isPresent()) {
      return range;
    }
    var period = periods.at(words, at, today).filter(p -> free(taken, p));
    return period
        .map(p -> new Read(bounded(words, p), p.start(), p.end()))
        .or(() -> ahead(words, at, today));
  }

  private static boolean free(boolean[] taken, Period period) {
    for (var i = period.start(); i < period.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private CampaignWindow bounded(Words words, Period period) {
    return switch (bound(words, period)) {
      case "before" -> until(period.first().minusDays(1));
      case "until" -> until(period.last());
      case "from" -> new CampaignWindow(Optional.of(period.first()), Optional.empty());
      default -> CampaignWindow.between(period.first(), period.last());
    };
  }

  /// In Chinese it stands behind: 聖誕節前.
  private String bound(Words words, Period period) {
    var before = boundBefore(words, period.start());
    return before.isEmpty()
        ? periods.value(words, period.end(), "following").map(PeriodReader.Value::text).orElse("")
        : before;
  }

  private static CampaignWindow until(LocalDate last) {
    return new CampaignWindow(Optional.empty(), Optional.of(last));
  }

  private String boundBefore(Words words, int at) {
    var before = words.is(at - 1, "the") ? at - 1 : at;
    for (var i = Math.max(0, before - 4); i < before; i++) {
      var bound = periods.value(words, i, "bound");
      if (bound.isPresent() && bound.get().end() == before) {
        return bound.get().text();
      }
    }
    return "";
  }

  /// `3 to 24 March`, `March 3-24`, `1 December to 24 December`.
  private Optional<Read> range(Words words, int at, LocalDate today) {
    var first = periods.at(words, at, today);
    var joint =
        first.map(Period::end).orElse(words.isNumber(at) ? afterDay(words, at) : words.size());
    var to = bound(words, joint, "to");
    if (to.isEmpty()) {
      return Optional.empty();
    }
    var second = periods.at(words, to.get().end(), today);
    if (first.isPresent() && second.isEmpty()) {
      return sameMonth(words, first.get(), to.get().end());
    }
    return second.flatMap(s -> first.isPresent() ? joined(first.get(), s) : dayOf(words, at, s));
  }

  private static int afterDay(Words words, int at) {
    return words.is(at + 1, ".") ? at + 2 : at + 1;
  }

  private static Optional<Read> sameMonth(Words words, Period first, int at) {
    var day = PeriodReader.number(words, at);
    var fits =
        first.first().equals(first.last())
            && day > first.first().getDayOfMonth()
            && day <= first.first().lengthOfMonth();
    return fits
        ? Optional.of(
            new Read(
                CampaignWindow.between(first.first(), first.first().withDayOfMonth(day)),
                first.start(),
                at + 1))
        : Optional.empty();
  }

  private static Optional<Read> dayOf(Words words, int at, Period second) {
    var day = PeriodReader.number(words, at);
    var last = second.last();
    return second.first().equals(last) && day >= 1 && day <= last.getDayOfMonth()
        ? Optional.of(
            new Read(CampaignWindow.between(last.withDayOfMonth(day), last), at, second.end()))
        : Optional.empty();
  }

  private static Optional<Read> joined(Period first, Period second) {
    var last = second.last().isBefore(first.first()) ? second.last().plusYears(1) : second.last();
    var from =
        !first.yearSaid() && second.yearSaid()
            ? first.first().withYear(last.getYear())
            : first.first();
    var start = from.isAfter(last) ? from.minusYears(1) : from;
    return Optional.of(new Read(CampaignWindow.between(start, last), first.start(), second.end()));
  }

  private Optional<PeriodReader.Value> bound(Words words, int at, String name) {
    if (!words.has(at)) {
      return Optional.empty();
    }
    return lexicon
        .longestAt(words, at)
        .filter(m -> m.meanings().contains("bound " + name))
        .map(m -> new PeriodReader.Value(name, m.end()));
  }

  /// "within the next 6 weeks".
  private Optional<Read> ahead(Words words, int at, LocalDate today) {
    var count = bound(words, at, "within").map(b -> b.end()).filter(words::isNumber);
    var unit = count.flatMap(c -> periods.value(words, c + 1, "unit"));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    var number = PeriodReader.number(words, count.orElseThrow());
    return number < 1 || number > LONGEST
        ? Optional.empty()
        : Optional.of(
            new Read(
                CampaignWindow.between(today, today.plus(number, unit.get().unit())),
                at,
                unit.get().end()));
  }
}
