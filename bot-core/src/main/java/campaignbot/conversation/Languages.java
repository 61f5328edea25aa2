package campaignbot.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages that there are texts of.
public final class Languages {
  public static final Locale SPANISH = Locale.of("es");

  /// In traditional characters, as it is written in Hong Kong.
  public static final Locale CHINESE = Locale.of("zh", "HK");

  public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, SPANISH, CHINESE);

  private Languages() {}

  /// How somebody can be spoken to who would like this language; empty when there are no texts of
  /// it. Spanish keeps its country, because 10.000 is ten thousand in Madrid and ten in Mexico.
  public static Optional<Locale> spoken(Locale wanted) {
    return SPOKEN.stream()
        .filter(l -> l.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .map(l -> l.equals(SPANISH) ? Locale.of("es", wanted.getCountry()) : l);
  }
}
