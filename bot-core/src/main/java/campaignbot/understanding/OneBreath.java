package campaignbot.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Values of one kind in one text: of "10k, sorry, 12k" and of "not sales but traffic" only one is
/// meant.
final class OneBreath {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final String SMALL_WORDS =
      "(?:\\W*\\b(?:to|in|for|the|it's|its|let's|lets|say|do|go|with|make|it|that|be|a|we|want|more|"
          + "just|go for|no|sorry|wait|actually|um|uh|on|please|mean|i|"
          + "espera|esperad|mejor|digo|el|la|los|las|un|una|de|en|para|que|sea|sean|"
          + "non|attends|attendez|plutôt|le|les|du|des|pour|"
          + "warte|moment|lieber|doch|die|das|der|für|"
          + "não|melhor|o|os|as|aspetta|anzi|meglio|il|per)\\b)*\\W*$";
  private static final Pattern CORRECTS =
      Pattern.compile(
          "(?:\\b(?:no wait|wait,? no|wait|no,? make (?:it|that)|make (?:it|that)|sorry|"
              + "scratch that|strike that|i mean|i meant|correction|oops|hang on|hold on|"
              + "(?:change|cut|lower|raise|bring|reduce|increase|bump|take|drop) (?:it|that) (?:down |up )?to|actually|or rather|no sorry|"
              + "perdón|perdona|quiero decir|quise decir|mejor dicho|más bien|corrijo|no,? espera|"
              + "pardon|je veux dire|je voulais dire|ou plutôt|non,? attends|"
              + "nein|quatsch|ich meine|ich meinte|vielmehr|doch lieber|"
              + "desculpa|desculpe|quer dizer|quero dizer|aliás|não,? espera|"
              + "scusa|volevo dire|anzi|no,? aspetta)\\b|"
              + "(?:不对|不對|等等|唔係|唔好意思|應該是|应该是|改成|改為|改为|我是說|我是说|我意思是|更正)|"
              + "[,.;:–—-]\\s*(?:no|non|não)\\b(?=\\s*[,.;–—-])|^\\s*(?:->|-->|=>|→|➜|➔))"
              + SMALL_WORDS,
          FLAGS);
  private static final Pattern REFUSES =
      Pattern.compile(
          "\\b(?:not|instead of|rather than|no longer|nicht|statt|anstatt|anstelle von|en lugar de|en vez de|au lieu de|"
              + "em vez de|invece di)(?: the| for| in| on)?\\W*$",
          FLAGS);

  /// "Rather Spain than France": what is preferred stands before the first, "than" before the
  /// other.
  private static final Pattern PREFERS =
      Pattern.compile(
          "\\b(?:rather|prefer|preferably|sooner|lieber|eher|mejor|prefiero|preferimos|antes|plutôt|"
              + "mieux|piuttosto|meglio|melhor|prefiro|liever)\\b[^.!?\\n]*$",
          FLAGS);

  private static final Pattern THAN =
      Pattern.compile(
          "^\\W*(?:than|als|que|do que|di|che|dan)(?: (?:the|la|le|el|in|en))?\\W*$", FLAGS);

  /// "Change France to Spain".
  private static final Pattern CHANGES =
      Pattern.compile(
          "\\b(?:change|changing|switch|switching|swap|replace|cambia|cambiar|ändere|wechsle|tausche|"
              + "remplace|remplacer|troca|trocar|mude)(?: (?:from|the|de|von|la|el))*\\W*$",
          FLAGS);

  private static final Pattern CHANGES_TO =
      Pattern.compile(
          "^\\W*(?:to|with|for|by|into|por|a|zu|auf|durch|par|pour|para)(?: (?:the|la|el))?\\W*$",
          FLAGS);
  private static final Pattern INSTEAD =
      Pattern.compile("^\\W*(?:\\w+\\W+)?instead\\b(?! of)", FLAGS);

  private OneBreath() {}

  /// @param span where each value stands
  static <T> List<T> meant(List<T> said, Function<T, Span> span, String text) {
    if (said.size() < 2) {
      return said;
    }
    var meant = new ArrayList<T>();
    var beforeLast = "";
    for (var i = 0; i < said.size(); i++) {
      var now = span.apply(said.get(i));
      var from = i == 0 ? 0 : span.apply(said.get(i - 1)).end();
      var before = Nearby.between(text, from, now.start());
      if (i > 0
          && (corrects(before)
              || isInstead(Nearby.after(text, now.end()))
              || isChange(beforeLast, before))) {
        meant.clear();
      }
      var isLessWanted = PREFERS.matcher(beforeLast).find() && THAN.matcher(before).matches();
      beforeLast = before;
      if (!isLessWanted && !REFUSES.matcher(before).find()) {
        meant.add(said.get(i));
      }
    }
    return meant.isEmpty() ? said : meant;
  }

  private static boolean isChange(String before, String between) {
    return CHANGES.matcher(before).find() && CHANGES_TO.matcher(between).matches();
  }

  /// Places, of which those that are left out stay left out: of "Europe, but not the Nordics" both
  /// are meant, of "not France but Spain" one.
  static List<RegionSaid> meantPlaces(List<RegionSaid> said, String text) {
    var meant = meant(said, RegionSaid::span, text);
    var included = meant.stream().filter(r -> !r.excluded()).map(RegionSaid::region).toList();
    return said.stream()
        .filter(r ->
            meant.contains(r)
                || (r.excluded()
                    && (included.isEmpty()
                        || included.stream()
                            .anyMatch(i ->
                                !Collections.disjoint(i.countries(), r.region().countries())))))
        .toList();
  }

  /// Whether what follows these words takes the place of what stands before them.
  static boolean corrects(String between) {
    return CORRECTS.matcher(between).find();
  }

  private static boolean isInstead(String after) {
    return INSTEAD.matcher(after).find();
  }
}
