package campaignbot.understanding;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds who of the plan does not want to, or cannot: `@ana declined`, `@ana and @bob said no`;
/// `decline-words.txt`. The words behind the last name are all that is said.
final class DeclineReader {
  private static final Set<String> JOINS =
      Set.of("", "and", "or", "&", "y", "e", "ni", "和", "與", "及", "同", "both");
  private static final Set<String> FILLERS =
      Set.of(
          "sorry",
          "unfortunately",
          "just",
          "has",
          "have",
          "sadly",
          "already",
          "now",
          "us",
          "well",
          "lamentablemente",
          "ya",
          "nos",
          "已",
          "已經",
          "剛",
          "剛剛",
          "可惜",
          "了",
          "咗");
  private static final Set<String> BEFORE =
      Set.of(
          "",
          "unfortunately",
          "sorry",
          "sadly",
          "oh",
          "hi",
          "hey",
          "so",
          "ok",
          "okay",
          "and",
          "lamentablemente",
          "lo siento",
          "可惜");

  private final Set<String> declines = new HashSet<>();

  DeclineReader() {
    Lexicon.lines(
        "decline-words.txt",
        (_, phrases) -> phrases.forEach(p -> declines.add(plain(Words.of(p)))));
  }

  /// @param known the handles of the plan's creators, in lower case
  /// @return handles in lower case; empty when the message says something else
  Set<String> read(String text, Set<String> known) {
    var named = NamedCreators.in(text, known);
    var handles = new TreeSet<String>();
    if (named.all().isEmpty() || !BEFORE.contains(plain(Words.of(named.before())))) {
      return handles;
    }
    for (var i = 0; i < named.all().size(); i++) {
      var one = named.all().get(i);
      var behind = plain(Words.of(one.behind()));
      var isLast = i == named.all().size() - 1;
      if (isSaid(behind) || (!isLast && JOINS.contains(behind))) {
        handles.add(one.handle());
      } else {
        return new TreeSet<>();
      }
    }
    return handles;
  }

  private boolean isSaid(String behind) {
    return Optional.of(behind)
        .map(b -> JOINS.stream().filter(j -> !j.isEmpty()).reduce(b, DeclineReader::withoutEnd))
        .filter(declines::contains)
        .isPresent();
  }

  /// "@ana declined and @bob said no".
  private static String withoutEnd(String said, String join) {
    return said.endsWith(" " + join) ? said.substring(0, said.length() - join.length() - 1) : said;
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
