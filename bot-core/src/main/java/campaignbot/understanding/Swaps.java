package campaignbot.understanding;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Creators who change places: "replace @ana", "swap @ana for @bob", "將@ana換成@bob".
///
/// @param out who leaves
/// @param in who comes instead
record Swaps(Set<String> out, Set<String> in) {
  private static final String HANDLES = "((?:@[\\w.-]{1,60}(?:, | and | & | y | und |和|同)?){1,5})";
  private static final Pattern HANDLE = Pattern.compile("@([\\w.-]{1,60})");
  private static final Pattern OUT =
      Pattern.compile(
          "(?iu)(?<!n['’]t |\\bnot |\\bnever |\\bno )(?:\\b(?:replace|replacing|swap|switch|substitute|"
              + "exchange|reemplaza|reemplazar|sustituye|sustituir|cambia|cambiar|ersetze|tausche|remplace|"
              + "remplacer)(?: out)? (?:a )?|(?<![唔不])(?:換走|換咗|換掉|替換|取代|代替|更換) ?)"
              + HANDLES);
  private static final Pattern IN =
      Pattern.compile(
          "(?iu)^ ?(?:(?:with|for|by|por|con|durch|gegen|par) (?:a )?|(?:做|成|為) ?)" + HANDLES);

  /// "@jane instead of @joe".
  private static final Pattern INSTEAD =
      Pattern.compile(
          "(?iu)"
              + HANDLES
              + ",? ?(?:(?:is|comes|goes in) )?(?:instead of|rather than|in place of|not|statt|anstatt|anstelle von|en vez de|"
              + "en lugar de|plutôt que|au lieu de|em vez de|invece di|而唔係|而不是) ?"
              + HANDLES);

  /// "Instead of @joe use @jane", "rather @jane than @joe".
  private static final Pattern INSTEAD_FIRST =
      Pattern.compile(
          "(?iu)\\b(?:instead of|in place of|statt|anstatt|en vez de|en lugar de|au lieu de|em vez de|invece di) "
              + HANDLES
              + ",? ?(?:(?:use|take|have|we want|i want|want|get|put|lieber|nimm|usa|pon|prends|mejor) ){0,2}"
              + HANDLES);

  private static final Pattern TURNED =
      Pattern.compile("(?iu)[將把] ?" + HANDLES + " ?(?:換|改|替換)(?:成|做|為) ?" + HANDLES);

  static Swaps in(String text) {
    var swaps = new Swaps(new TreeSet<>(), new TreeSet<>());
    OUT.matcher(text)
        .results()
        .forEach(found -> {
          add(found.group(1), swaps.out);
          var instead = IN.matcher(text.substring(found.end()));
          if (instead.find()) {
            add(instead.group(1), swaps.in);
          }
        });
    addAll(TURNED, text, swaps.out, swaps.in);
    addAll(INSTEAD_FIRST, text, swaps.out, swaps.in);
    addAll(INSTEAD, text, swaps.in, swaps.out);
    return swaps;
  }

  private static void addAll(Pattern pattern, String text, Set<String> first, Set<String> second) {
    pattern
        .matcher(text)
        .results()
        .forEach(found -> {
          add(found.group(1), first);
          add(found.group(2), second);
        });
  }

  private static void add(String handles, Set<String> to) {
    HANDLE
        .matcher(handles)
        .results()
        .map(h -> h.group(1).replaceAll("[.-]+$", "").toLowerCase(Locale.ROOT))
        .forEach(to::add);
  }
}
