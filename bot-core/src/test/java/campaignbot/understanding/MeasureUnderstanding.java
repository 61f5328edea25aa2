package campaignbot.understanding;

import campaignbot.campaign.Region;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Measures how much of a folder of evaluation rows is read right: one JSON object a line, one file
/// a kind; `docs/understanding.md` says what the rows are. A file that is not there is passed over.
final class MeasureUnderstanding {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final BigDecimal TEN = BigDecimal.TEN;
  private final Scores scores = new Scores();
  private final StringBuilder misses = new StringBuilder();
  private final Path folder;

  private MeasureUnderstanding(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) {
    var measure = of(Path.of(args[0]));
    System.out.println(args.length > 1 ? measure.misses : "");
    System.out.println(measure.table());
  }

  static MeasureUnderstanding of(Path folder) {
    var measure = new MeasureUnderstanding(folder);
    measure.rows("money.jsonl").forEach(measure::money);
    measure.rows("money-ranges.jsonl").forEach(measure::range);
    measure.rows("money-negative.jsonl").forEach(measure::negative);
    Negatives.all().forEach(measure::negative);
    measure.rows("regions.jsonl").forEach(measure::region);
    measure.rows("region-groups.jsonl").forEach(measure::group);
    measure.rows("yes-no.jsonl").forEach(measure::yesNo);
    measure.rows("phrases.jsonl").forEach(measure::phrase);
    return measure;
  }

  String table() {
    return scores.table();
  }

  /// One line for each row that was read wrong.
  String misses() {
    return misses.toString();
  }

  private void money(JsonNode row) {
    var said = Reading.READER.read(text(row), atHome(row)).money();
    var expected = row.get("expected_amount").decimalValue();
    var right =
        said.stream().filter(m -> has(m.amount(), expected)).anyMatch(m -> isCurrencyRight(m, row));
    var farOff = isFarOff(said, List.of(expected));
    var lang = row.get("lang").asText();
    if (row.path("core").asBoolean()) {
      scores.count("Money: amount and currency", "English, core", right, farOff);
    }
    scores.count("Money: amount and currency", lang.equals("en") ? "English" : lang, right, farOff);
    scores.count("Money: amount and currency", "all languages", right, farOff);
    miss("money", right, farOff, row, said);
  }

  private void range(JsonNode row) {
    var said = read(row, Asked.NOTHING).money();
    var right =
        said.stream()
            .filter(m -> bound(m.min(), row.get("min")) && bound(m.max(), row.get("max")))
            .anyMatch(m -> isCurrencyRight(m, row));
    var bounds =
        List.of("min", "max").stream()
            .filter(b -> !row.get(b).isNull())
            .map(b -> row.get(b).decimalValue())
            .toList();
    var farOff = isFarOff(said, bounds);
    var lang = row.get("lang").asText();
    scores.count("Money: from, to", lang.equals("en") ? "English" : lang, right, farOff);
    scores.count("Money: from, to", "all languages", right, farOff);
    miss("range", right, farOff, row, said);
  }

  private static boolean isCurrencyRight(MoneySaid said, JsonNode row) {
    var code = said.currency().map(c -> c.getCurrencyCode());
    var iso = row.path("expected_currency_iso");
    var compatible = row.path("compatible_iso");
    return iso.isNull()
        ? code.isEmpty() || compatible.isEmpty() || texts(compatible).contains(code.get())
        : code.equals(Optional.of(iso.asText()));
  }

  /// Whether something was taken, and all that was taken is off by a factor of ten or more.
  private static boolean isFarOff(List<MoneySaid> said, List<BigDecimal> expected) {
    return !said.isEmpty()
        && said.stream()
            .flatMap(m -> List.of(m.amount(), m.min(), m.max()).stream())
            .flatMap(Optional::stream)
            .noneMatch(v -> expected.stream().anyMatch(e -> isWithinTen(v, e)));
  }

  private static boolean isWithinTen(BigDecimal value, BigDecimal expected) {
    return value.compareTo(expected) == 0
        || (value.compareTo(expected.multiply(TEN)) < 0
            && value.multiply(TEN).compareTo(expected) > 0);
  }

  private void negative(JsonNode row) {
    var said = read(row, Asked.NOTHING).money();
    scores.count("Money: none is meant", "rows of the folder", said.isEmpty());
    miss("negative", said.isEmpty(), false, row, said);
  }

  private void negative(Negatives.Row row) {
    var said = Reading.asked(row.asked(), row.text()).money();
    var asked = row.asked() == Asked.BUDGET ? ", the budget asked for" : "";
    scores.count("Money: none is meant", row.kind() + asked, said.isEmpty());
    scores.count("Money: none is meant", "our own, all kinds", said.isEmpty());
    if (!said.isEmpty()) {
      misses.append("negative | ").append(row).append(" | ").append(said).append('\n');
    }
  }

  private void region(JsonNode row) {
    var said = read(row, Asked.REGION).regions();
    var right =
        said.stream()
            .limit(1)
            .flatMap(r -> r.region().country().stream())
            .anyMatch(texts(row.get("accept"))::contains);
    if (row.path("core").asBoolean()) {
      scores.count("Places", "core", right);
    }
    if (row.path("ambiguous").asBoolean()) {
      var asked = said.stream().anyMatch(r -> !r.surely() || !r.alternatives().isEmpty());
      scores.count("Places", "ambiguous: one of its places, or asked", right || asked);
    }
    scores.count("Places", row.get("kind").asText() + " " + row.get("lang").asText(), right);
    scores.count("Places", "all", right);
    miss("region", right, false, row, said);
  }

