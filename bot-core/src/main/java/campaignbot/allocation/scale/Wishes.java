package campaignbot.allocation.scale;

import java.util.Set;
import java.util.TreeSet;

/// Which accounts must be in the plan, and which must not, by id.
public record Wishes(Set<Long> pinned, Set<Long> excluded) {
  public static final Wishes NONE = new Wishes(Set.of(), Set.of());

  public Wishes {
    pinned = Set.copyOf(pinned);
    excluded = Set.copyOf(excluded);
    for (var id : pinned) {
      if (excluded.contains(id)) {
        throw new IllegalArgumentException("Both in and out: " + id);
      }
    }
  }

  /// Those about whom nothing is left to ask, ascending.
  public Set<Long> settled() {
    var settled = new TreeSet<>(pinned);
    settled.addAll(excluded);
    return settled;
  }
}
