package campaignbot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells how something is said: `manner-words.txt`.
final class MannerReader {
  private static final int FIRST_UNSPACED = 0x2E80;

  private final Pattern order;
  private final Pattern aloud;

  MannerReader() {
    var orders = new ArrayList<String>();
    var thoughts = new ArrayList<String>();
    Lexicon.lines(
        "manner-words.txt",
        (kind, phrases) -> (kind.equals("order") ? orders : thoughts).addAll(phrases));
    order = Pattern.compile("(?iu)" + any(orders));
    aloud = Pattern.compile("(?iu)^[^\\p{L}\\p{N}]*" + any(thoughts));
  }

  /// Between letters a word is none, but in a script without blanks.
  private static String any(List<String> phrases) {
    return phrases.stream()
        .map(p ->
            p.codePointAt(0) >= FIRST_UNSPACED
                ? Pattern.quote(p)
                : "(?<![\\p{L}\\p{N}])" + Pattern.quote(p) + "(?![\\p{L}\\p{N}])")
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /// "Make it 12k": meant as a change.
  boolean isOrder(String text) {
    return order.matcher(text.replace('’', '\'')).find();
  }

  /// "Hmm, maybe 8k would be enough?"
  boolean isThoughtAloud(String text) {
    var line = text.strip().replace('’', '\'');
    return aloud.matcher(line).find() && !line.contains("\n");
  }
}