  /// Sources differ about the members of a group; only what none of them disputes must be there.
  private void group(JsonNode row) {
    var members =
        read(row, Asked.REGION).regions().stream()
            .limit(1)
            .map(RegionSaid::region)
            .map(Region::countries)
            .<Set<String>>map(HashSet::new)
            .findFirst()
            .orElse(Set.of());
    var expected = texts(row.get("expected_members"));
    var disputed = texts(row.path("disputed_members"));
    var sure = row.has("sure_members") ? texts(row.get("sure_members")) : expected;
    var right = members.containsAll(sure);
    scores.count("Groups of countries", "all undisputed members", right);
    if (row.has("sure_members")) {
      scores.count("Groups of countries", "all undisputed members, several sources", right);
    }
    expected.removeAll(disputed);
    members.removeAll(disputed);
    scores.count(
        "Groups of countries", "the same members but for disputed", members.equals(expected));
    miss("group", right, false, row, members);
  }

  private void yesNo(JsonNode row) {
    var wish = read(row, Asked.CONFIRM).wish();
    var right = wish.equals(Optional.of(row.get("expected").asBoolean() ? Wish.YES : Wish.NO));
    scores.count("Yes and no", row.get("lang").asText(), right);
    scores.count("Yes and no", "all languages", right);
    miss("yes-no", right, false, row, wish);
  }

  private void phrase(JsonNode row) {
    var all = read(row, Asked.NOTHING);
    var budget = isBudgetRight(row, all.money());
    var metric = isMetricRight(row, all);
    var region = isRegionRight(row.path("region"), all.regions());
    scores.count("Marketing messages", "budget, with its scope and bounds", budget);
    scores.count("Marketing messages", "metric", metric);
    scores.count("Marketing messages", "region", region);
    scores.count("Marketing messages", "everything in the message", budget && metric && region);
    miss("phrase", budget && metric && region, false, row, all);
  }

  private static boolean isMetricRight(JsonNode row, Understood all) {
    var metrics = all.metrics().stream().map(m -> m.name().toLowerCase(Locale.ROOT)).toList();
    return row.path("metric").isNull()
        ? metrics.isEmpty()
        : metrics.equals(List.of(row.get("metric").asText()));
  }

  /// The places are those that the expected name has when it is the whole message.
  private static boolean isRegionRight(JsonNode expected, List<RegionSaid> said) {
    if (expected.isNull()) {
      return said.isEmpty();
    }
    var names = String.join(", ", expected.asText().split("\\|", -1));
    return regions(Reading.asked(Asked.REGION, names).regions()).equals(regions(said));
  }

  private static List<Region> regions(List<RegionSaid> said) {
    return said.stream().map(RegionSaid::region).toList();
  }

  private static boolean isBudgetRight(JsonNode row, List<MoneySaid> money) {
    var scope = row.path("budget_scope").asText("").toUpperCase(Locale.ROOT);
    var none = row.path("budget_amount").isNull() && row.path("budget_min").isMissingNode();
    return none
        ? money.isEmpty()
        : money.stream()
            .filter(m -> m.scope().name().equals(scope))
            .filter(m -> isOf(m, row.path("budget_currency")))
            .anyMatch(m ->
                row.path("budget_amount").isNull()
                    ? bound(m.min(), row.get("budget_min")) && bound(m.max(), row.get("budget_max"))
                    : has(m.amount(), row.get("budget_amount").decimalValue()));
  }

  /// A `$` may be asked about.
  private static boolean isOf(MoneySaid said, JsonNode expected) {
    var currencies = said.currency().map(List::of).orElse(said.currencies());
    return expected.isNull()
        ? said.currency().isEmpty()
        : currencies.stream().anyMatch(c -> c.getCurrencyCode().equals(expected.asText()));
  }

  private static boolean bound(Optional<BigDecimal> bound, JsonNode expected) {
    return expected.isNull() ? bound.isEmpty() : has(bound, expected.decimalValue());
  }

  private static boolean has(Optional<BigDecimal> value, BigDecimal expected) {
    return value.filter(v -> v.compareTo(expected) == 0).isPresent();
  }

  private static Set<String> texts(JsonNode list) {
    var texts = new HashSet<String>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static Understood read(JsonNode row, Asked asked) {
    return Reading.asked(asked, text(row));
  }

  private static String text(JsonNode row) {
    return row.path("input").asText(row.path("text").asText());
  }

  /// Where the row says that its currency was known from its place, the workspace has that one.
  private static Context atHome(JsonNode row) {
    return Reading.at(row.path("default_currency").asText("").replace("null", ""), "");
  }

  private List<JsonNode> rows(String file) {
    var path = folder.resolve(file);
    try {
      return Files.exists(path)
          ? Files.readAllLines(path).stream().filter(l -> !l.isBlank()).map(this::row).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  private JsonNode row(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException("Not a row: " + line, e);
    }
  }

  private void miss(String kind, boolean right, boolean farOff, JsonNode row, Object said) {
    if (!right) {
      misses.append(
          String.join(
              " | ",
              kind + (farOff ? " FAR" : ""),
              row.path("lang").asText(),
              text(row),
              said + "",
              row + "\n"));
    }
  }
}
