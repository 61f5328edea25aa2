package campaignbot.talks;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Writes words otherwise without changing what they say: whoever reads them aloud says the same.
final class Miswriting {
  private static final int SHORTEST_MISSPELT = 7;
  private static final List<String> KEPT = List.of("without", "per ", "creators", "version");
  private static final String FILLING = "and so on and so forth, as we said before, ";

  private final RandomGenerator random;

  Miswriting(RandomGenerator random) {
    this.random = random;
  }

  String of(String text) {
    return switch (random.nextInt(10)) {
      case 0 -> text.contains(" ") ? text.toUpperCase(Locale.ROOT) : text;
      case 1 -> text.toLowerCase(Locale.ROOT);
      case 2 -> text.replace(" ", " " + pick(List.of("\t", "  ", "\u00A0", "\u200B")));
      case 3 ->
          pick(List.of("🙏 ", "🚀", "\uFEFF", "\u200B "))
              + text
              + pick(List.of(" 🙏", "🚀", "!!", "\u200B"));
      case 4 -> "\u202E" + text + "\u202C";
      case 5 -> "\u200F" + text;
      case 6, 7 -> misspelt(text);
      case 8 -> FILLING.repeat(random.nextInt(1, 300)) + text;
      default -> text + " " + FILLING.repeat(random.nextInt(1, 300));
    };
  }

  /// One letter in one long word; a figure or a code miswritten would be another one, and so would
  /// a figure whose unit or whose "without" is miswritten.
  private String misspelt(String text) {
    if (KEPT.stream().anyMatch(text::contains)) {
      return text;
    }
    var words = text.split(" ");
    var at = random.nextInt(words.length);
    if (words[at].length() >= SHORTEST_MISSPELT && words[at].matches("[a-zA-Z]+")) {
      words[at] = oneLetterOff(words[at]);
    }
    return String.join(" ", words);
  }

  private String oneLetterOff(String word) {
    var at = random.nextInt(1, word.length() - 2);
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
