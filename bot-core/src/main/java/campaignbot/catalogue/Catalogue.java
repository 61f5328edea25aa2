package campaignbot.catalogue;

import java.util.List;

/// The creators that a workspace may plan with.
///
/// @param name shown with every plan
/// @param sample whether these people are invented; said wherever they are shown
/// @param creators no two with the same key
public record Catalogue(String name, boolean sample, List<Creator> creators) {
  public Catalogue {
    creators = List.copyOf(creators);
  }
}
