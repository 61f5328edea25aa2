package campaignbot.bot;

import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import campaignbot.understanding.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Handles that look like a misspelt one, the most alike first.
final class AlikeHandles {
  private static final int MOST = 3;
  private static final int FURTHEST = 3;

  private AlikeHandles() {}

  static List<String> to(String handle, Catalogue catalogue) {
    var sought = handle.toLowerCase(Locale.ROOT);
    var handles = catalogue.creators().stream().map(Creator::handle).distinct().toList();
    // A short name is not like another one of which half is different.
    return IntStream.rangeClosed(1, Math.min(FURTHEST, sought.length() / 3))
        .boxed()
        .flatMap(edits ->
            handles.stream()
                .filter(h -> EditDistance.isWithin(sought, h.toLowerCase(Locale.ROOT), edits)))
        .distinct()
        .limit(MOST)
        .toList();
  }
}
