package campaignbot.launcher;

import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import java.util.Optional;

/// A catalogue from files, for one run; nothing is kept.
record OneCatalogue(Catalogue catalogue) implements Catalogues {
  @Override
  public Optional<Catalogue> of(String workspace) {
    return Optional.of(catalogue);
  }

  @Override
  public void save(String workspace, Catalogue newer) {
    throw new IllegalStateException("A catalogue from files is only read");
  }
}
