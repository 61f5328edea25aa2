package campaignbot.storage.scale;

/// The engine that keeps a catalogue does not answer, or not as it should.
public final class CatalogueOutOfReach extends RuntimeException {
  private static final long serialVersionUID = 1;

  CatalogueOutOfReach(Throwable cause) {
    super(cause);
  }
}
