package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
