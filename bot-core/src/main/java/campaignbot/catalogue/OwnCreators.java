package campaignbot.catalogue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Takes creators into the catalogue of a workspace, whoever brings them: a file, a command, a
/// chat.
public final class OwnCreators {
  private static final String NAME = "your creators";

  private OwnCreators() {}

  /// What became of it.
  ///
  /// @param before the workspace's own creators as they were; empty when it had none, and planned
  ///   with the sample
  public record Taken(Catalogue before, CatalogueMerge merge) {
    /// Whether these are the first, so that the sample is out of use from now on.
    public boolean areTheFirst() {
      return before.creators().isEmpty() && !merge.catalogue().creators().isEmpty();
    }
  }

  /// The same creators taken once more change nothing.
  public static Taken take(Catalogues catalogues, String workspace, List<Creator> creators) {
    var taken = new AtomicReference<Taken>();
    catalogues.update(
        workspace,
        new Catalogue(NAME, false, List.of()),
        before -> {
          var merge = CatalogueMerge.of(before, creators);
          taken.set(new Taken(before, merge));
          return merge.catalogue();
        });
    return taken.get();
  }
}
