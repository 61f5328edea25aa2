package campaignbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SlackTextsTest {
  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("campaignbot.slack.texts", Locale.ROOT);
  private static final Pattern ASKED = Pattern.compile("say\\(\\s*\"([A-Za-z.]+)\"\\s*[,)]");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z.]+)\"");

  @Test
  void everyKeyThatIsAskedForExists() throws IOException {
    assertThat(found(ASKED)).isNotEmpty().isSubsetOf(ENGLISH.keySet());
  }

  @Test
  void noKeyIsUnused() throws IOException {
    var used = found(LITERAL);
    Set.of("home.plans.none", "home.drafts.none").forEach(used::add);
    ENGLISH.keySet().stream().filter(k -> k.startsWith("page.")).forEach(used::add);
    assertThat(ENGLISH.keySet()).as("take out of the bundle").isSubsetOf(used);
  }

  @Test
  void everyTextIsAPatternThatCanBeFilled() {
    for (var key : ENGLISH.keySet()) {
      assertThat(
              new MessageFormat(ENGLISH.getString(key), Locale.ENGLISH)
                  .format(new Object[] {1, 2, 3}))
          .as(key)
          .doesNotContain("{")
          .doesNotContain("''");
    }
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    var found = new HashSet<String>();
    try (var sources = Files.walk(Path.of("src/main/java/campaignbot/slack"))) {
      for (var source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        pattern.matcher(Files.readString(source)).results().forEach(m -> found.add(m.group(1)));
      }
    }
    return found;
  }
}
