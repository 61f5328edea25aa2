package campaignbot.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the language that somebody wants to be spoken to in: `language-words.txt`. It is the whole
/// message, or its first or last clause: "in Spanish please, 10k usd".
final class LanguageReader {
  private static final String CLAUSES = "(.*?)\\s*[,.;:!?\u2013\u2014，。；：！？、]+\\s*(.*)";
  private static final Pattern FIRST = Pattern.compile(CLAUSES, Pattern.DOTALL);
  private static final Pattern LAST =
      Pattern.compile("(.*)" + CLAUSES.substring(5), Pattern.DOTALL);
  private static final int LONGEST = 10_000;

  private final Map<String, Locale> languages = new HashMap<>();
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final Map<String, List<String>> asking = new HashMap<>();
  private final Pattern asked;

  /// In German the verb stands behind: "kannst du bitte Deutsch sprechen".
  private final Pattern verbBehind;

  LanguageReader() {
    Lexicon.lines("language-words.txt", this::learn);
    asked =
        Pattern.compile(
            "(?:(?<before>"
                + any(before)
                + "|"
                + asking()
                + ") ?)?(?<name>"
                + any(languages.keySet().stream().toList())
                + ")(?<after>(?: ?(?:"
                + any(after)
                + "|"
                + any(words("verb"))
                + ")){0,8})");
    verbBehind =
        Pattern.compile(
            "(?:(?:"
                + any(words("request"))
                + ") ){1,6}(?:(?:"
                + any(words("whom"))
                + ") ){0,3}(?:(?:"
                + any(words("in"))
                + ") )?(?<name>"
                + any(languages.keySet().stream().toList())
                + ")(?: (?:"
                + any(words("whom"))
                + ")){0,3} (?:"
                + any(words("verb"))
                + ")(?: (?:"
                + any(after)
                + ")){0,8}");
  }

  /// "Can you please talk to me in": a request, a verb, to whom, and "in"; only the verb must be
  /// there.
  private String asking() {
    return "(?:(?:"
        + any(words("request"))
        + ") ){0,6}(?:"
        + any(words("verb"))
        + ")(?: (?:"
        + any(words("whom"))
        + ")){0,3}(?: (?:"
        + any(words("in"))
        + "))?|(?:(?:"
        + any(words("request"))
        + ") ){1,6}(?:"
        + any(words("in"))
        + ")";
  }

  private List<String> words(String kind) {
    return asking.getOrDefault(kind, List.of());
  }

  private void learn(String meaning, List<String> words) {
    var folded = words.stream().map(Folding::fold).toList();
    switch (meaning) {
      case "before" -> before.addAll(folded);
      case "after" -> after.addAll(folded);
      case "request", "verb", "whom", "in" ->
          asking.computeIfAbsent(meaning, _ -> new ArrayList<>()).addAll(folded);
      default -> folded.forEach(w -> languages.put(w, Locale.forLanguageTag(meaning)));
    }
  }

  private static String any(List<String> words) {
    return words.stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  Optional<LanguageSaid> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var whole = text.replaceAll("[¿¡]", "").strip().replaceAll("[.!?。！？]+$", "");
    return language(whole, true)
        .map(l -> new LanguageSaid(l, ""))
        .or(() -> clause(FIRST, whole, 1, 2))
        .or(() -> clause(LAST, whole, 2, 1));
  }

  private Optional<LanguageSaid> clause(Pattern parts, String text, int asking, int rest) {
    var found = parts.matcher(text);
    return found.matches()
        ? language(found.group(asking), false)
            .map(l -> new LanguageSaid(l, found.group(rest).strip()))
        : Optional.empty();
  }

  /// A bare name counts only when nothing else is said: "food, Spanish" is a kind of food.
  private Optional<Locale> language(String clause, boolean alone) {
    var words = Folding.fold(clause.strip()).replaceAll("[\\s,，]+", " ");
    var behind = verbBehind.matcher(words);
    if (behind.matches()) {
      return Optional.ofNullable(languages.get(behind.group("name")));
    }
    var found = asked.matcher(words);
    return found.matches() && (alone || found.group("before") != null)
        ? Optional.ofNullable(languages.get(found.group("name")))
        : Optional.empty();
  }
}
