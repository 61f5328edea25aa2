package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a nationality says depends on what stands behind it.
class NationalitiesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          Korean creators            | KR
          Spanish audience           | ES
          german influencers         | DE
          Japanese moms              | JP
          spanish tech youtubers     | ES
          Brazilian market           | BR
          our French launch          | FR
          creators who are Spanish   | ES
          chinese tourists in paris  | CN Paris/FR
          Japanese food creators     | JP
          mexican and colombian moms | MX CO
          we want german, please     | DE
          """)
  void isAPlaceOfPeopleAndMarkets(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          Chinese New Year campaign              | ""
          after chinese new year                 | ""
          chinese new year in singapore          | SG
          Thai food                              | ""
          Korean beauty                          | ""
          Korean beauty influencers in jakarta   | Jakarta/ID
          French bakery                          | ""
          our french bakery in lyon              | Lyon/FR
          Italian restaurant in Berlin           | Berlin/DE
          we sell Turkish carpets                | ""
          indian wedding dresses for london      | London/GB
          Swiss watches                          | ""
          a swedish fashion brand                | ""
          american express cards                 | ""
          french wine brand wants dutch audience | NL
          香港的日本料理                                | HK
          """)
  void isNoPlaceOfAThing(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          Can you talk to me in Chinese please | ""
          could you please answer in German    | ""
          captions should be in Spanish        | ""
          subtitles in Thai                    | ""
          posts in German                      | ""
          puedes hablarme en chino             | ""
          pode falar em português?             | ""
          podes responder en italiano          | ""
          parli italiano?                      | ""
          한국어로 말해줘                             | ""
          日本語でお願いします                           | ""
          """)
  void isNoPlaceAsALanguage(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          Chinese New Year campaign | ""
          Thai food market          | ""
          German market             | DE
          in Chinese please         | ""
          danish maybe              | DK
          """)
  void isNoPlaceOfAFeastEitherWhenAPlaceWasAskedFor(String text, String read) {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, text))).isEqualTo(read);
  }
}
