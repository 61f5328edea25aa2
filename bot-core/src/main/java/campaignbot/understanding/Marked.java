package campaignbot.understanding;

import campaignbot.campaign.Platform;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A text with the words of rules and the platforms in it found once, so that each place can be
/// looked up at once.
final class Marked {
  private static final Set<String> ENDS = Set.of(",", ".", ";", "\n", "…", "...");
  private final Words words;
  private final Map<Integer, String> byStart = new HashMap<>();
  private final Map<Integer, String> byEnd = new HashMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();
  private final Set<Integer> within = new HashSet<>();
  private final Map<Integer, Platform> platforms = new HashMap<>();
  private final Map<Integer, Platform> platformsByEnd = new HashMap<>();

  Marked(Words words, Topics topics) {
    this.words = words;
    for (var found : topics.found(words)) {
      byStart.put(found.start(), found.meaning());
      byEnd.put(found.end(), found.meaning());
      ends.put(found.start(), found.end());
      IntStream.range(found.start() + 1, found.end()).forEach(within::add);
    }
    for (var found : Platforms.found(words)) {
      platforms.put(found.start(), found.platform());
      platformsByEnd.put(found.end(), found.platform());
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

  /// The token after the phrase that begins at a token; that token itself if there is none.
  int endOf(int at) {
    return ends.getOrDefault(at, at);
  }

  /// Whether a token lies within a phrase that has begun before it.
  boolean isWithin(int at) {
    return within.contains(at);
  }

  /// Whether a phrase stands before a token, after the last number and in the same clause.
  boolean precedes(String meaning, int before, int within) {
    for (var i = before - 1; i >= Math.max(0, before - within) && !endsClause(i); i--) {
      if (at(i).equals(meaning)) {
        return true;
      }
    }
    return false;
  }

  /// The platform that is named at a token.
  Optional<Platform> platformAt(int at) {
    return Optional.ofNullable(platforms.get(at));
  }

  /// The platform whose name ends before a token.
  Optional<Platform> platformEndingAt(int at) {
    return Optional.ofNullable(platformsByEnd.get(at));
  }

  /// The platform that is named last before a token, after the last number and in the same clause.
  Optional<Platform> platformBefore(int before, int within) {
    for (var i = before - 1; i >= Math.max(0, before - within) && !endsClause(i); i--) {
      if (platforms.containsKey(i)) {
        return Optional.ofNullable(platforms.get(i));
      }
    }
    return Optional.empty();
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

  /// The end of a line is one, too.
  boolean endsClause(int at) {
    return words.isNumber(at) || (words.has(at) && ENDS.contains(words.get(at).folded()));
  }
}
