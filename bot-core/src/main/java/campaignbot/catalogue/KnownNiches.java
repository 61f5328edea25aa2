package campaignbot.catalogue;

import campaignbot.campaign.Niche;
import campaignbot.understanding.Niches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The niches that words of a file name. Files repeat the same words in a thousand rows, so each is
/// looked up once.
final class KnownNiches {
  private final Map<String, List<Niche>> known = new HashMap<>();

  List<Niche> in(String words) {
    return known.computeIfAbsent(words, Niches::in);
  }
}
