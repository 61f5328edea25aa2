package campaignbot.chaos;

import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// No workspace has imported anything: all plan with the sample.
final class NoCatalogues implements Catalogues {
  @Override
  public Optional<Catalogue> of(String workspace) {
    return Optional.empty();
  }

  @Override
  public void update(String workspace, Catalogue begin, UnaryOperator<Catalogue> change) {
    throw new UnsupportedOperationException("Nobody imports here");
  }
}
