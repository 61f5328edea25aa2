package campaignbot.understanding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/// The words of `date-words.txt`, looked up in a text.
final class DateWords {
  private static final Set<String> SMALL =
      Set.of(
          "the", "el", "la", "los", "las", "le", "les", "l", "l'", "die", "der", "das", "den",
          "dem", "o", "a", "os", "as", "il", "lo", "i", "gli", "het", "de", "d'", "の", "的");

  private static final Set<String> OF =
      Set.of("of", "in", "im", "de", "del", "du", "des", "do", "da", "di", "van", "av", "d", "d'");

  private static final Set<String> ORDINAL =
      Set.of("st", "nd", "rd", "th", "er", "ere", "re", "eme", "e", "o", "a");

  private static final int LONGEST = 366;
  private final Lexicon<Meaning> lexicon = new Lexicon<>();

  DateWords() {
    Lexicon.lines(
        "date-words.txt",
        (line, words) -> {
          var parts = line.split(" ", 2);
          var meaning = new Meaning(parts[0], parts[1]);
          words.forEach(w -> lexicon.add(w, meaning));
        });
  }

  /// `month 3`, `bound until`: a kind of word, and which of them.
  record Meaning(String kind, String text) {}

  /// A word of one kind.
  record Value(String text, int end) {
    int number() {
      return Integer.parseInt(text);
    }
  }

  Optional<Lexicon.Match<Meaning>> longestAt(Words words, int at) {
    return words.has(at) ? lexicon.longestAt(words, at) : Optional.empty();
  }

  Optional<Value> value(Words words, int at, String kind) {
    var match = longestAt(words, at);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    for (var meaning : match.get().meanings()) {
      if (meaning.kind().equals(kind)) {
        return Optional.of(new Value(meaning.text(), match.get().end()));
      }
    }
    return Optional.empty();
  }

  boolean is(Words words, int at, String kind, String value) {
    return value(words, at, kind).filter(v -> v.text().equals(value)).isPresent();
  }

  /// "2", "two", "a": how many.
  Optional<Value> count(Words words, int at) {
    var number = number(words, at);
    return number > 0
        ? Optional.of(new Value(String.valueOf(number), at + 1))
        : value(words, at, "count");
  }

  /// How long: "2 weeks", "a month".
  record Length(int count, ChronoUnit unit, int times, int end) {
    LocalDate after(LocalDate day) {
      return day.plus((long) count * times, unit);
    }

    LocalDate before(LocalDate day) {
      return day.minus((long) count * times, unit);
    }
  }

  /// A count and its unit.
  Optional<Length> length(Words words, int at) {
    return count(words, at)
        .filter(c -> c.number() <= LONGEST)
        .flatMap(c -> unit(words, c.end(), c.number()));
  }

  /// A unit, so many times.
  Optional<Length> unit(Words words, int at, int count) {
    return value(words, at, "unit")
        .map(u ->
            switch (u.text()) {
              case "day" -> new Length(count, ChronoUnit.DAYS, 1, u.end());
              case "week" -> new Length(count, ChronoUnit.WEEKS, 1, u.end());
              case "fortnight" -> new Length(count, ChronoUnit.WEEKS, 2, u.end());
              case "quarter" -> new Length(count, ChronoUnit.MONTHS, 3, u.end());
              case "year" -> new Length(count, ChronoUnit.YEARS, 1, u.end());
              default -> new Length(count, ChronoUnit.MONTHS, 1, u.end());
            });
  }

  /// The token behind the end of an ordinal, glued to its number: `24th`, `1er`, `1º`.
  static int afterOrdinal(Words words, int at) {
    return words.isGlued(at) && ORDINAL.contains(words.get(at).folded()) ? at + 1 : at;
  }

  /// The token behind articles, and behind one "of" before them.
  int afterOf(Words words, int at) {
    return afterSmall(words, isOf(words, at) ? at + 1 : at);
  }

  static boolean isOf(Words words, int at) {
    return words.has(at) && OF.contains(words.get(at).folded());
  }

  int afterSmall(Words words, int at) {
    return isSmall(words, at) ? at + 1 : at;
  }

  static boolean isSmall(Words words, int at) {
    return words.has(at) && SMALL.contains(words.get(at).folded());
  }

  static int number(Words words, int at) {
    return words.isNumber(at) ? number(words.get(at).folded()) : -1;
  }

  static int number(String digits) {
    return digits.length() <= 4
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            && !digits.isEmpty()
        ? Integer.parseInt(digits)
        : -1;
  }
}
