package campaignbot.catalogue;

import java.util.Optional;

/// The port that keeps each workspace's own creators.
public interface Catalogues {
  /// Empty when the workspace has imported nothing.
  Optional<Catalogue> of(String workspace);

  /// Puts this catalogue in the place of the workspace's, whole or not at all.
  void save(String workspace, Catalogue catalogue);
}
