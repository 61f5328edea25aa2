package campaignbot.understanding;

import campaignbot.understanding.MoneySaid.Scope;
import campaignbot.understanding.MoneyWord.As;
import campaignbot.understanding.MoneyWord.Coin;
import campaignbot.understanding.MoneyWord.For;
import campaignbot.understanding.MoneyWord.Heap;
import campaignbot.understanding.MoneyWord.Of;
import campaignbot.understanding.MoneyWord.Part;
import campaignbot.understanding.MoneyWord.Role;
import campaignbot.understanding.MoneyWord.Scale;
import campaignbot.understanding.MoneyWord.Spelled;
import campaignbot.understanding.MoneyWord.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/// The words around sums of money: `money-words.txt` (ours), `number-words.txt` (most of it from
/// Unicode CLDR), the names of currencies in many languages (Unicode CLDR, built by
/// `tools/places`), and the ISO 4217 codes.
final class MoneyWords {
  private final Lexicon<MoneyWord> lexicon = new Lexicon<>();
  private final Map<String, BigDecimal> compounds = new HashMap<>();
  private final Set<String> everydayCodes = new HashSet<>();
  private final Set<String> rareCodes = new HashSet<>();
  private final Map<String, Currency> codes = new HashMap<>();
  private final Map<String, Mil.Side> languages = new HashMap<>();

  static MoneyWords bundled() {
    var words = new MoneyWords();
    Lexicon.lines("money-words.txt", words::add);
    Lexicon.lines("number-words.txt", words::add);
    words.addCodes();
    words.addNames();
    return words;
  }

  /// What begins at a token, longest first.
  Optional<Lexicon.Match<MoneyWord>> at(Words words, int index) {
    return words.has(index) ? lexicon.longestAt(words, index) : Optional.empty();
  }

  /// Whether any of them begins in a text.
  boolean areIn(Words words) {
    return IntStream.range(0, words.size()).anyMatch(i -> at(words, i).isPresent());
  }

  /// The meaning of one kind of what begins at a token.
  <M extends MoneyWord> Optional<Found<M>> find(Words words, int index, Class<M> kind) {
    return at(words, index)
        .flatMap(m ->
            m.meanings().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .map(meaning -> new Found<>(meaning, m.end())));
  }

  record Found<M>(M meaning, int end) {}

  boolean is(Words words, int index, Role role) {
    return endOf(words, index, role) > index;
  }

  /// The token after a word with this role; `index` itself when it has another one.
  int endOf(Words words, int index, Role role) {
    return at(words, index)
        .filter(m -> m.meanings().contains(new As(role)))
        .map(Lexicon.Match::end)
        .orElse(index);
  }

  /// Parts of numbers that are written together in some languages: `acht`, `und`, `siebzig`.
  Map<String, BigDecimal> compounds() {
    return compounds;
  }

  /// Which languages a word belongs to, for what `mil` is.
  Optional<Mil.Side> language(String folded) {
    return Optional.ofNullable(languages.get(folded));
  }

  Optional<Currency> code(String word) {
    return Optional.ofNullable(codes.get(word));
  }

  /// Whether an ISO code is also an English word: ALL, TRY, TOP.
  boolean isEveryday(String code) {
    return everydayCodes.contains(code);
  }

  /// Whether an everyday word is the code of money that hardly anybody has: ALL, TOP.
  boolean isRare(String code) {
    return rareCodes.contains(code);
  }

  private void add(String meaning, List<String> phrases) {
    var parts = meaning.split(" ", -1);
    switch (parts[0]) {
      case "compound" ->
          phrases.forEach(p -> compounds.put(Folding.fold(p), new BigDecimal(parts[1])));
      case "everyday" -> everydayCodes.addAll(phrases);
      case "hardly" -> rareCodes.addAll(phrases);
      case "language" ->
          phrases.forEach(p -> languages.put(Folding.fold(p), Mil.Side.valueOf(parts[1])));
      default -> phrases.forEach(p -> add(p, meaning(parts)));
    }
  }

