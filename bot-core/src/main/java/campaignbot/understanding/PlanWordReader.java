package campaignbot.understanding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds what is to be done with a plan: `plan-words.txt`. The words are the whole message, apart
/// from small ones.
final class PlanWordReader {
  private static final Set<String> FILLERS =
      Set.of(
          "please", "pls", "now", "ok", "okay", "then", "just", "so", "yes", "yeah", "great",
          "let's", "lets", "can", "could", "you", "we", "thanks", "hey", "bot", "por", "favor",
          "ya", "ahora", "vale", "請", "吧", "啦", "喇", "好");
  private final Map<String, PlanWord> meanings = new HashMap<>();

  PlanWordReader() {
    Lexicon.lines(
        "plan-words.txt",
        (word, phrases) ->
            phrases.forEach(p -> meanings.put(plain(Words.of(p)), PlanWord.valueOf(word))));
  }

  Optional<PlanWord> read(Words words) {
    return Optional.ofNullable(meanings.get(plain(words)));
  }

  private static String plain(Words words) {
    return IntStream.range(0, words.size())
        .mapToObj(words::get)
        .filter(t -> t.kind() != Token.Kind.SIGN)
        .map(Token::folded)
        .filter(t -> !FILLERS.contains(t))
        .collect(Collectors.joining(" "));
  }
}
