package campaignbot.talks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// What people may say: `phrases.txt`, sums of money, several of them at once, and all of it
/// miswritten.
final class Phrases {
  private static final Map<String, List<Phrase>> WRITTEN = written();
  private static final List<String> BETWEEN = List.of(", ", ". ", "; ", ",\n", ".\n");
  private static final List<String> TOPICS = List.of("place", "metric", "topic", "rule", "money");
  private static final List<String> KINDS =
      List.of(
          "money", "money", "money", "place", "place", "metric", "metric", "topic", "rule",
          "change", "wish", "wish", "wish", "noise", "noise", "hostile", "number");

  /// Ways to write a currency that are sure; all others have to be asked for.
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("%s usd", "USD"),
          Map.entry("USD %s", "USD"),
          Map.entry("US$%s", "USD"),
          Map.entry("%s us dollars", "USD"),
          Map.entry("€%s", "EUR"),
          Map.entry("%s eur", "EUR"),
          Map.entry("%s euros", "EUR"),
          Map.entry("%s EUR", "EUR"),
          Map.entry("HK$%s", "HKD"),
          Map.entry("%s hkd", "HKD"),
          Map.entry("£%s", "GBP"),
          Map.entry("%s pounds", "GBP"),
          Map.entry("%s jpy", "JPY"),
          Map.entry("%s inr", "INR"));

  private final RandomGenerator random;
  private final Miswriting miswriting;

  Phrases(RandomGenerator random) {
    this.random = random;
    this.miswriting = new Miswriting(random);
  }

  private static Map<String, List<Phrase>> written() {
    var phrases = new HashMap<String, List<Phrase>>();
    var kind = "";
    for (var line : lines()) {
      if (line.startsWith("## ")) {
        kind = line.substring(3);
      } else if (!line.startsWith("#") && line.contains("|")) {
        phrases.computeIfAbsent(kind, _ -> new ArrayList<>()).add(phrase(line));
      }
    }
    return Map.copyOf(phrases);
  }

  private static Phrase phrase(String line) {
    var bar = line.lastIndexOf('|');
    return Phrase.of(line.substring(0, bar).stripTrailing(), Fact.parse(line.substring(bar + 1)));
  }

  private static List<String> lines() {
    try (var in = Phrases.class.getResourceAsStream("/talks/phrases.txt")) {
      var bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Anything at all; what was put into `facts` is what is meant, however it is written.
  Phrase any() {
    var phrase = random.nextInt(4) == 0 ? several() : of(pick(KINDS));
    return random.nextInt(3) == 0 ? phrase.written(miswriting.of(phrase.text())) : phrase;
  }

  /// Several answers in one message.
  private Phrase several() {
    var parts = Stream.generate(() -> of(pick(TOPICS))).limit(random.nextInt(2, 5)).toList();
    return Phrase.together(parts, pick(BETWEEN));
  }

  private Phrase of(String kind) {
    return switch (kind) {
      case "money" -> money();
      case "number" -> number();
      default -> pick(WRITTEN.getOrDefault(kind, List.of()));
    };
  }

  private Phrase number() {
    var number = random.nextInt(1, 10);
    return Phrase.of(String.valueOf(number), Set.of(Fact.amount(new BigDecimal(number))));
  }

  private Phrase money() {
    var facts = new HashSet<Fact>();
    var sum = random.nextInt(5) == 0 ? range(facts) : one(facts);
    var text =
        pick(List.of("%s", "%s", "about %s", "budget %s", "up to %s", "we have %s", "make it %s"));
    return Phrase.of(text.formatted(inCurrency(sum, facts)), facts);
  }

  private String range(Set<Fact> facts) {
    var low = random.nextInt(1, 50) * 100;
    var high = low + random.nextInt(1, 50) * 100;
    facts.add(Fact.amount(new BigDecimal(low)));
    facts.add(Fact.amount(new BigDecimal(high)));
    return low + pick(List.of("-", " to ", " – ")) + high;
  }

  private String one(Set<Fact> facts) {
    var amount = random.nextInt(1, 1_000) * (random.nextBoolean() ? 100 : 1_000);
    facts.add(Fact.amount(new BigDecimal(amount)));
    return switch (random.nextInt(3)) {
      case 0 -> String.valueOf(amount);
      case 1 -> String.format(Locale.ROOT, "%,d", amount);
      default -> new BigDecimal(amount).movePointLeft(3).stripTrailingZeros().toPlainString() + "k";
    };
  }

  private String inCurrency(String sum, Set<Fact> facts) {
    var currency =
        pick(
            List.of(
                "%s usd",
                "USD %s",
                "US$%s",
                "%s us dollars",
                "€%s",
                "%s eur",
                "%s euros",
                "%s EUR",
                "HK$%s",
                "%s hkd",
                "£%s",
                "%s pounds",
                "¥%s",
                "%s jpy",
                "$%s",
                "%s dollars",
                "%s",
                "%s",
                "%s kr",
                "%s inr"));
    var code = CODES.get(currency);
    if (code != null) {
      facts.add(new Fact(Fact.Kind.CURRENCY, code));
    }
    return currency.formatted(sum);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
