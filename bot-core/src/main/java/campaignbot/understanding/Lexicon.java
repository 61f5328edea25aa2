package campaignbot.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Phrases and what they mean, found in a text longest first. A phrase that ends in `*` is a stem:
/// any ending of up to six letters may follow. Signs inside a phrase must stand where they stand in
/// the phrase, glued if they are glued there.
final class Lexicon<T> {
  private static final int LONGEST_ENDING = 6;
  private static final int SHORTEST_STEM = 2;
  private final Node<T> root = new Node<>();
  private final Map<String, List<T>> stems = new HashMap<>();

  /// What was found, and the index of the token after it.
  record Match<T>(List<T> meanings, int end) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> children = new HashMap<>();
    private final List<T> meanings = new ArrayList<>();
  }

  /// Reads a resource of lines `meaning: phrase, phrase …`; `#` begins a remark, and a line without
  /// a colon continues the one before it.
  static void lines(String resource, BiConsumer<String, List<String>> line) {
    try (var in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      readLines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), line);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  private static void readLines(BufferedReader reader, BiConsumer<String, List<String>> line) {
    var meaning = "";
    for (var read : reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      var colon = read.indexOf(": ");
      meaning = colon < 0 ? meaning : read.substring(0, colon).strip();
      line.accept(
          meaning, List.of(read.substring(colon < 0 ? 0 : colon + 2).strip().split(" *, *", -1)));
    }
  }

  void add(String phrase, T meaning) {
    if (phrase.endsWith("*")) {
      var stem = Folding.fold(phrase.substring(0, phrase.length() - 1));
      stems.computeIfAbsent(stem, _ -> new ArrayList<>()).add(meaning);
    } else {
      addExactly(Words.of(phrase), meaning);
    }
  }

  private void addExactly(Words words, T meaning) {
    var node = root;
    for (var i = 0; i < words.size(); i++) {
      node = node.children.computeIfAbsent(edge(words, i), _ -> new Node<>());
    }
    node.meanings.add(meaning);
  }

  private static String edge(Words words, int index) {
    return words.isGlued(index) && joinsTightly(words, index)
        ? "\u0001" + words.get(index).folded()
        : words.get(index).folded();
  }

  /// Glue counts before a sign and between letters and digits; in scripts without blanks all is
  /// glued.
  private static boolean joinsTightly(Words words, int index) {
    return !words.get(index).unspaced();
  }

  /// Looked up once for each place of a text: the readers ask again and again.
  @SuppressWarnings("unchecked") // each lexicon has its own memory, which only it fills
  Optional<Match<T>> longestAt(Words words, int index) {
    var memory = words.memoryOf(this);
    var known = memory[index];
    if (known == null) {
      known = lookUp(words, index);
      memory[index] = known;
    }
    return (Optional<Match<T>>) known;
  }

  private Optional<Match<T>> lookUp(Words words, int index) {
    var best = exactlyAt(words, index);
    return best != null ? Optional.of(best) : stemAt(words, index);
  }

  private @Nullable Match<T> exactlyAt(Words words, int index) {
    var node = root;
    Match<T> best = null;
    for (var i = index; i < words.size(); i++) {
      var child = i > index && words.isGlued(i) ? glued(node, words, i) : null;
      child = child != null ? child : node.children.get(words.get(i).folded());
      if (child == null) {
        return best;
      }
      node = child;
      if (!node.meanings.isEmpty()) {
        best = new Match<>(node.meanings, i + 1);
      }
    }
    return best;
  }

  private static <T> @Nullable Node<T> glued(Node<T> node, Words words, int index) {
    return node.children.get("\u0001" + words.get(index).folded());
  }

  private Optional<Match<T>> stemAt(Words words, int index) {
    if (!words.isWord(index) || stems.isEmpty()) {
      return Optional.empty();
    }
    var word = words.get(index).folded();
    for (var length = word.length(); length >= SHORTEST_STEM; length--) {
      if (word.length() - length > LONGEST_ENDING) {
        return Optional.empty();
      }
      var meanings = stems.get(word.substring(0, length));
      if (meanings != null) {
        return Optional.of(new Match<>(meanings, index + 1));
      }
    }
    return Optional.empty();
  }
}
