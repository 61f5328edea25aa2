package campaignbot.catalogue;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// The port that keeps each workspace's own creators.
public interface Catalogues {
  /// Empty when the workspace has imported nothing.
  Optional<Catalogue> of(String workspace);

  /// Changes the workspace's catalogue in one transaction, whole or not at all: nobody else's
  /// change is lost in between.
  ///
  /// @param begin what is changed when the workspace has none yet
  void update(String workspace, Catalogue begin, UnaryOperator<Catalogue> change);
}
