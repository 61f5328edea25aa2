package campaignbot.understanding;

import campaignbot.campaign.Niche;
import java.util.List;

/// The words for fields of interest, and which niche they mean: `niche-words.txt`, about forty
/// niches in some twenty languages.
public final class Niches {
  private Niches() {}

  /// Read when first asked for.
  private static final class Bundled {
    private static final Topics TOPICS = Topics.in("niche-words.txt");
  }

  /// The niches that a text names, each once, in its order; words that name none are passed over.
  public static List<Niche> in(String text) {
    return in(Words.of(text));
  }

  static List<Niche> in(Words words) {
    return Bundled.TOPICS.meanings(words).stream().map(Niche::new).toList();
  }
}
