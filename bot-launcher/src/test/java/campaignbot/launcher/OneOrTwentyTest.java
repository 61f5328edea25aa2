package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One creator with 500,000 followers for USD 10,000, or twenty with 1,000 to 5,000 for USD 500
/// each: the README says what comes of it, and nothing else than the bot does.
class OneOrTwentyTest {
  private static final Path TOP = Path.of("..");
  private static final String FIGURE = "([\\d,.]+ \\([\\d,.]+ to [\\d,.]+\\))";
  private static final Pattern TWENTY =
      Pattern.compile("Expect " + FIGURE + ".* · 20 creators, 20 posts");
  private static final Pattern BIG =
      Pattern.compile(
          "\\(@one\\.big, 500k followers, 1 post for USD 10,000\\): "
              + FIGURE
              + " [\\w ]+\\. (The big one wins).* less than (USD [\\d,.]+) on average");

  @ParameterizedTest
  @ValueSource(strings = {"engagement", "traffic", "sales", "followers"})
  void theReadmeTellsWhoWins(String metric, @TempDir Path home) throws IOException {
    var ran =
        Ran.with(
            home,
            "",
            "plan",
            "--budget",
            "10000 usd",
            "--region",
            "US",
            "--metric",
            metric,
            "--min-creators",
            "20",
            "--max-posts",
            "1",
            "--catalogue",
            TOP.resolve("docs/examples/one-or-twenty.csv").toString());
    assertThat(ran.out()).contains("USD 10,000 of 10,000");
    var twenty = found(TWENTY, ran.out());
    var big = found(BIG, ran.out());
    assertThat(Files.readString(TOP.resolve("README.md")))
        .contains(
            "| %s | %s | %s | %s |".formatted(metric, twenty.group(1), big.group(1), big.group(3)));
  }

  private static Matcher found(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return matcher;
  }
}
