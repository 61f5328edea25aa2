package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageReaderTest {
  private final LanguageReader reader = new LanguageReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speak Spanish                  | es    |
          Can we switch to Spanish?      | es    |
          in English please              | en    |
          habla español                  | es    |
          En español, por favor.         | es    |
          ¿puedes hablar en inglés?      | en    |
          用中文                          | zh-HK |
          可唔可以用廣東話呀？              | zh-HK |
          請用英文                        | en    |
          español                        | es    |
          en español, 10k usd            | es    | 10k usd
          10k usd in Hong Kong. Speak Spanish please | es | 10k usd in Hong Kong
          speak French                   | fr    |
          Can you talk to me in Chinese please | zh-HK |
          could you please answer in German    | de |
          can we do this in French?            | fr |
          let's continue in italian            | it |
          i'd rather speak in japanese         | ja |
          please reply in Portuguese, budget 5k usd | pt | budget 5k usd
          puedes hablarme en chino             | zh-HK |
          kannst du bitte deutsch sprechen     | de |
          können wir auf Englisch weitermachen | en |
          parle-moi en français                | fr |
          tu peux parler en espagnol ?         | es |
          peux-tu répondre en anglais          | en |
          pode falar em português?             | pt |
          parli italiano?                      | it |
          日本語でお願いします                 | ja |
          한국어로 말해줘                      | ko |
          """)
  void findsTheLanguageAndWhatElseIsSaid(String text, String language, String rest) {
    var said = reader.read(text).orElseThrow();
    assertThat(said.language()).isEqualTo(Locale.forLanguageTag(language));
    assertThat(said.rest()).isEqualTo(Optional.ofNullable(rest).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spanish speaking people in the US",
        "food, Spanish",
        "Spain",
        "creators who speak Spanish and live in Miami",
        "el mercado español",
        "captions in Spanish",
        "can you find creators in French cities",
        "we want people who talk German",
        "中文書",
        "",
      })
  void leavesOtherWordsAboutLanguagesAlone(String text) {
    assertThat(reader.read(text)).isEmpty();
  }
}
