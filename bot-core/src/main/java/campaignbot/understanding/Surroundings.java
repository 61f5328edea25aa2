package campaignbot.understanding;

import campaignbot.understanding.MoneySaid.Scope;
import campaignbot.understanding.MoneyWord.For;
import campaignbot.understanding.MoneyWord.Role;
import java.util.Optional;
import java.util.Set;

/// What stands around a sum: "up to", "about", "per creator", "or less".
final class Surroundings {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_PHRASE = 5;

  /// "10k usd a week before Christmas" are spent once.
  private static final Set<String> DISTANCES =
      Set.of("before", "after", "from", "ago", "later", "antes", "después", "despues");

  private final MoneyWords lexicon;

  Surroundings(MoneyWords lexicon) {
    this.lexicon = lexicon;
  }

  Sum around(Words words, Sum sum, int notBefore) {
    return after(words, before(words, sum, notBefore));
  }

  private Sum before(Words words, Sum sum, int notBefore) {
    var read = sum;
    var end = sum.start();
    for (var i = 0; i < MOST_WORDS && end > notBefore; i++) {
      var start = startOf(words, end, notBefore);
      if (start == end) {
        return read;
      }
      read = withBefore(words, start, read);
      end = start;
    }
    return read;
  }

  /// The start of the longest known phrase that ends before a token; blanks of meaning are skipped.
  private int startOf(Words words, int end, int notBefore) {
    for (var start = Math.max(notBefore, end - LONGEST_PHRASE); start < end; start++) {
      var found = lexicon.at(words, start);
      if (found.isPresent() && found.get().end() == end && isAboutSums(found.get())) {
        return start;
      }
    }
    return end;
  }

  private static boolean isAboutSums(Lexicon.Match<MoneyWord> match) {
    return match.meanings().stream()
        .anyMatch(m ->
            switch (m) {
              case MoneyWord.As(Role role) -> isAboutSums(role);
              case For(Scope scope) -> scope.isRepeated();
              case MoneyWord.Spelled _,
                  MoneyWord.Scale _,
                  MoneyWord.Unit _,
                  MoneyWord.Coin _,
                  MoneyWord.Heap _,
                  MoneyWord.Part _,
                  MoneyWord.Of _ ->
                  false;
            });
  }

  private static boolean isAboutSums(Role role) {
    return switch (role) {
      case ABOUT, AT_MOST, AT_LEAST, CAP, FILLER, BUDGET, TOTAL, BETWEEN -> true;
      case AND,
          POINT,
          OF,
          TO,
          AT_MOST_AFTER,
          AT_LEAST_AFTER,
          COUNTED,
          NOT_COUNTED,
          PER,
          BEFORE_A_COUNT,
          MONTH ->
          false;
    };
  }

  private Sum withBefore(Words words, int start, Sum sum) {
    if (lexicon.is(words, start, Role.CAP)) {
      return capped(sum);
    }
    if (lexicon.is(words, start, Role.AT_MOST)) {
      return sum.atMost();
    }
    if (lexicon.is(words, start, Role.AT_LEAST) && !lexicon.is(words, start, Role.FILLER)) {
      return sum.atLeast();
    }
    if (lexicon.is(words, start, Role.ABOUT)) {
      return sum.about();
    }
    return scope(words, start).map(s -> sum.with(s)).orElse(sum);
  }

  private Sum after(Words words, Sum sum) {
    var read = sum;
    var at = sum.end();
    for (var i = 0; i < MOST_WORDS && words.has(at); i++) {
      var next = lexicon.at(words, at).map(Lexicon.Match::end).orElse(at);
      var scope = scope(words, at);
      if (scope.isPresent()) {
        read = isSettled(read.scope(), scope.get()) ? read : read.with(scope.get());
      } else if (lexicon.is(words, at, Role.AT_MOST_AFTER)) {
        read = read.atMost();
      } else if (lexicon.is(words, at, Role.AT_LEAST_AFTER) && !addsANumber(words, at)) {
        read = read.atLeast();
      } else if (lexicon.is(words, at, Role.ABOUT)) {
        read = read.about();
      } else if (lexicon.is(words, at, Role.TOTAL)
          && read.max().isPresent()
          && read.min().isEmpty()) {
        read = capped(read);
      } else if (!lexicon.is(words, at, Role.BUDGET)
          && !lexicon.is(words, at, Role.FILLER)
          && !lexicon.is(words, at, Role.TOTAL)) {
        return read;
      }
      at = Math.max(at + 1, next);
    }
    return read;
  }

  /// A cap is one of the whole, and "10k a month for a year" is so much a month.
  private static boolean isSettled(Scope read, Scope next) {
    return (read == Scope.CAP && next != Scope.PER_CREATOR)
        || (read.isRepeated() && next.isRepeated());
  }

  /// "10k + 5 creators" and "10k usd +/- 10%" are no open ends.
  private boolean addsANumber(Words words, int at) {
    var next = at + 1;
    return (words.is(at, "+") || words.is(at, "plus"))
        && (words.isNumber(next)
            || words.is(next, "/")
            || words.is(next, "-")
            || (lexicon.find(words, next, MoneyWord.Unit.class).isPresent()
                && words.isNumber(next + 1)));
  }

  private static Sum capped(Sum sum) {
    var most = sum.atMost();
    return most.scope() == Scope.TOTAL ? most.with(Scope.CAP) : most;
  }

  /// "A week before Christmas"; but "500 usd a day from 1 to 14 March" are so much each day.
  private static boolean isDistance(Words words, int at) {
    return words.isWord(at)
        && DISTANCES.contains(words.get(at).folded())
        && !(words.is(at, "from") && words.isNumber(at + 1));
  }

  private Optional<Scope> scope(Words words, int at) {
    return lexicon
        .find(words, at, For.class)
        .filter(f -> !isDistance(words, f.end()))
        .map(f -> f.meaning().scope());
  }
}
