package campaignbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.homes.Translations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SlackTextsTest {
  private static final SlackTexts ENGLISH = new SlackTexts(Locale.ENGLISH);
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("campaignbot.slack.texts", Locale.ROOT);
  private static final Pattern LITERAL = Pattern.compile("\"([\\w.]+)\"");
  private static final Pattern ASKED = Pattern.compile("say\\(\\s*\"([A-Za-z.]+)\"\\s*[,)]");
  private static final Pattern PAGE = Pattern.compile("page\\.(\\w+)\\.(title|text)");

  private static String sources() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .map(SlackTextsTest::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Of a page only its name stands in the code.
  private static String asked(String key) {
    var page = PAGE.matcher(key);
    if (page.matches()) {
      return page.group(1);
    }
    return key.endsWith(".none") && key.startsWith("home.") ? key.replace(".none", "") : key;
  }

  @Test
  void noKeyIsUnused() throws IOException {
    var literals =
        LITERAL
            .matcher(sources())
            .results()
            .map((MatchResult m) -> m.group(1))
            .collect(Collectors.toSet());
    assertThat(BUNDLE.keySet())
        .as("take out of the bundle")
        .allMatch(key -> literals.contains(asked(key)));
  }

  @Test
  void everyLanguageSaysTheSame() {
    Translations.areComplete("campaignbot.slack.texts");
  }

  @Test
  void everyKeyThatIsAskedForExists() throws IOException {
    var asked = ASKED.matcher(sources()).results().map(m -> m.group(1)).toList();
    assertThat(asked).isNotEmpty().isSubsetOf(BUNDLE.keySet());
  }

  @Test
  void everyPageHasATitleAndAText() {
    var pages =
        BUNDLE.keySet().stream().filter(k -> PAGE.matcher(k).matches()).map(k -> asked(k)).toList();
    assertThat(pages)
        .isNotEmpty()
        .allSatisfy(page ->
            assertThat(BUNDLE.keySet())
                .contains("page." + page + ".title", "page." + page + ".text"));
  }

  @Test
  void everyTextIsAPatternThatCanBeFilled() {
    assertThat(BUNDLE.keySet())
        .allSatisfy(key -> assertThat(ENGLISH.say(key, 1, 2, 3)).doesNotContain("{", "''"));
  }
}
