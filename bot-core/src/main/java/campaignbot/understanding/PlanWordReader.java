package campaignbot.understanding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds what is to be done with a plan: `plan-words.txt`. The words are the whole message.
final class PlanWordReader {
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
        .filter(t -> !t.equals("please"))
        .collect(Collectors.joining(" "));
  }
}
