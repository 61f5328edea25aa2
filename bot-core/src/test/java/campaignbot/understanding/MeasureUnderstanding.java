package campaignbot.understanding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Prints how much of a folder of evaluation rows is read right, by language. Not part of the
/// build: run `main` with the folder, and `-v` to see what went wrong.
final class MeasureUnderstanding {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Reader reader = Reader.bundled();
  private final Path folder;
  private final boolean wordy;
  private final Map<String, int[]> counts = new TreeMap<>();

  private MeasureUnderstanding(Path folder, boolean wordy) {
    this.folder = folder;
    this.wordy = wordy;
  }

  public static void main(String[] args) throws IOException {
    var measure = new MeasureUnderstanding(Path.of(args[0]), args.length > 1);
    measure.money();
    measure.ranges();
    measure.negative();
    measure.regions();
    measure.groups();
    measure.yesNo();
    measure.phrases();
    measure.print();
  }

  private void money() throws IOException {
    for (var row : rows("money.jsonl")) {
      var said = read(row, Asked.NOTHING).money();
      var expected = row.get("expected_amount").decimalValue();
      var fitting = said.stream().filter(m -> has(m.amount(), expected)).findFirst();
      var core = row.path("core").asBoolean() ? " core" : "";
      var lang = row.get("lang").asText();
      count("money amount " + lang + core, fitting.isPresent(), row, "");
      var both = fitting.filter(m -> rightCurrency(m, row)).isPresent();
      count("money both   " + lang + core, both, row, said);
      count("money both   ALL", both, row, "");
    }
  }

  private static boolean rightCurrency(MoneySaid said, JsonNode row) {
    var code = said.currency().map(c -> c.getCurrencyCode());
    var iso = row.path("expected_currency_iso");
    if (iso.isNull()) {
      return code.isEmpty()
          || contains(row.path("compatible_iso"), code.get())
          || row.path("compatible_iso").isNull();
    }
    return code.equals(Optional.of(iso.asText()));
  }

  private void ranges() throws IOException {
    for (var row : rows("money-ranges.jsonl")) {
      var said = read(row, Asked.NOTHING).money();
      var right =
          said.stream()
              .anyMatch(m ->
                  bound(m.min(), row.get("min"))
                      && bound(m.max(), row.get("max"))
                      && rightCurrency(m, row));
      count("ranges " + row.get("lang").asText(), right, row, said);
      count("ranges ALL", right, row, "");
    }
  }

  private void negative() throws IOException {
    for (var row : rows("money-negative.jsonl")) {
      var said = read(row, Asked.NOTHING).money();
      count("negative", said.isEmpty(), row, said);
    }
  }

  private void regions() throws IOException {
    for (var row : rows("regions.jsonl")) {
      var said = read(row, Asked.REGION).regions();
      var first = said.isEmpty() ? Optional.<String>empty() : said.getFirst().region().country();
      var right = first.isPresent() && contains(row.get("accept"), first.get());
      var core =
          row.path("core").asBoolean()
              ? "core"
              : row.get("kind").asText() + " " + row.get("lang").asText();
      count("regions " + core, right, row, said);
      count("regions ALL", right, row, "");
    }
  }

  private void groups() throws IOException {
    for (var row : rows("region-groups.jsonl")) {
      var said = read(row, Asked.REGION).regions();
      var expected = new TreeSet<String>();
      row.get("expected_members").forEach(m -> expected.add(m.asText()));
      var disputed = new TreeSet<String>();
      row.path("disputed_members").forEach(m -> disputed.add(m.asText()));
      var right =
          said.stream()
              .limit(1)
              .anyMatch(r -> sameButFor(expected, new TreeSet<>(r.region().countries()), disputed));
      var kind =
          said.stream()
              .limit(1)
              .map(r -> r.region().code() + " " + r.region().countries())
              .toList();
      count("groups", right, row, kind);
    }
  }

  private static boolean sameButFor(Set<String> one, Set<String> other, Set<String> disputed) {
    var left = new TreeSet<>(one);
    left.removeAll(disputed);
    var right = new TreeSet<>(other);
    right.removeAll(disputed);
    return left.equals(right);
  }

  private void yesNo() throws IOException {
    for (var row : rows("yes-no.jsonl")) {
      var wish = read(row, Asked.CONFIRM).wish();
      var right = wish.equals(Optional.of(row.get("expected").asBoolean() ? Wish.YES : Wish.NO));
      count("yes-no", right, row, wish);
    }
  }

  private void phrases() throws IOException {
    for (var row : rows("phrases.jsonl")) {
      var all = read(row, Asked.NOTHING);
      count("phrases budget", rightBudget(row, all), row, all.money());
      count("phrases metric", rightMetric(row, all), row, all.metrics());
      var region = row.path("region").isNull() == all.regions().isEmpty();
      count("phrases region found", region, row, all.regions());
    }
  }

  private static boolean rightMetric(JsonNode row, Understood all) {
    var metrics = all.metrics().stream().map(m -> m.name().toLowerCase(Locale.ROOT)).toList();
    return row.path("metric").isNull()
        ? metrics.isEmpty()
        : metrics.contains(row.get("metric").asText());
  }

  private static boolean rightBudget(JsonNode row, Understood all) {
    var scope = row.path("budget_scope").asText("").toUpperCase(Locale.ROOT);
    var sums = all.money().stream().filter(m -> m.scope().name().equals(scope)).toList();
    if (row.path("budget_amount").isNull() && row.path("budget_min").isMissingNode()) {
      return all.money().isEmpty();
    }
    return sums.stream()
        .anyMatch(m ->
            row.path("budget_amount").isNull()
                ? bound(m.min(), row.get("budget_min")) && bound(m.max(), row.get("budget_max"))
                : has(m.amount(), row.get("budget_amount").decimalValue()));
  }

  private static boolean bound(Optional<BigDecimal> bound, JsonNode expected) {
    return expected.isNull() ? bound.isEmpty() : has(bound, expected.decimalValue());
  }

  private static boolean has(Optional<BigDecimal> value, BigDecimal expected) {
    return value.filter(v -> v.compareTo(expected) == 0).isPresent();
  }

  private static boolean contains(JsonNode list, String code) {
    for (var item : list) {
      if (item.asText().equals(code)) {
        return true;
      }
    }
    return false;
  }

  private Understood read(JsonNode row, Asked asked) {
    var text = row.has("input") ? row.get("input").asText() : row.get("text").asText();
    return reader.read(text, Context.on(LocalDate.of(2026, 11, 23)).asking(asked));
  }

  private List<JsonNode> rows(String file) throws IOException {
    var rows = new ArrayList<JsonNode>();
    for (var line : Files.readAllLines(folder.resolve(file))) {
      rows.add(JSON.readTree(line));
    }
    return rows;
  }

  private void count(String what, boolean right, JsonNode row, Object said) {
    var count = counts.computeIfAbsent(what, _ -> new int[2]);
    count[right ? 0 : 1]++;
    if (wordy && !right && !said.equals("")) {
      System.out.println(
          what
              + " | "
              + row.path("input").asText(row.path("text").asText())
              + " | "
              + row
              + " | "
              + said);
    }
  }

  private void print() {
    counts.forEach((what, n) ->
        System.out.printf(
            Locale.ROOT,
            "%-32s %4d of %4d  %5.1f %%%n",
            what,
            n[0],
            n[0] + n[1],
            100.0 * n[0] / (n[0] + n[1])));
  }
}
