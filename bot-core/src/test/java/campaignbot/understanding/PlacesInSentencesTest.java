package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words of a sentence name a place, and which only look like one.
class PlacesInSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          creators in south korea         | KR
          DE or the US                    | DE US
          not Germany or Austria          | -DE -AT
          東京, JUST INSTAGRAM AND TIKTOK  | Tokyo/JP
          creators from sri lanka, please | LK
          we like san francisco           | San Francisco/US
          people in san marino            | SM
          the gambia is nice              | GM
          we know the bahamas             | BS
          we work with baton rouge folks  | Baton Rouge/US
          we work with Baton Rouge folks  | Baton Rouge/US
          I eat well in palm springs      | Palm Springs/US?
          we go to Palm Coast             | Palm Coast/US
          Palm Coast                      | Palm Coast/US
          St. Louis                       | St. Louis/US?
          Saint-Denis                     | Saint-Denis/RE?
          Côte d'Ivoire                   | CI
          Bosnia & Herzegovina            | BA
          trinidad and tobago             | TT
          Hong-Kong                       | HK
          Baden-Württemberg               | DE-BW
          Guinea-Bissau                   | GW
          papua new guinea                | PG
          New South Wales                 | AU-NSW
          North Rhine-Westphalia          | DE-NW
          Ho Chi Minh City                | Ho Chi Minh City/VN
          United Arab Emirates            | AE
          the united states of america    | US
          New; York                       | York/GB?
          New? York                       | York/GB?
          New York; Los Angeles           | US-NY Los Angeles/US
          """)
  void findsNamesOfSeveralWords(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dubai creators               | Dubai/AE
          uk creators                  | GB
          UK creators                  | GB
          creators from usa            | US
          the usa only                 | US
          in chad or mali              | ML
          mali creators                | ML
          creators in peru             | PE
          peru creators                | PE
          cuba                         | CU
          iran creators                | IR
          creators in Jordan           | JO
          we love Georgia              | GE?
          texas creators               | US-TX
          Ohio creators                | US-OH
          creators in utah             | US-UT
          bavaria is fine              | DE-BY
          tuscany creators             | IT-52
          oslo creators                | Oslo/NO
          Lyon creators                | Lyon/FR
          leeds creators               | Leeds/GB
          chicago creators             | Chicago/US
          our team likes Berlin a lot  | Berlin/DE
          our team likes Bergamo a lot | Bergamo/IT
          Bergamo likes our team a lot | Bergamo/IT
          Bergamo, our team is there   | Bergamo/IT
          creators in bergamo          | Bergamo/IT
          a shop in Reading            | Reading/GB?
          a shop in Nice               | Nice/FR
          a shop near Bath             | Bath/GB
          creators in Toledo           | Toledo/US?
          """)
  void findsSingleNamesThatManyKnow(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i met chad yesterday",
        "I met Chad yesterday",
        "Jordan plays well",
        "creators in jordan",
        "ohio creators",
        "utah creators",
        "toledo creators",
        "Toledo creators like it",
        "our team likes Toledo a lot",
        "our team likes bergamo a lot",
        "bergamo people love food there",
        "reading in reading",
        "a shop in reading",
        "A SHOP IN BATH",
        "a shop near Of",
        "contact us please",
        "IT creators",
        "the PR team",
        "TV creators",
        "see x.com/paris please",
        "@berlin is our friend",
        "#berlin is trending",
        "and/Paris",
        "tell people about it",
        "qwertyuiop",
        "sin @noa.family ni @triana.ink",
        "Sin @noa.family ni @triana.ink",
        "without @new.ana york",
        "sin ni",
        "ni gaming ni apuestas",
        "no tiktok e nem apostas",
        "ohne @ana und no @bob"
      })
  void findsNoPlaceInAWordThatMeansSomethingElse(String text) {
    assertThat(Reading.regions(Reading.of(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eu quero mais vendas   | ''
          Eu quero mais vendas   | ''
          quero vender na EU     | EU
          the EU is big          | EU
          in eu please           | EU
          na eu                  | EU
          EU                     | EU
          eu                     | EU
          we are from IT         | IT
          creators in DE         | DE
          DE                     | DE
          US                     | US
          creators in the US     | US
          contact us in the UK   | GB
          NO                     | NO
          NA                     | 021
          GB, FRANCE, OR GERMANY | FR DE
          OR                     | US-OR
          PR                     | PR
          TX                     | US-TX
          creators in TX         | US-TX
          Austin TX              | Austin/US
          Austin, TX             | Austin/US
          austin, tx             | Austin/US
          creators in CA         | CA?
          HKG                    | HK
          creators in HKG        | HK
          GBR and FRA            | GB FR
          US-TX creators         | US-TX
          Total 8000 EUR incl. 19% VAT, DACH, sales | DACH
          10k usd plus VAT, spain, sales            | ES
          8000 eur net of VAT                       | ''
          5000 gbp excl VAT uk                      | GB
          10k eur ex VAT, italy                     | IT
          budget 12k eur (VAT included), france     | FR
          VAT                                       | VA
          US-based creators                         | US
          UK-based creators                         | GB
          """)
  void tellsTheCodeOfACountryFromAWord(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eu        | EU
          EU        | EU
          IT        | IT
          us        | US
          please us | US
          in us     | US
          NO        | NO
          OR        | US-OR
          PR        | PR
          hkg       | HK
          ger       | DE
          irn       | IR
          HI        | US-HI
          hi        | ''
          Hi        | ''
          hi, japan | JP
          NaN       | ''
          nan       | Nan/TH
          """)
  void readsACodeInSmallLettersOnlyAsTheAnswer(String text, String regions) {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "creators in de and fr",
        "de",
        "us",
        "us creators",
        "creators in the us",
        "no",
        "creators in tx",
        "hkg",
        "US-creators",
        "DE creators"
      })
  void readsNoCodeInSmallLettersElsewhere(String text) {
    assertThat(Reading.regions(Reading.of(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bergamo people love food there | Bergamo/IT
          Bergamo people                 | Bergamo/IT
          lyon creators                  | Lyon/FR
          lyon                           | Lyon/FR
          leeds creators                 | Leeds/GB
          Rio de Janeiro                 | Rio de Janeiro/BR
          Palm Coast                     | Palm Coast/US
          columbia                       | CO
          """)
  void readsATownThatFewKnowAsTheAnswer(String text, String regions) {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French-speaking creators           | ''
          French speaking creators           | ''
          creators who speak Swedish         | ''
          Spanish language creators          | ''
          speaks Japanese                    | ''
          Spanish-speaking creators in Texas | US-TX
          """)
  void takesTheNameOfALanguageForNoPlace(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          日本の動画         | JP
          东京和大阪         | Tokyo/JP Osaka/JP
          韩国和日本         | KR JP
          서울               | Seoul/KR
          서울과 부산        | Seoul/KR Busan/KR
          한국과 일본        | KR JP
          インドネシア       | ID
          インド料理         | IN
          한국어로 말해줘    | ''
          韓國語             | ''
          香港的日本料理     | HK
          英國倫敦           | London/GB
          日本東京           | Tokyo/JP
          スイス             | CH
          ロンドンのカフェ   | London/GB
          パリで             | Paris/FR
          パリ               | Paris/FR
          パリジェンヌ       | ''
          香港同台灣         | HK TW
          台北、高雄         | Taipei/TW Kaohsiung/TW
          中国大陆           | CN
          ニューヨーク       | New York City/US
          フランスとイタリア | FR IT
          ในกรุงเทพ          | Bangkok/TH
          """)
  void findsPlacesInTextsWithoutBlanks(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vereinigte Staaten                         | US
          Estados Unidos y Canadá                    | US CA
          en España                                  | ES
          au Japon                                   | JP
          in Deutschland, Österreich und der Schweiz | DE AT CH
          в Россию                                   | RU
          di Jakarta                                 | Jakarta/ID
          tại Việt Nam                               | VN
          भारत में                                   | IN
          mi público es gente joven de Madrid | Madrid/ES
          queremos que la gente compre, 5k eur, españa | ES
          a gente quer vender no Brasil       | BR
          Gente de Sevilla                    | Sevilla/ES
          gana en España                      | ES
          creators in Gent                    | Gent/BE
          pour l'Italie                       | IT
          l'Inde et l'Italie                  | IN IT
          sauf l'Espagne                      | -ES
          dell'Italia                         | IT
          São Paulo e no Rio                  | BR-SP? Rio de Janeiro/BR
          creators in Rio                     | Rio de Janeiro/BR
          creators in Malé                    | Male/MV
          creators in Mali                    | ML
          """)
  void findsPlacesInOtherLanguages(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          everyone except Paris and Lyon in France | -Paris/FR -Lyon/FR FR
          without the UK                           | -GB
          without Georgia and the Netherlands      | -GE? -NL
          UK without Wales, Scotland and Ireland   | GB -GB-WLS -GB-SCT -IE
          no Japan                                 | -JP
          France; no Spain                         | FR -ES
          Valencia without Spain                   | Valencia/VE? -ES
          don't target Germany                | -DE
          Germany is out                      | -DE
          Italy and Spain are out             | -IT -ES
          forget France                       | -FR
          never mind Italy                    | -IT
          we don't want Germany               | -DE
          don't do Germany, do Austria        | -DE AT
          Italy is off the table              | -IT
          all of Germany aside from Bavaria   | DE -DE-BY
          Spain aside from Catalonia          | ES -ES-CT
          we are not interested in Germany    | -DE
          olvida Francia                      | -FR
          España fuera                        | -ES
          Alemania no                         | -DE
          Deutschland ist raus                | -DE
          ne cible pas l'Allemagne            | -DE
          leave Germany out                   | -DE
          leave Germany                       | DE
          Germany isn't interesting for us    | -DE
          Germany shouldn't be in it          | -DE
          Francia no, España sí               | -FR ES
          nicht nach Deutschland              | -DE
          不要法國，要西班牙                    | -FR ES
          let's not do France                 | -FR
          """)
  void leavesOutWhatIsExcepted(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Springfield, Illinois          | Springfield/US
          Springfield (Illinois)         | Springfield/US
          Springfield in Illinois        | Springfield/US
          Springfield in the US          | Springfield/US
          San Jose, Costa Rica           | San José/CR
          London, Ontario                | London/CA
          Vancouver, Canada, and Seattle | Vancouver/CA Seattle/US
          Paris, Texas                   | Paris/US
          Paris, Berlin, Texas           | Paris/FR Berlin/DE US-TX
          Germany, Europe                | DE 150
          Asia, Japan                    | 142 JP
          Bavaria, Germany               | DE-BY
          Berlin, Spain                  | Berlin/DE ES
          Valencia in Spain              | Valencia/ES
          Valencia, Venezuela            | Valencia/VE
          New York, USA                  | US-NY
          st. petersburg, russia         | Saint Petersburg/RU
          St Petersburg, Florida         | St. Petersburg/US
          Washington, D.C.               | US-DC
          """)
  void takesATownAndWhatItLiesInForOnePlace(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in franse or spian       | FR ES?
          let's do austrlia please | AU?
          austrlia market          | AU?
          maybe brazli             | BR
          to brazli                | BR
          sweeden + norwai         | SE NO
          amercia                  | US
          untied kingdom           | GB
          new yrok                 | US-NY?
          san fransisco            | San Francisco/US
          philipines               | PH
          thialand                 | TH
          hongkong                 | HK
          honkong                  | Hong Kong/HK
          sngapore                 | SG
          swizerland               | CH
          neatherlands             | NL
          tokio                    | Tokyo/JP
          moskow                   | Moscow/RU
          viena                    | Vienna/AT
          brusels                  | Brussels/BE?
          copenhagn                | Copenhagen/DK?
          sidney                   | Sydney/AU
          melborne                 | Melbourne/AU?
          irland                   | IE
          deutschlnd               | DE
          españa y portugl         | ES PT
          gerrmany                 | DE
          gremany                  | DE
          germaany                 | DE
          germani                  | DE
          germanyy                 | DE
          ggermany                 | DE
          califronia               | US-CA?
          calfornia                | US-CA?
          floridaa                 | US-FL?
          barvaria                 | DE-BY?
          catalnia                 | ES-CT?
          scotlnd                  | GB-SCT?
          europ                    | 150?
          afrca                    | 002?
          south amerca             | 005
          latin amercia            | 419
          skandinavia              | SCANDINAVIA
          """)
  void forgivesAMissingOrDoubledLetterWhenAsked(String text, String regions) {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "austrlia for the win",
        "asdf",
        "xx",
        "zz",
        "12345",
        "gxrmxny",
        "texa",
        "later germinate"
      })
  void takesNoOtherWordForAMisspeltPlace(String text) {
    assertThat(Reading.regions(Reading.asked(Asked.REGION, text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          creators in germny     | DE
          creators from austrlia | AU?
          germny creators        | ''
          """)
  void forgivesAMistakeUnaskedOnlyBehindIn(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }
}
