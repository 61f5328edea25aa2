package campaignbot.understanding;

import campaignbot.campaign.Niche;
import java.util.List;
import java.util.Set;

/// The words for fields of interest, and which niche they mean: `niche-words.txt`, about forty
/// niches in some twenty languages.
public final class Niches {
  private Niches() {}

  /// Read when first asked for.
  private static final class Bundled {
    private static final Topics TOPICS = Topics.in("niche-words.txt");

    /// "Boxing day" is no sport, and "dans le sud" no dance.
    private static final Topics NONE = Topics.in("no-niche-words.txt");
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
  /// @param butNot words for a part of a wanted niche: the babies of "parenting but not babies"
  /// @param without niches of "no crypto", "drop the finance people"
  /// @param spans where the wanted ones stand
  record Read(List<Niche> wanted, List<Niche> without, List<String> butNot, List<Span> spans) {}

  private static final Set<String> BEFORE_RUNNING =
      Set.of(
          "it",
          "it's",
          "its",
          "this",
          "that",
          "them",
          "is",
          "are",
          "be",
          "get",
          "keep",
          "set",
          "plan",
          "campaign",
          "start",
          "started",
          "we're",
          "already",
          "still",
          "now");

  /// Those that a text names, wanted or not.
  static List<Topics.Found> found(Words words) {
    var none = Bundled.NONE.found(words);
    return Bundled.TOPICS.found(words).stream()
        .filter(f -> none.stream().noneMatch(n -> n.start() <= f.start() && f.end() <= n.end()))
        .filter(f -> !isOnlyAManner(words, f.end()) && !isAboutThePlan(words, f))
        .toList();
  }

  static Read read(Words words, List<Topics.Found> found, Refusals refusals) {
    var wanted = found.stream().filter(f -> !refusals.has(f.start())).toList();
    var refused = found.stream().filter(f -> refusals.has(f.start())).toList();
    var meant = OneBreath.meant(wanted, f -> words.span(f.start(), f.end()), words.text());
    var parts = refused.stream().filter(r -> isPartOfOne(words, r, meant)).toList();
    var without = refused.stream().filter(r -> !parts.contains(r)).toList();
    return new Read(
        niches(meant),
        niches(without),
        parts.stream().map(f -> said(words, f)).toList(),
        meant.stream().map(f -> words.span(f.start(), f.end())).toList());
  }

  /// A niche is wanted and refused in other words: of the refused part nothing is known.
  private static boolean isPartOfOne(Words words, Topics.Found refused, List<Topics.Found> wanted) {
    return wanted.stream()
        .anyMatch(w ->
            w.meaning().equals(refused.meaning()) && !said(words, w).equals(said(words, refused)));
  }

  private static String said(Words words, Topics.Found found) {
    var span = words.span(found.start(), found.end());
    return words.text().substring(span.start(), span.end());
  }

  private static List<Niche> niches(List<Topics.Found> found) {
    return found.stream().map(Topics.Found::meaning).distinct().map(Niche::new).toList();
  }

  /// "Family-friendly" is how somebody posts, not about what.
  private static boolean isOnlyAManner(Words words, int end) {
    return words.is(end, "friendly") || (words.is(end, "-") && words.is(end + 1, "friendly"));
  }

  /// "Set it running" is no sport.
  private static boolean isAboutThePlan(Words words, Topics.Found found) {
    return words.is(found.start(), "running")
        && words.isWord(found.start() - 1)
        && BEFORE_RUNNING.contains(words.get(found.start() - 1).folded());
  }
}
