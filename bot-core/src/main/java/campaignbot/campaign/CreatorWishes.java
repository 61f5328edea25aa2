package campaignbot.campaign;

import java.util.Set;
import java.util.TreeSet;

/// Creators who must be in the plan, and those who must not; handles in lower case without `@`.
public record CreatorWishes(Set<String> must, Set<String> without) {
  public static final CreatorWishes NONE = new CreatorWishes(Set.of(), Set.of());

  public CreatorWishes {
    must = java.util.Collections.unmodifiableSet(new TreeSet<>(must));
    without = java.util.Collections.unmodifiableSet(new TreeSet<>(without));
  }

  /// These and those of `newer`; a handle named anew leaves the other list.
  public CreatorWishes with(CreatorWishes newer) {
    var nowMust = new TreeSet<>(must);
    nowMust.removeAll(newer.without);
    nowMust.addAll(newer.must);
    var nowWithout = new TreeSet<>(without);
    nowWithout.removeAll(newer.must);
    nowWithout.addAll(newer.without);
    return new CreatorWishes(nowMust, nowWithout);
  }

  public boolean isEmpty() {
    return must.isEmpty() && without.isEmpty();
  }
}
