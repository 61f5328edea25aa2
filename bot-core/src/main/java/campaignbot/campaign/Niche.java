package campaignbot.campaign;

import java.util.Locale;
import java.util.regex.Pattern;

/// A field of interest: `food`, `fashion`, `mobile-games`. An open list: what a file or a person
/// names and nobody knows is kept as it is, as its own slug; letters of every script are allowed.
///
/// @param slug lower case, words joined by `-`; 1–60 characters
public record Niche(String slug) implements Comparable<Niche> {
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST = 60;

  public Niche {
    if (slug.isEmpty() || slug.length() > LONGEST || !slug.equals(slugOf(slug))) {
      throw new IllegalArgumentException("Not a niche slug: '" + slug + "'");
    }
  }

  /// The niche that these words name, taken as they stand: `Mobile games` is `mobile-games`.
  ///
  /// @throws IllegalArgumentException when nothing of the words is a letter or a digit
  public static Niche named(String words) {
    return new Niche(slugOf(words));
  }

  private static String slugOf(String words) {
    var slug = GAPS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("-");
    slug = slug.replaceAll("^-+|-+$", "");
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
  }

  @Override
  public int compareTo(Niche other) {
    return slug.compareTo(other.slug);
  }
}
