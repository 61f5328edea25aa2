package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The account that somebody typed: `@mia.eats`, the address of a profile, or the first word.
///
/// @param handle without `@`; empty when there is none
/// @param others how many further handles stand in the text
/// @param platform of an address
/// @param rest the text without it, at the same places
record TypedHandle(Optional<String> handle, int others, Optional<Platform> platform, String rest) {
  private static final Pattern MARKED =
      Pattern.compile("(?<![\\p{L}\\p{N}._-])[@＠]([\\p{L}\\p{N}_][\\p{L}\\p{N}_.\\-]*)");
  private static final Pattern WORD = Pattern.compile("[^\\s,;]+");
  private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_][\\w.\\-]*");
  private static final Pattern NUMBER = Pattern.compile("[\\d.,]+\\p{L}?");

  /// @param says whether a word says something else than a name
  static TypedHandle in(String text, Predicate<String> says) {
    var marked = MARKED.matcher(text).results().toList();
    return marked.isEmpty()
        ? profile(text).orElseGet(() -> firstWord(text, says))
        : marked(text, marked);
  }

  private static TypedHandle marked(String text, List<MatchResult> marked) {
    var rest = text;
    for (var one : marked) {
      rest = without(rest, one);
    }
    var handles = marked.stream().map(m -> bare(m.group(1))).distinct().toList();
    return new TypedHandle(
        AccountName.handle(handles.getFirst()), handles.size() - 1, Optional.empty(), rest);
  }

  private static Optional<TypedHandle> profile(String text) {
    return WORD.matcher(text)
        .results()
        .filter(w -> w.group().indexOf('/') > 0)
        .flatMap(w ->
            ProfileLink.of(w.group())
                .map(link ->
                    new TypedHandle(
                        Optional.of(link.handle()),
                        0,
                        Optional.of(link.platform()),
                        without(text, w)))
                .stream())
        .findFirst();
  }

  private static TypedHandle firstWord(String text, Predicate<String> says) {
    return WORD.matcher(text)
        .results()
        .limit(1)
        .filter(w -> isName(w.group(), says))
        .map(w ->
            new TypedHandle(Optional.of(bare(w.group())), 0, Optional.empty(), without(text, w)))
        .findFirst()
        .orElseGet(() -> new TypedHandle(Optional.empty(), 0, Optional.empty(), text));
  }

  /// A word with a dot or a line below is no word of a language.
  private static boolean isName(String word, Predicate<String> says) {
    var bare = bare(word);
    return bare.length() > 1
        && bare.length() <= AccountName.LONGEST
        && PLAIN.matcher(bare).matches()
        && !NUMBER.matcher(bare).matches()
        && (bare.contains(".") || bare.contains("_") || !says.test(bare));
  }

  private static String bare(String handle) {
    return handle.replaceFirst("[.\\-]+$", "").toLowerCase(Locale.ROOT);
  }

  private static String without(String text, MatchResult found) {
    return text.substring(0, found.start())
        + " ".repeat(found.end() - found.start())
        + text.substring(found.end());
  }
}
