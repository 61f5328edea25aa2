package campaignbot.understanding;

import campaignbot.campaign.Platform;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A text with the words of rules and the platforms in it found once, so that each place can be
/// looked up at once.
final class Marked {
  private static final Set<String> ENDS = Set.of(",", ".", ";", "\n", "…", "...");
  private final Words words;
  private final Map<Integer, String> byStart = new HashMap<>();
  private final Map<Integer, String> byEnd = new HashMap<>();
  private final Map<Integer, Platform> platforms = new HashMap<>();

  Marked(Words words, Topics topics) {
    this.words = words;
    for (var found : topics.found(words)) {
      byStart.put(found.start(), found.meaning());
      byEnd.put(found.end(), found.meaning());
    }
    for (var found : Platforms.found(words)) {
      platforms.put(found.start(), found.platform());
    }
  }

  Words words() {
    return words;
  }

  /// The meaning of the phrase that ends before a token; empty text if there is none.
  String before(int at) {
    return byEnd.getOrDefault(at, "");
  }

  /// The meaning of the phrase that begins at a token; empty text if there is none.
  String at(int at) {
    return byStart.getOrDefault(at, "");
  }

  boolean isNear(String meaning, int from, int to) {
    for (var i = Math.max(0, from); i <= Math.min(words.size() - 1, to); i++) {
      if (at(i).equals(meaning)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a phrase follows before the next number or the end of the clause.
  boolean follows(String meaning, int from, int within) {
    for (var i = from; i < Math.min(words.size(), from + within) && !endsClause(i); i++) {
      if (at(i).equals(meaning)) {
        return true;
      }
    }
    return false;
  }

  Optional<Platform> platformAfter(int from, int within) {
    for (var i = from; i < Math.min(words.size(), from + within) && !endsClause(i); i++) {
      if (platforms.containsKey(i)) {
        return Optional.ofNullable(platforms.get(i));
      }
    }
    return Optional.empty();
  }

  Map<Integer, Platform> platforms() {
    return platforms;
  }

  /// The end of a line is one, too.
  boolean endsClause(int at) {
    return words.isNumber(at) || (words.has(at) && ENDS.contains(words.get(at).folded()));
  }
}
