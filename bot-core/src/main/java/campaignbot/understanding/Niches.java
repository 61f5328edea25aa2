package campaignbot.understanding;

import campaignbot.campaign.Niche;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words for fields of interest, and which niche they mean: `niche-words.txt`, about forty
/// niches in some twenty languages.
public final class Niches {
  private Niches() {}

  /// Read when first asked for.
  private static final class Bundled {
    private static final Topics TOPICS = Topics.in("niche-words.txt");
  }

  /// Those that there are words for.
  public static List<Niche> known() {
    return Bundled.TOPICS.all().stream().map(Niche::new).toList();
  }

  /// The niches that a text names, each once, in its order; words that name none are passed over.
  public static List<Niche> in(String text) {
    return in(Words.of(text));
  }

  static List<Niche> in(Words words) {
    return Bundled.TOPICS.meanings(words).stream().map(Niche::new).toList();
  }

  /// @param wanted niches that somebody wants
  /// @param without niches of "no crypto", "drop the finance people"
  /// @param spans where the wanted ones stand
  record Read(List<Niche> wanted, List<Niche> without, List<Span> spans) {}

  /// Words before a niche that turn it into its opposite.
  private static final Set<String> UNWANTED =
      Set.of(
          "no",
          "not",
          "without",
          "exclude",
          "excluding",
          "avoid",
          "except",
          "skip",
          "drop",
          "remove",
          "ditch",
          "leave",
          "lose",
          "cut",
          "ban",
          "nothing",
          "nobody",
          "minus",
          "never",
          "ohne",
          "kein",
          "keine",
          "keinen",
          "nicht",
          "sin",
          "sans",
          "sem",
          "senza",
          "zonder",
          "geen",
          "utan",
          "uten",
          "без");

  /// Words that may stand between the refusal and the niche.
  private static final Set<String> BETWEEN =
      Set.of("the", "any", "all", "more", "about", "with", "from", "of", "on", "those", "out");

  /// Words after a niche that refuse it.
  private static final Set<String> OUT =
      Set.of("out", "off", "excluded", "banned", "forbidden", "taboo", "unwanted");

  static Read read(Words words) {
    var wanted = new ArrayList<Topics.Found>();
    var without = new ArrayList<Topics.Found>();
    var refusedUntil = -1;
    for (var found : Bundled.TOPICS.found(words)) {
      if (isOnlyAManner(words, found.end())) {
        continue;
      }
      if (isRefused(words, found.start())
          || isListed(words, refusedUntil, found.start())
          || isOut(words, found.end())) {
        without.add(found);
        refusedUntil = found.end();
      } else {
        wanted.add(found);
      }
    }
    var meant = OneBreath.meant(wanted, f -> words.span(f.start(), f.end()), words.text());
    return new Read(
        niches(meant),
        niches(without),
        meant.stream().map(f -> words.span(f.start(), f.end())).toList());
  }

  private static List<Niche> niches(List<Topics.Found> found) {
    return found.stream().map(Topics.Found::meaning).distinct().map(Niche::new).toList();
  }

  private static boolean isRefused(Words words, int start) {
    var at = start - 1;
    while (words.isWord(at) && BETWEEN.contains(words.get(at).folded())) {
      at--;
    }
    return words.isWord(at) && UNWANTED.contains(words.get(at).folded());
  }

  /// "Family-friendly" is how somebody posts, not about what.
  private static boolean isOnlyAManner(Words words, int end) {
    return words.is(end, "friendly") || (words.is(end, "-") && words.is(end + 1, "friendly"));
  }

  /// "fitness is out".
  private static boolean isOut(Words words, int end) {
    return (words.is(end, "is") || words.is(end, "are"))
        && words.isWord(end + 1)
        && OUT.contains(words.get(end + 1).folded());
  }

  /// "no pets or finance": the refusal holds for the list.
  private static boolean isListed(Words words, int end, int start) {
    return end >= 0
        && start - end == 1
        && (words.is(end, "or")
            || words.is(end, "and")
            || words.is(end, "nor")
            || words.is(end, "/"));
  }
}
