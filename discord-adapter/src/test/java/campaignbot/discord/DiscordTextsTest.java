package campaignbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.discord.hearing.Commands;
import campaignbot.homes.Translations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiscordTextsTest {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("campaignbot.discord.texts", Locale.ROOT);
  private static final Pattern LITERAL = Pattern.compile("\"([\\w.]+)\"");
  private static final Pattern ASKED = Pattern.compile("say\\(\\s*\"([A-Za-z.]+)\"\\s*[,)]");

  /// What is named by a topic's end stands in the code without it.
  private static final Pattern BY_TOPIC = Pattern.compile("([\\w.]+\\.)[A-Z_]+");

  /// Named by commands and options, and by what is missing.
  private static boolean isComposed(String key) {
    return key.startsWith("command.") || key.startsWith("permission.");
  }

  @Test
  void everyCommandAndOptionIsDescribed() {
    assertThat(Commands.all()).hasSize(4);
  }

  @Test
  void noKeyIsUnused() throws IOException {
    var literals =
        LITERAL.matcher(sources()).results().map(m -> m.group(1)).collect(Collectors.toSet());
    assertThat(BUNDLE.keySet())
        .as("take out of the bundle")
        .filteredOn(key -> !isComposed(key))
        .allMatch(key -> literals.contains(BY_TOPIC.matcher(key).replaceAll("$1")));
  }

  @Test
  void everyLanguageSaysTheSame() {
    Translations.areComplete("campaignbot.discord.texts");
  }

  @Test
  void everyKeyThatIsAskedForExists() throws IOException {
    var asked = ASKED.matcher(sources()).results().map(m -> m.group(1)).toList();
    assertThat(asked.stream().filter(key -> !key.endsWith("."))).isSubsetOf(BUNDLE.keySet());
  }

  @Test
  void everyTextIsAPatternThatCanBeFilled() {
    var texts = new DiscordTexts(Locale.ENGLISH);
    assertThat(BUNDLE.keySet())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(texts.say(key, 1, 2, 3, 4)).doesNotContain("{", "''"));
  }

  private static String sources() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .map(DiscordTextsTest::read)
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
}
