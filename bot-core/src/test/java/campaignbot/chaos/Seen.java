package campaignbot.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people saw in one talk: every message at its first showing, and the repeats apart.
///
/// @param first in the order in which they were seen
/// @param outOfOrder messages and repeats that came after a later one
record Seen(List<Posted> first, List<Repeat> repeats, int outOfOrder) {
  /// A message that was posted once more.
  record Repeat(MockPlatform.Entry before, MockPlatform.Entry again) {
    /// What is posted is marked at once, or as soon as a busy machine gets to it.
    private static final long UNTIL_MARKED_MILLIS = 2_000;

    /// What was on the wire when the node died arrives a little later.
    private static final long ON_THE_WIRE_MILLIS = 2_000;

    /// Whether a kill at this moment came between posting and marking.
    boolean isExplainedBy(long kill) {
      return before.at() - ON_THE_WIRE_MILLIS <= kill
          && kill <= before.at() + UNTIL_MARKED_MILLIS
          && kill <= again.at();
    }
  }

  static Seen of(List<MockPlatform.Entry> entries) {
    var first = new ArrayList<Posted>();
    var repeats = new ArrayList<Repeat>();
    Map<String, MockPlatform.Entry> last = new HashMap<>();
    var highest = 0L;
    var outOfOrder = 0;
    for (var entry : entries) {
      var posted = entry.posted();
      var before = Optional.ofNullable(last.put(posted.nonce(), entry));
      before.ifPresentOrElse(b -> repeats.add(new Repeat(b, entry)), () -> first.add(posted));
      outOfOrder += entry.shown() && posted.number() < highest ? 1 : 0;
      highest = Math.max(highest, posted.number());
    }
    return new Seen(first, repeats, outOfOrder);
  }

  List<String> texts() {
    return first.stream().map(Posted::text).toList();
  }
}
