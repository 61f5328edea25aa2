package campaignbot.launcher;

import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A catalogue from files, for one run; nothing is kept.
record OneCatalogue(Catalogue catalogue) implements Catalogues {
  @Override
  public Optional<Catalogue> of(String workspace) {
    return Optional.of(catalogue);
  }

  @Override
  public void update(String workspace, Catalogue begin, UnaryOperator<Catalogue> change) {
    throw new IllegalStateException("A catalogue from files is only read");
  }
}
