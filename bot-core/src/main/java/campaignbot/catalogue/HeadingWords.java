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
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words by which headings are recognised, in many languages, from `headings.csv`.
final class HeadingWords {
  private static final Pattern CAMEL =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=[a-z])(?=\\d)");
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%#@]+");
  private static final Pattern UNSPACED =
      Pattern.compile(".*[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}].*");
  private static final int UNSPACED_WEIGHT = 3;
  private static final String NETWORK = "network:";

  private final List<Phrase> phrases;

  /// Places in `phrases`, by their first word or, where no blanks are written, first letter. A file
  /// may have thousands of headings, and comparing each with every phrase took seconds.
  private final Map<String, List<Integer>> byStart;

  private HeadingWords(List<Phrase> phrases) {
    this.phrases = phrases;
    byStart =
        IntStream.range(0, phrases.size())
            .boxed()
            .collect(Collectors.groupingBy(i -> phrases.get(i).start()));
  }

  /// @param term what it stands for: `followers`, `network:tiktok`, `format:reel`
  /// @param whole whether it must be the whole heading
  /// @param unspaced whether its script puts no blanks between words
  private record Phrase(String term, String words, boolean whole, boolean unspaced) {
    static Phrase of(String term, String written) {
      var whole = written.startsWith("=");
      var words = plain(whole ? written.substring(1) : written);
      return new Phrase(term, " " + words + " ", whole, UNSPACED.matcher(words).matches());
    }

    /// @param heading with a blank before and behind it
    boolean standsIn(String heading) {
      if (whole) {
        return heading.equals(words);
      }
      return unspaced ? heading.contains(words.strip()) : heading.contains(words);
    }

    String start() {
      var bare = words.strip();
      return unspaced ? bare.substring(0, 1) : bare.split(" ", 2)[0];
    }

    int place(String heading) {
      return heading.indexOf(unspaced ? words.strip() : words);
    }

    int weight() {
      return words.length() * (unspaced ? UNSPACED_WEIGHT : 1) + (whole ? 1 : 0);
    }

    String takenOutOf(String heading) {
      return heading.replace(unspaced ? words.strip() : words, " ").replaceAll(" +", " ");
    }
  }

  static HeadingWords bundled() {
    return in("headings.csv");
  }

  /// @param resource of the same form
  static HeadingWords in(String resource) {
    try (var stream = HeadingWords.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The bundled " + resource + " is missing");
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

  private Stream<Phrase> in(String plain, Predicate<String> wanted) {
    var heading = " " + plain + " ";
    return Stream.concat(Arrays.stream(plain.split(" ", -1)), letters(plain))
        .flatMap(start -> byStart.getOrDefault(start, List.of()).stream())
        .distinct()
        .sorted()
        .map(phrases::get)
        .filter(p -> wanted.test(p.term) && p.standsIn(heading));
  }

  private static Stream<String> letters(String plain) {
    return plain.chars().mapToObj(c -> String.valueOf((char) c)).distinct();
  }

  /// The term of the longest phrase found, of those wanted.
  Optional<String> longest(String plain, Predicate<String> wanted) {
    return in(plain, wanted).max(Comparator.comparingInt(Phrase::weight)).map(Phrase::term);
  }

  /// Of the terms with this prefix, the one found first in the heading.
  Optional<String> first(String plain, String prefix) {
    var heading = " " + plain + " ";
    return in(plain, t -> t.startsWith(prefix))
        .min(
            Comparator.comparingInt((Phrase p) -> p.place(heading))
                .thenComparingInt(p -> -p.weight()))
        .map(p -> p.term.substring(prefix.length()));
  }

  boolean says(String plain, String term) {
    return in(plain, term::equals).findAny().isPresent();
  }

  /// The networks that a heading, a file name or a cell names.
  List<Platform> networks(String plain) {
    return in(plain, t -> t.startsWith(NETWORK))
        .map(p -> p.term.substring(NETWORK.length()))
        .distinct()
        .flatMap(slug -> Arrays.stream(Platform.values()).filter(p -> p.slug().equals(slug)))
        .toList();
  }

  String withoutNetworks(String plain) {
    var rest = " " + plain + " ";
    for (var phrase : in(plain, t -> t.startsWith(NETWORK)).toList()) {
      rest = phrase.takenOutOf(rest);
    }
    return rest.strip();
  }
}
