package campaignbot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "Everywhere in Asia" is Asia, and not the world besides.
final class WholeWorld {
  private static final Optional<String> WORLD = Optional.of("001");
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?iu)\\s+(?:(?:in|within|across|of|over|throughout|en|de|in ganz)\\s+)(?:the |all of |la |el )?");

  private WholeWorld() {}

  static List<RegionSaid> narrowed(List<RegionSaid> said, String text) {
    var narrowed = new ArrayList<RegionSaid>();
    for (var i = 0; i < said.size(); i++) {
      if (!(i + 1 < said.size() && isNarrowedBy(said.get(i), said.get(i + 1), text))) {
        narrowed.add(said.get(i));
      }
    }
    return narrowed;
  }

  private static boolean isNarrowedBy(RegionSaid whole, RegionSaid part, String text) {
    return whole.region().code().equals(WORLD)
        && !whole.excluded()
        && !part.excluded()
        && WITHIN.matcher(text.substring(whole.span().end(), part.span().start())).matches();
  }
}
