package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words by which headings are recognised, in many languages, from `headings.csv`.
final class HeadingWords {
  private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})");
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%#@]+");
  private static final Pattern UNSPACED =
      Pattern.compile(".*[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}].*");
  private static final int UNSPACED_WEIGHT = 3;

  private final List<Phrase> phrases;

  private HeadingWords(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  /// @param term what it stands for: `followers`, `network:tiktok`, `format:reel`
  /// @param whole whether it must be the whole heading
  private record Phrase(String term, String words, boolean whole) {
    static Phrase of(String term, String written) {
      var whole = written.startsWith("=");
      return new Phrase(term, plain(whole ? written.substring(1) : written), whole);
    }

    private boolean isUnspaced() {
      return UNSPACED.matcher(words).matches();
    }

    boolean standsIn(String heading) {
      if (words.isEmpty()) {
        return false;
      }
      if (whole) {
        return heading.equals(words);
      }
      return isUnspaced()
          ? heading.replace(" ", "").contains(words.replace(" ", ""))
          : (" " + heading + " ").contains(" " + words + " ");
    }

    int weight() {
      return words.length() * (isUnspaced() ? UNSPACED_WEIGHT : 1) + (whole ? 1 : 0);
    }

    String takenOutOf(String heading) {
      if (isUnspaced()) {
        return heading.replace(words, " ").replaceAll(" +", " ").strip();
      }
      return (" " + heading + " ").replace(" " + words + " ", " ").strip();
    }
  }

  static HeadingWords bundled() {
    try (var stream = HeadingWords.class.getResourceAsStream("headings.csv")) {
      if (stream == null) {
        throw new IllegalStateException("The bundled headings.csv is missing");
      }
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
      return new HeadingWords(
          lines.filter(line -> !line.startsWith("#")).flatMap(HeadingWords::ofLine).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Phrase> ofLine(String line) {
    var comma = line.indexOf(',');
    var term = line.substring(0, comma);
    return Arrays.stream(line.substring(comma + 1).split("\\|", -1)).map(w -> Phrase.of(term, w));
  }

  /// Lower case, without accents, `camelCase` and `snake_case` apart, words one blank apart.
  static String plain(String heading) {
    var apart = CAMEL.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC)).replaceAll(" ");
    var lower = apart.toLowerCase(Locale.ROOT).replace('ı', 'i');
    var bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return GAPS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /// The term of the longest phrase found, of those wanted.
  Optional<String> longest(String plain, Predicate<String> wanted) {
    return phrases.stream()
        .filter(p -> wanted.test(p.term) && p.standsIn(plain))
        .max(Comparator.comparingInt(Phrase::weight))
        .map(Phrase::term);
  }

  /// Of the terms with this prefix, the one found first in the heading.
  Optional<String> first(String plain, String prefix) {
    return phrases.stream()
        .filter(p -> p.term.startsWith(prefix) && p.standsIn(plain))
        .min(
            Comparator.comparingInt((Phrase p) -> (" " + plain + " ").indexOf(p.words))
                .thenComparingInt(p -> -p.weight()))
        .map(p -> p.term.substring(prefix.length()));
  }

  boolean says(String plain, String term) {
    return longest(plain, term::equals).isPresent();
  }

  /// The networks that a heading, a file name or a cell names.
  List<Platform> networks(String plain) {
    return phrases.stream()
        .filter(p -> p.term.startsWith("network:") && p.standsIn(plain))
        .map(p -> p.term.substring("network:".length()))
        .distinct()
        .flatMap(slug -> Arrays.stream(Platform.values()).filter(p -> p.slug().equals(slug)))
        .toList();
  }

  String withoutNetworks(String plain) {
    var rest = plain;
    for (var phrase : phrases) {
      if (phrase.term.startsWith("network:") && phrase.standsIn(rest)) {
        rest = phrase.takenOutOf(rest);
      }
    }
    return rest;
  }
}