  /// In Hebrew and Arabic "and" is a letter at the beginning of the number behind it.
  private void add(String phrase, MoneyWord meaning) {
    lexicon.add(phrase, meaning);
    var and = and(phrase);
    if (meaning instanceof Spelled(BigDecimal value, Spelled.How how)
        && how == Spelled.How.PLAIN
        && !and.isEmpty()) {
      lexicon.add(and + phrase, new Spelled(value, Spelled.How.JOINED));
    } else if (meaning instanceof Scale scale && scale.alone() && !and.isEmpty()) {
      lexicon.add(and + phrase, scale);
    }
  }

  private static String and(String phrase) {
    return switch (Character.UnicodeScript.of(phrase.codePointAt(0))) {
      case HEBREW -> "ו";
      case ARABIC -> "و";
      default -> "";
    };
  }

  private static MoneyWord meaning(String[] parts) {
    return switch (parts[0]) {
      case "number" -> new Spelled(new BigDecimal(parts[1]), Spelled.How.PLAIN);
      case "ahead" -> new Spelled(new BigDecimal(parts[1]), Spelled.How.AHEAD);
      case "scale" -> scale(parts);
      case "unit" -> new Unit(currencies(parts, 1));
      case "part" -> new Part(new BigDecimal(parts[1]));
      case "coin" -> new Coin(new BigDecimal(parts[1]), currencies(parts, 2));
      case "heap" -> new Heap(new BigDecimal(parts[1]), Currency.getInstance(parts[2]));
      case "of" -> new Of(parts[1]);
      case "for" -> new For(Scope.valueOf(parts[1]));
      case "as" -> new As(Role.valueOf(parts[1]));
      default -> throw new IllegalStateException("Not a kind of money word: " + parts[0]);
    };
  }

  private static List<Currency> currencies(String[] parts, int from) {
    return Arrays.stream(parts).skip(from).map(Currency::getInstance).toList();
  }

  private static MoneyWord scale(String[] parts) {
    var flags = List.of(parts);
    return new Scale(
        new BigDecimal(parts[1]),
        flags.contains("small"),
        flags.contains("glued"),
        flags.contains("alone") || flags.contains("first"),
        flags.contains("alone") || flags.contains("small"));
  }

  private void addCodes() {
    Currency.availableCurrencies()
        .filter(c -> c.getDefaultFractionDigits() >= 0 && !c.getCurrencyCode().startsWith("X"))
        .forEach(c -> addCode(c.getCurrencyCode(), c));
    List.of("XOF", "XAF", "XCD", "XPF").forEach(c -> addCode(c, Currency.getInstance(c)));
    addCode("RMB", Currency.getInstance("CNY"));
    addCode("NTD", Currency.getInstance("TWD"));
  }

  private void addCode(String code, Currency currency) {
    var lower = code.toLowerCase(Locale.ROOT);
    var unit = new Unit(List.of(currency));
    codes.put(lower, currency);
    lexicon.add(lower, unit);
    lexicon.add(lower + "$", unit);
    lexicon.add(lower + " $", unit);
    lexicon.add("$" + lower, unit);
    lexicon.add("$ " + lower, unit);
  }

  private void addNames() {
    for (var line : names().strip().split("\n", -1)) {
      var tab = line.indexOf('\t');
      var unit = new Unit(List.of(Currency.getInstance(line.substring(0, tab))));
      for (var name : line.substring(tab + 1).split("\\|", -1)) {
        lexicon.add(name, unit);
      }
    }
  }

  private static String names() {
    try (var in = MoneyWords.class.getResourceAsStream("currencies.gz")) {
      if (in == null) {
        throw new IllegalStateException("currencies.gz is missing from the jar");
      }
      return new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("currencies.gz cannot be read", e);
    }
  }
}
