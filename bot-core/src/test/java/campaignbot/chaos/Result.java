package campaignbot.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;

/// What a run came to, as a line of the table in `docs/reliability.md`.
///
/// @param faults how often something went wrong
/// @param drained from the last fault's end until nothing was left to do
record Result(String fault, int faults, Verdict verdict, Duration drained) {
  private static final String HEADING =
      """
      | fault | times | talks | events | lost | doubled | reordered in / out | replies missing | rows amiss \
      | talks that differ | posts | posted again: lost answer / kill / other | seen again | per 1,000 posts \
      | by kills, per kill | drained in s |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  /// Shows it, keeps it in `target/chaos/results.md`, and fails when anything went wrong.
  void judge() throws IOException {
    print();
    assertThat(verdict.faults()).isEqualTo(Verdict.Faults.NONE);
    assertThat(verdict.repeats().other()).as("repeated without a cause").isZero();
    if (MockPlatform.kind() == MockPlatform.Kind.WITH_NONCE) {
      assertThat(verdict.shownAgain()).as("seen again in spite of a nonce").isZero();
    }
  }

  private void print() throws IOException {
    System.out.println(HEADING + line());
    Files.writeString(
        Files.createDirectories(Path.of("target", "chaos")).resolve("results.md"),
        line() + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private String line() {
    var amiss = verdict.faults();
    var repeats = verdict.repeats();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d | %d / %d | %d | %d | %d | %d | %d / %d / %d | %d | %.1f | %.2f | %.1f |",
        fault,
        faults,
        verdict.talks(),
        verdict.events(),
        amiss.lost(),
        amiss.doubled(),
        amiss.reorderedIn(),
        amiss.reorderedOut(),
        amiss.missing(),
        amiss.amiss(),
        amiss.different(),
        verdict.posts(),
        repeats.lostAnswer(),
        repeats.kill(),
        repeats.other(),
        verdict.shownAgain(),
        1000.0 * verdict.postedAgain() / Math.max(1, verdict.posts()),
        (double) repeats.kill() / Math.max(1, faults),
        drained.toMillis() / 1000.0);
  }
}
