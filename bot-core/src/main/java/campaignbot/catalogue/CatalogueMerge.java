package campaignbot.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What came of bringing creators into a catalogue: a file that is imported again updates its
/// creators instead of doubling them.
///
/// @param catalogue old and new together, the old ones in their places
/// @param added creators who were not there
/// @param updated creators of whom something is new
/// @param unchanged creators of whom nothing is new
public record CatalogueMerge(Catalogue catalogue, int added, int updated, int unchanged) {

  /// New values go before old ones; what the new leave open keeps its old value. Name and `sample`
  /// stay those of `existing`.
  public static CatalogueMerge of(Catalogue existing, List<Creator> imported) {
    var byKey = new LinkedHashMap<String, Creator>();
    existing.creators().forEach(c -> byKey.put(c.key(), c));
    var added = 0;
    var updated = 0;
    for (var creator : imported) {
      var before = byKey.get(creator.key());
      var after = before == null ? creator : CreatorUpdate.of(before, creator);
      added += before == null ? 1 : 0;
      updated += before != null && !before.equals(after) ? 1 : 0;
      byKey.put(creator.key(), after);
    }
    return new CatalogueMerge(
        new Catalogue(existing.name(), existing.sample(), new ArrayList<>(byKey.values())),
        added,
        updated,
        imported.size() - added - updated);
  }
}
