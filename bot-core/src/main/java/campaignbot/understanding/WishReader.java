package campaignbot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds what somebody wants of the talk: `wish-words.txt`. A wish is the whole message, apart from
/// words without content; only when a yes or no is waited for, it may stand in a sentence.
final class WishReader {
  private static final Map<String, Wish> ANSWERS =
      Map.of(
          "yes",
          Wish.YES,
          "weak yes",
          Wish.YES,
          "no",
          Wish.NO,
          "not",
          Wish.NO,
          "nothing more",
          Wish.NO);
  private static final String FILLER = "filler";
  private static final int LONGEST_ANSWER = 25;
  private static final String LEAVE = "leave";
  private static final String NEGATION = "negation";
  private final Lexicon<String> lexicon = new Lexicon<>();

  /// The same, and words that are an answer only where a yes or no is waited for.
  private final Lexicon<String> answers = new Lexicon<>();

  /// The same without single words for yes that are everyday words within a sentence: `vamos`.
  private final Lexicon<String> sentences = new Lexicon<>();

  WishReader() {
    Lexicon.lines(
        "wish-words.txt",
        (wish, phrases) ->
            phrases.forEach(p -> {
              lexicon.add(p, wish);
              answers.add(p, wish);
              sentences.add(p, wish);
            }));
    Lexicon.lines(
        "answer-words.txt",
        (wish, phrases) ->
            phrases.forEach(p -> {
              answers.add(p, wish);
              if (!isYes(wish) || Words.of(p).size() > 1) {
                sentences.add(p, wish);
              }
            }));
  }

  private static boolean isYes(String meaning) {
    return meaning.equals("yes") || meaning.equals("weak yes");
  }

  /// @param hasContent whether the message says something of the brief
  Optional<Wish> read(Words words, Context context, boolean hasContent) {
    var asked = context.asked();
    var wholes = whole(words, asked == Asked.CONFIRM ? answers : lexicon);
    if (!wholes.isEmpty()) {
      return wish(wholes, asked).filter(w -> !hasContent || (w != Wish.NO && w != Wish.YES));
    }
    if (asked != Asked.CONFIRM) {
      return Optional.empty();
    }
    return hasContent ? refusal(words) : answer(words);
  }

  /// Whether the whole message is a yes or a no to the open question, whatever else its words may
  /// mean: `좋아요` is "good", and the name of the likes on social networks.
  boolean isAnswer(Words words, Context context) {
    return context.asked() == Asked.CONFIRM
        && wish(whole(words, answers), context.asked())
            .filter(w -> w == Wish.YES || w == Wish.NO)
            .isPresent();
  }

  /// "No, I said Canada": a no in front of what is right.
  private Optional<Wish> refusal(Words words) {
    return answers
        .longestAt(words, 0)
        .filter(m -> m.meanings().contains("no"))
        .filter(m -> words.has(m.end()) && words.get(m.end()).kind() == Token.Kind.SIGN)
        .map(_ -> Wish.NO);
  }

  boolean isMereFiller(Words words) {
    var found = whole(words, lexicon);
    return !found.isEmpty() && found.stream().allMatch(FILLER::equals);
  }

  /// The wishes of a message that consists of nothing else; empty if it says more.
  private static List<String> whole(Words words, Lexicon<String> lexicon) {
    var found = new ArrayList<String>();
    for (var i = 0; i < words.size(); ) {
      var match = lexicon.longestAt(words, i);
      if (match.isPresent()) {
        found.addAll(match.get().meanings());
        i = match.get().end();
      } else if (words.get(i).kind() == Token.Kind.SIGN) {
        i++;
      } else {
        return List.of();
      }
    }
    var wishes = found.stream().filter(f -> !f.equals(FILLER)).toList();
    return wishes.isEmpty() && !found.isEmpty() && words.size() <= 3 ? found : wishes;
  }

