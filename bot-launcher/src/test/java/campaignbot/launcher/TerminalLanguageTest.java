package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

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
