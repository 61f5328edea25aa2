package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "es_MX.UTF-8, es-MX",
    "zh_HK.UTF-8, zh-HK",
    "ca_ES.UTF-8@valencia, ca-ES",
    "C.UTF-8, en",
    "POSIX, en",
    "'', en",
  })
  void isTheOneOfTheEnvironment(String value, String language) {
    assertThat(TerminalLanguage.of(Map.of("LANG", value)))
        .isEqualTo(Locale.forLanguageTag(language));
  }

  @Test
  void isTheFirstThatIsSet() {
    assertThat(TerminalLanguage.of(Map.of("LANG", "en_US", "LC_ALL", "es_ES")))
        .isEqualTo(Locale.forLanguageTag("es-ES"));
  }

  @Test
  void isSpokenFromTheFirstWord(@TempDir Path home) {
    var environment = Map.of("CAMPAIGN_BOT_HOME", home.toString(), "LANG", "es_MX.UTF-8");
    var ran = Ran.with(environment, "8k usd\n", "chat");
    assertThat(ran.out()).contains("Presupuesto: USD 8,000.").contains("2 de 3");
  }

  @Test
  void isThatOfReportsAndAnswersAboutCreators(@TempDir Path home) throws IOException {
    var list = home.resolve("list.csv");
    Files.writeString(list, "handle,platform,followers\n@mia.eats,instagram,4200\n");
    var spanish = Map.of("CAMPAIGN_BOT_HOME", home.toString(), "LANG", "es_ES.UTF-8");
    assertThat(Ran.with(spanish, "", "creators", "import", list.toString()).out())
        .contains("list.csv: 1 creador (CSV, encabezados: línea 1)")
        .contains("1 nuevo, 0 actualizados, 0 sin cambios.");
    var chinese = Map.of("CAMPAIGN_BOT_HOME", home.toString(), "LANG", "zh_HK.UTF-8");
    assertThat(Ran.with(chinese, "", "creators", "list").out()).contains("追蹤者", "@mia.eats");
    assertThat(Ran.with(chinese, "", "creators", "quote", "@ben", "450", "usd").out())
        .startsWith("我沒有 @ben");
  }

  @Test
  void isThatOfPlansForPeopleAndNotOfThoseForPrograms(@TempDir Path home) {
    var spanish = Map.of("CAMPAIGN_BOT_HOME", home.toString(), "LANG", "es_ES.UTF-8");
    var json = Ran.with(spanish, "", plan("json"));
    assertThat(Ran.with(spanish, "", plan("text")).out())
        .startsWith("Plan 1")
        .contains("creadores");
    assertThat(json.out()).doesNotContain("creadores");
  }

  private static String[] plan(String form) {
    return new String[] {
      "plan", "--budget", "2k usd", "--region", "taiwan", "--metric", "engagement", "--format", form
    };
  }

  @Test
  void givesWayToWhatIsSaidOnTheCommandLine(@TempDir Path home) {
    var environment = Map.of("CAMPAIGN_BOT_HOME", home.toString(), "LANG", "es_MX.UTF-8");
    var ran = Ran.with(environment, "8k usd\n", "chat", "--language", "zh-HK");
    assertThat(ran.out()).contains("預算：USD 8,000。");
  }

  @Test
  void isRefusedWhenThereAreNoTextsOfIt(@TempDir Path home) {
    var ran = Ran.with(home, "", "chat", "--language", "fr");
    assertThat(ran.exitCode()).isEqualTo(Refused.BAD_INPUT);
    assertThat(ran.err()).contains("en, es, zh-HK");
  }
}
