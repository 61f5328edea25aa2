package campaignbot.understanding;

/// Reads one message: the sum of the readers for money, places, metrics, niches, platforms, dates,
/// limits, creators and wishes. Pure: the same text and context give the same reading; any text of
/// up to 100,000 characters is read in milliseconds and never throws.
public final class Reader {
  private Reader() {}

  /// The reader with the bundled words and places; loading takes a moment, so keep it.
  public static Reader bundled() {
    return new Reader();
  }

  public Understood read(String text, Context context) {
    throw new IllegalStateException("Not there yet: " + text + context);
  }
}
