package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How well known a place has to be before its name counts, and how it has to be written.
class KnownPlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          burma creators        | MM
          creators in burma     | MM
          persia creators       | IR
          siam creators         | TH
          holland creators      | NL
          creators from holland | NL
          U.K.                  | GB
          u.k. creators         | GB
          U.A.E.                | AE
          WE SELL IN UK         | GB
          WE SELL IN THE UK     | GB
          """)
  void readsOtherNamesOfCountries(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mailand creators               | Milan/IT
          our mailand team               | Milan/IT
          köln creators                  | Köln/DE
          muenchen creators              | Munich/DE
          moscou creators                | Moscow/RU
          creators à Moscou              | Moscow/RU
          londres creators               | London/GB
          perth creators                 | Perth/AU
          new orleans people             | New Orleans/US
          sao paulo creators             | BR-SP?
          Malmö creators                 | Malmö/SE
          Nuremberg                      | Nürnberg/DE
          Zurich                         | Zürich/CH
          İstanbul                       | Istanbul/TR
          istanbul                       | Istanbul/TR
          WE SELL IN ISTANBUL AND ANKARA | Istanbul/TR Ankara/TR
          athens                         | Athens/GR
          Athens, Greece                 | Athens/GR
          Rome, Georgia                  | Rome/US
          rome, georgia                  | Rome/US
          paris or london                | Paris/FR London/GB
          london-paris                   | London/GB Paris/FR
          from london to paris           | London/GB Paris/FR
          """)
  void readsLargeTownsHoweverTheyAreWritten(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cusco creators        | ''
          our cusco team        | ''
          our Cusco team        | Cusco/PE
          creators in cusco     | Cusco/PE
          bonn creators         | ''
          creators in bonn      | Bonn/DE
          zug creators          | ''
          Zug creators          | ''
          ulm creators          | ''
          creators in ulm       | ''
          rutland creators      | ''
          creators in Rutland   | Rutland/US
          kent creators         | ''
          goa creators          | ''
          bali creators         | ''
          java creators         | ''
          creators in java      | ''
          people in the hague   | ''
          people in The Hague   | The Hague/NL
          nice creators in nice | ''
          creators in Nice      | Nice/FR
          florence creators     | ''
          creators in Florence  | Florence/IT
          """)
  void readsSmallTownsOnlyBehindInOrWithACapital(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          texas            | US-TX
          ontario creators | CA-ON
          kerala creators  | IN-KL
          ohio             | US-OH
          IOWA             | US-IA
          quebec creators  | CA-QC?
          """)
  void readsStatesThatManyKnow(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          people in the hague   | The Hague/NL
          everywhere in Asia    | 142
          anywhere in the EU    | EU
          everywhere but Asia   | 001 -142
          the hague             | The Hague/NL
          people in new orleans | New Orleans/US
          mobile                | ''
          Mobile                | Mobile/US
          orange                | ''
          best                  | ''
          Best                  | Best/NL
          the best              | ''
          reading               | ''
          Victoria              | AU-VIC?
          florence              | Florence/IT
          Nice creators         | ''
          豊田                  | Toyota/JP
          """)
  void readsAnEverydayNameAsTheAnswerWhenItIsWrittenAsOne(String text, String regions) {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          今日開始   | ''
          我想在日本 | JP
          서울대     | Seoul/KR
          부산광역시 | Busan/KR
          中国菜     | CN
          川崎市     | Kawasaki/JP
          台         | ''
          """)
  void findsNoPlaceInsideAWordWithoutBlanks(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }
}
