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
  private final Lexicon<String> lexicon = new Lexicon<>();

  WishReader() {
    Lexicon.lines("wish-words.txt", (wish, phrases) -> phrases.forEach(p -> lexicon.add(p, wish)));
  }

  /// @param hasContent whether the message says something of the brief
  Optional<Wish> read(Words words, Context context, boolean hasContent) {
    var wholes = whole(words);
    if (!wholes.isEmpty()) {
      return wish(wholes, context.asked())
          .filter(w -> !hasContent || (w != Wish.NO && w != Wish.YES));
    }
    return context.asked() == Asked.CONFIRM && !hasContent ? answer(words) : Optional.empty();
  }

  boolean isMereFiller(Words words) {
    var found = whole(words);
    return !found.isEmpty() && found.stream().allMatch(FILLER::equals);
  }

  /// The wishes of a message that consists of nothing else; empty if it says more.
  private List<String> whole(Words words) {
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
    if (found.contains("nothing more") && (asked == Asked.WISHES || !found.contains("yes"))) {
      return asked == Asked.WISHES ? Optional.of(Wish.NO) : nothingMore(found, asked);
    }
    var command =
        found.stream().filter(f -> !ANSWERS.containsKey(f) && !f.equals(FILLER)).findFirst();
    if (command.isPresent()) {
      return asked == Asked.CONFIRM && command.get().equals("THANKS") && found.contains("yes")
          ? Optional.of(Wish.YES)
          : command.map(Wish::valueOf);
    }
    return asked == Asked.WISHES && found.contains("no") ? Optional.of(Wish.NO) : decided(found);
  }

  private static Optional<Wish> nothingMore(List<String> found, Asked asked) {
    var command =
        found.stream().filter(f -> !ANSWERS.containsKey(f) && !f.equals(FILLER)).findFirst();
    if (command.isPresent()) {
      return command.map(Wish::valueOf);
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
    for (var i = 0; i < words.size(); ) {
      var match =
          isOfANumber(words, i)
              ? Optional.<Lexicon.Match<String>>empty()
              : lexicon.longestAt(words, i);
      match.ifPresent(m -> found.addAll(m.meanings()));
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
