package campaignbot.understanding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads a day by its distance from another: "2 weeks before Christmas", "ten days after Easter",
/// "the week after Black Friday", `聖誕節前兩星期`.
final class OffsetReader {
  private static final int LONGEST_EVENT = 5;
  private static final Set<String> ON = Set.of("on", "am", "el", "le", "em", "il");
  private final DateWords lexicon;

  OffsetReader(DateWords lexicon) {
    this.lexicon = lexicon;
  }

  /// @param point the day itself
  /// @param between the days from it to what it was counted from, that one left out
  /// @param after whether it lies behind
  /// @param start the first token
  record Offset(LocalDate point, Period between, boolean after, int start) {
    Period day() {
      return Period.day(point, start, between.end());
    }
  }

  /// Counted from a feast that is just over if that leads to days that are not.
  ///
  /// @param base what reads the days that it is counted from
  /// @param justOver what reads feasts that are over
  Optional<Offset> at(
      Words words,
      int at,
      LocalDate today,
      Function<Integer, Optional<Period>> base,
      Function<Integer, Optional<Period>> justOver) {
    return at(words, at, justOver)
        .filter(o -> !o.between().last().isBefore(today))
        .or(() -> at(words, at, base));
  }

  private Optional<Offset> at(Words words, int at, Function<Integer, Optional<Period>> base) {
    return inFront(words, at, base).or(() -> behind(words, at, base));
  }

  private Optional<Offset> inFront(Words words, int at, Function<Integer, Optional<Period>> base) {
    var start = lexicon.afterSmall(words, at);
    var length =
        lexicon.length(words, at).or(() -> start > at ? lexicon.unit(words, start, 1) : noLength());
    return length.flatMap(l ->
        side(words, l.end())
            .flatMap(side ->
                base.apply(lexicon.afterSmall(words, side.end()))
                    .or(() -> ofAnEvent(words, side.end(), base))
                    .map(p -> offset(l, p, side.text(), at, p.end()))));
  }

  private static Optional<DateWords.Length> noLength() {
    return Optional.empty();
  }

  /// "A week before the launch on January 20".
  private static Optional<Period> ofAnEvent(
      Words words, int from, Function<Integer, Optional<Period>> base) {
    for (var i = from + 1; i < from + LONGEST_EVENT && words.isWord(i); i++) {
      if (ON.contains(words.get(i).folded())) {
        return base.apply(i + 1).filter(Period::isOneDay);
      }
    }
    return Optional.empty();
  }

  private Optional<DateWords.Value> side(Words words, int at) {
    return lexicon
        .value(words, at, "bound")
        .filter(b -> b.text().equals("before") || b.text().equals("after"));
  }

  private Optional<Offset> behind(Words words, int at, Function<Integer, Optional<Period>> base) {
    return base.apply(at)
        .flatMap(p -> {
          var next = lexicon.afterSmall(words, p.end());
          var first = sideBehind(words, next);
          var length = lexicon.length(words, first.map(DateWords.Value::end).orElse(next));
          var side = first.or(() -> length.flatMap(l -> sideBehind(words, l.end())));
          return length
              .filter(_ -> side.isPresent())
              .map(l -> offset(l, p, side.get().text(), at, Math.max(l.end(), side.get().end())));
        });
  }

  private Optional<DateWords.Value> sideBehind(Words words, int at) {
    return lexicon
        .value(words, at, "following")
        .filter(b -> b.text().equals("before") || b.text().equals("after"));
  }

  private static Offset offset(
      DateWords.Length length, Period base, String side, int start, int end) {
    if (side.equals("before")) {
      var point = length.before(base.first());
      return new Offset(
          point, base.with(point, base.first().minusDays(1)).at(start, end), false, start);
    }
    var point = length.after(base.last());
    return new Offset(point, base.with(base.last().plusDays(1), point).at(start, end), true, start);
  }
}