  private Optional<Wish> wish(List<String> found, Asked asked) {
    if (found.contains(NEGATION)) {
      return found.stream().anyMatch(WishReader::isYes) ? Optional.of(Wish.NO) : decided(found);
    }
    if (found.contains("nothing more") && (asked == Asked.WISHES || !found.contains("yes"))) {
      return asked == Asked.WISHES ? Optional.of(Wish.NO) : nothingMore(found, asked);
    }
    if (isPolite(found, asked)) {
      return found.contains(LEAVE) ? Optional.of(Wish.NO) : decided(found);
    }
    return command(found)
        .or(() ->
            asked == Asked.WISHES && found.contains("no") ? Optional.of(Wish.NO) : decided(found));
  }

  /// "No, thanks" is a no, and "nah, leave it" ends nothing; "yes, thanks" is a yes where one is
  /// waited for.
  private static boolean isPolite(List<String> found, Asked asked) {
    var isThanks = found.contains(Wish.THANKS.name());
    return found.contains(LEAVE)
        ? isThanks || found.contains("no")
        : isThanks && (found.contains("no") || (asked == Asked.CONFIRM && found.contains("yes")));
  }

  private static Optional<Wish> command(List<String> found) {
    return found.stream()
        .filter(f -> !ANSWERS.containsKey(f))
        .filter(f -> !List.of(FILLER, LEAVE, NEGATION).contains(f))
        .findFirst()
        .map(Wish::valueOf);
  }

  private static Optional<Wish> nothingMore(List<String> found, Asked asked) {
    var command = command(found);
    if (command.isPresent()) {
      return command;
    }
    return asked == Asked.CONFIRM
        ? Optional.of(Wish.YES)
        : found.contains("yes") ? Optional.of(Wish.YES) : Optional.empty();
  }

  private Optional<Wish> answer(Words words) {
    if (words.size() > LONGEST_ANSWER) {
      return Optional.empty();
    }
    var found = new ArrayList<String>();
    var negatedUntil = -1;
    for (var i = 0; i < words.size(); ) {
      var match =
          isOfANumber(words, i)
              ? Optional.<Lexicon.Match<String>>empty()
              : sentences.longestAt(words, i);
      if (match.isPresent()) {
        var meanings = match.get().meanings();
        negatedUntil = meanings.contains(NEGATION) ? match.get().end() + 2 : negatedUntil;
        var isYes = meanings.stream().anyMatch(WishReader::isYes);
        if (isYes && i < negatedUntil) {
          found.add("not");
        } else if (!(isYes && isInsideWord(words, i, match.get().end()))) {
          found.addAll(meanings);
        }
      }
      i = match.map(Lexicon.Match::end).orElse(i + 1);
    }
    return decided(found).filter(w -> w == Wish.NO || !hasNumber(words));
  }

  /// The "k" of "5k" is no "okay".
  private static boolean isOfANumber(Words words, int at) {
    return words.isNumber(at - 1) && words.isGlued(at);
  }

  /// Whoever names a number wants something changed.
  private static boolean hasNumber(Words words) {
    return IntStream.range(0, words.size()).anyMatch(words::isNumber);
  }

  /// A single character in the middle of Chinese or Japanese text is no yes.
  private static boolean isInsideWord(Words words, int start, int end) {
    return end == start + 1
        && words.get(start).unspaced()
        && ((words.isGlued(start) && words.isWord(start - 1))
            || (words.isGlued(end) && words.isWord(end)));
  }

  /// A correction ("not ok", "no wait") wins; then the first clear yes or no; then the last weak
  /// one.
  private static Optional<Wish> decided(List<String> found) {
    if (found.contains("not")) {
      return Optional.of(Wish.NO);
    }
    var clear = found.stream().filter(f -> f.equals("yes") || f.equals("no")).findFirst();
    return clear
        .or(() -> found.reversed().stream().filter(f -> f.equals("weak yes")).findFirst())
        .map(ANSWERS::get);
  }
}
