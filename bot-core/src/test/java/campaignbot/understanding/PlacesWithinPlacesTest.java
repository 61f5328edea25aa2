package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Towns with what they lie in, parts that are left out, and lists.
class PlacesWithinPlacesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          Bath, England               | Bath/GB
          bath, england               | Bath/GB
          near Bath, England          | Bath/GB
          Florence, Italy             | Florence/IT
          Reading, UK                 | Reading/GB
          Nice, France                | Nice/FR
          Cork, Ireland               | Cork/IE
          Split, Croatia              | Split/HR
          Mobile, Alabama             | Mobile/US
          Toledo, Ohio                | Toledo/US
          Richmond, Virginia          | Richmond/US
          sales, Germany              | DE
          more sales, brazil          | BR
          Best, we want Germany       | DE
          Nice one, France it is      | FR
          Reading is fun, UK creators | GB
          mobile, usa                 | US
          surprise, usa               | US
          independence, usa           | US
          commerce, usa               | US
          march, uk                   | GB
          mobile, alabama             | Mobile/US
          florence, italy             | Florence/IT
          in mobile, usa              | Mobile/US
          """)
  void takesAnEverydayWordBeforeItsCountryForATown(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          London, ON    | London/CA
          london, on    | London/CA
          Perth WA      | Perth/AU
          Portland, OR  | Portland/US
          Portland, ME  | Portland/US
          Cambridge, MA | Cambridge/US
          Rome, GA      | Rome/US
          Manchester NH | Manchester/US
          DE-BY         | DE-BY
          US-CA         | US-CA
          """)
  void readsTheCodeOfAStateBehindATown(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          英國倫敦  | London/GB
          日本東京  | Tokyo/JP
          韓国ソウル | Seoul/KR
          """)
  void takesTheTownWhereItStandsBehindItsCountry(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          Europe, but not the Nordics       | 150 -NORDICS
          Asia except China and Japan       | 142 -CN -JP
          DACH minus Switzerland            | DACH -CH
          APAC ex China                     | APAC? -CN
          APAC ex-China                     | APAC? -CN
          APAC excl. Japan                  | APAC? -JP
          Asia, Japan excluded              | 142 -JP
          Europe save for Poland            | 150 -PL
          everyone in asia but japan        | 142 -JP
          USA excluding Alaska & Hawaii     | US -US-AK -US-HI
          US ex. Puerto Rico                | US -PR
          Europe sauf la France             | 150 -FR
          la france entière sauf la corse   | FR -FR-20R
          hors la France                    | -FR
          Europa, aber nicht Polen          | 150 -PL
          España menos Canarias             | ES -ES-CN
          América Latina, pero no Argentina | 419 -AR
          亞洲（日本除外）                          | 142 -JP
          アジア（日本以外）                         | 142 -JP
          일본 제외한 아시아                        | -JP 142
          no Brasil inteiro                 | BR
          no antes del 5 de enero           | ""
          """)
  void leavesOutAPartInManyWords(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          Asia, but Japan first             | 142 JP
          Asia but Japan and Korea first    | 142 JP KR
          Europe but Germany especially     | 150 DE
          all of Asia but Japan first        | 142 JP
          France but Paris mainly           | FR Paris/FR
          Europa, aber Deutschland zuerst   | 150 DE
          Europe pero Alemania primero      | 150 DE
          Europe mais la France surtout     | 150 FR
          Asia but Japan                    | 142 -JP
          Asia but Japan and Korea          | 142 -JP -KR
          Asia but Japan, 10k               | 142 -JP
          all of Asia but Japan for now     | 142 -JP
          Europe, not Spain                 | 150 -ES
          europe, not spain                 | 150 -ES
          europe not spain                  | 150 -ES
          """)
  void takesButForAnExclusionOnlyWhereNothingIsEmphasised(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          HK/SG/TW             | HK SG TW
          HK, SG, MY           | HK SG MY
          US, UK, CA           | US GB CA?
          Kyoto/Osaka          | Kyoto/JP Osaka/JP
          zürich, bern & basel | Zürich/CH Bern/CH Basel/CH
          göteborg och malmö   | Göteborg/SE Malmö/SE
          wien + graz          | AT-9? Graz/AT
          são paulo e rio      | BR-SP? Rio de Janeiro/BR
          """)
  void readsLists(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          hk, sg and my | HK SG MY
          us/uk/ca      | US GB CA?
          no, us        | US
          """)
  void readsListsOfCodesInSmallLettersWhenAsked(String text, String read) {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          los angeles                  | Los Angeles/US
          san diego moms               | San Diego/US
          creators from north carolina | US-NC
          people in the middle east    | MIDDLEEAST
          US teens only                | US
          GIVE US MORE                 | ""
          big fans                     | ""
          """)
  void knowsNamesOfEverydayWords(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          drop everyone from london                 | -London/GB
          drop everyone from london and paris       | -London/GB -Paris/FR
          remove london                             | -London/GB
          skip the ones in london                   | -London/GB
          fuera los de madrid                       | -Madrid/ES
          fuera madrid                              | -Madrid/ES
          唔好落台灣                                     | -TW
          not for people in barcelona               | -Barcelona/ES?
          europe, but nobody, not people from spain | 150 -ES
          pero no madrid centro                     | "-City Center/ES"
          sydney but not the one in canada          | Sydney/AU
          valencia, not the one in venezuela        | Valencia/ES?
          without @ana in london                    | London/GB
          drop @ana from london                     | London/GB
          drop tiktok, london                       | London/GB
          skip the budget, we're in london          | London/GB
          remove london, paris instead              | Paris/FR
          """)
  void leavesOutAPlaceWhosePeopleAreDropped(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          £7k, manchester & leeds | Manchester/GB? Leeds/GB
          manchester and leeds    | Manchester/GB? Leeds/GB
          nottingham and leeds    | Nottingham/GB Leeds/GB
          mobile and chicago      | Chicago/US
          food & leeds            | Leeds/GB
          """)
  void keepsALesserTownInFrontOfAnotherOfItsCountry(String text, String read) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(read);
  }
}
