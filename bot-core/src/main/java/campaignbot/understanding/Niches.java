package campaignbot.understanding;

import campaignbot.campaign.Niche;
import java.util.List;
import java.util.Set;

/// The words for fields of interest, and which niche they mean: `niche-words.txt`, about forty
/// niches in some twenty languages.
public final class Niches {
  private Niches() {}

  /// Read when first asked for.
  private static final class Bundled {
    private static final Topics TOPICS = Topics.in("niche-words.txt");
  }

  /// Those that there are words for.
  public static List<Niche> known() {
    return Bundled.TOPICS.all().stream().map(Niche::new).toList();
  }

  /// The niches that a text names, each once, in its order; words that name none are passed over.
  public static List<Niche> in(String text) {
    return in(Words.of(text));
  }

  static List<Niche> in(Words words) {
    return Bundled.TOPICS.meanings(words).stream().map(Niche::new).toList();
  }

  /// Words before a niche that turn it into its opposite. What is not wanted cannot be left out of
  /// a plan yet, so it is not read at all: better than planning with just that.
  private static final Set<String> UNWANTED =
      Set.of(
          "no",
          "not",
          "without",
          "exclude",
          "excluding",
          "avoid",
          "except",
          "skip",
          "ohne",
          "kein",
          "keine",
          "keinen",
          "nicht",
          "sin",
          "sans",
          "sem",
          "senza",
          "zonder",
          "geen",
          "utan",
          "uten");

  /// The niches that somebody wants: not those of "no crypto".
  static List<Niche> wanted(Words words) {
    return Bundled.TOPICS.found(words).stream()
        .filter(f -> f.start() == 0 || !UNWANTED.contains(words.get(f.start() - 1).folded()))
        .map(Topics.Found::meaning)
        .distinct()
        .map(Niche::new)
        .toList();
  }
}
