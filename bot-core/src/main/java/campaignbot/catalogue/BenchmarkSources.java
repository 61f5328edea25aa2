package campaignbot.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the keys in the column `source` stand for. Several keys are joined by `|`.
record BenchmarkSources(Map<String, String> words) {

  static BenchmarkSources of(List<BenchmarkRow> rows) {
    return new BenchmarkSources(
        rows.stream()
            .collect(Collectors.toMap(r -> r.text("key"), r -> r.text("what"), (_, b) -> b)));
  }

  /// What is no key stays as it is.
  List<String> inWords(String keys) {
    return keysOf(keys).stream().map(key -> words.getOrDefault(key, key)).distinct().toList();
  }

  private static List<String> keysOf(String keys) {
    return Arrays.asList(keys.split("\\||; "));
  }
}
