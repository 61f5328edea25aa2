package campaignbot.understanding;

import campaignbot.campaign.Platform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words for networks (`insta`, `IG`, `小红书`), and which platform they mean. Names that are
/// everyday words (`X`, `RED`, `Threads`) count only as the whole text, or written as a name after
/// "on".
public final class Platforms {
  private static final String CAPITAL = "capital ";
  private static final Set<String> BEFORE =
      Set.of(
          "on", "auf", "en", "sur", "su", "op", "på", "em", "no", "via", "and", "or", "to", "from",
          "at", "&", ",", "/", "only", "und", "y", "et", "e");

  private static final Set<String> JOINTS =
      Set.of(
          "and", "or", "nor", "&", ",", "/", "+", "y", "o", "ni", "und", "oder", "et", "ou", "和",
          "同");

  private Platforms() {}

  /// Read when first asked for.
  private static final class Bundled {
    private static final Topics TOPICS = Topics.in("platform-words.txt");
  }

  /// A platform and the tokens that name it.
  record Found(Platform platform, int start, int end) {}

  /// The platforms that a text names, each once, in its order.
  public static List<Platform> in(String text) {
    return in(Words.of(text));
  }

  static List<Platform> in(Words words) {
    return found(words).stream().map(Found::platform).distinct().toList();
  }

  static List<Found> found(Words words) {
    var found = new ArrayList<Found>();
    var topics = Bundled.TOPICS.found(words);
    for (var i = 0; i < topics.size(); i++) {
      var topic = topics.get(i);
      platform(words, topic)
          .or(() -> besideASureOne(words, topics, topic))
          .ifPresent(p -> found.add(new Found(p, topic.start(), topic.end())));
    }
    return found;
  }

  /// "facebook or x", "x/instagram".
  private static Optional<Platform> besideASureOne(
      Words words, List<Topics.Found> topics, Topics.Found topic) {
    return topic.meaning().startsWith(CAPITAL)
            && topics.stream()
                .filter(t -> !t.meaning().startsWith(CAPITAL))
                .anyMatch(t ->
                    isJoined(words, t.end(), topic.start())
                        || isJoined(words, topic.end(), t.start()))
        ? named(topic.meaning().substring(CAPITAL.length()))
        : Optional.empty();
  }

  private static boolean isJoined(Words words, int from, int to) {
    return to == from + 1 && words.has(from) && JOINTS.contains(words.get(from).folded());
  }

  private static Optional<Platform> platform(Words words, Topics.Found topic) {
    if (words.is(topic.start() - 1, "@")) {
      return Optional.empty();
    }
    if (!topic.meaning().startsWith(CAPITAL)) {
      return named(topic.meaning());
    }
    var whole = words.size() == 1;
    var meant = words.isCapitalised(topic.start()) && isListed(words, topic);
    return whole || meant || isAddition(words, topic)
        ? named(topic.meaning().substring(CAPITAL.length()))
        : Optional.empty();
  }

  /// "Actually x too".
  private static boolean isAddition(Words words, Topics.Found topic) {
    return (words.is(topic.end(), "too") || words.is(topic.end(), "only"))
        && topic.end() == words.size() - 1
        && topic.start() <= 1;
  }

  private static boolean isListed(Words words, Topics.Found topic) {
    return (words.has(topic.start() - 1) && BEFORE.contains(words.get(topic.start() - 1).folded()))
        || words.is(topic.end(), "only")
        || (words.isAllCapitals(topic.start())
            && topic.end() - topic.start() == 1
            && words.get(topic.start()).folded().length() > 1);
  }

  private static Optional<Platform> named(String slug) {
    return Arrays.stream(Platform.values()).filter(p -> p.slug().equals(slug)).findFirst();
  }
}
