package campaignbot.understanding;

import java.util.List;
import java.util.regex.Pattern;

/// Whether values come on top of those before: "tiktok too", "also youtube", "add travel".
final class Additions {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?:also|add|adding|include|including|additionally|on top|in addition|as well as|auch|también|aussi|"
              + "anche|ook|också|også|também|añad[aeir]+|agrega[r]?|suma[r]?|incluye|incluir|además|"
              + "ajoute[rz]?|aggiungi|adiciona[r]?|inclui[r]?|zusätzlich|dazu)|"
              + "还有|還有|加上|加埋|加多|再加|加入|加|埋|也要|亦要|也用|^[\\s]*(?:and|plus|und|y|et))"
              + "(?:\\W+(?:in|on|for|the|some|try|use|include|want|do))*\\W*$",
          FLAGS);
  private static final Pattern AFTER =
      Pattern.compile(
          "^\\W*(?:(?:creators|influencers|people|and \\w+)\\W+)?"
              + "(?:too|as well|also|auch|también|aussi|anche|ook|också|også|também)\\b|"
              + "^[\\s]*(?:都要|也要|也可以|都可以|都得|也行|埋|也用|都用|也)",
          FLAGS);

  private Additions() {}

  static boolean any(List<Span> values, String text) {
    return values.stream()
        .anyMatch(v ->
            BEFORE.matcher(Nearby.before(text, v.start())).find()
                || AFTER.matcher(Nearby.after(text, v.end())).find());
  }
}
