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
    for (var topic : Bundled.TOPICS.found(words)) {
      platform(words, topic).ifPresent(p -> found.add(new Found(p, topic.start(), topic.end())));
    }
    return found;
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
    return whole || meant ? named(topic.meaning().substring(CAPITAL.length())) : Optional.empty();
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
