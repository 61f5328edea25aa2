package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where somebody is, beside where the campaign is for.
class OwnPlaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          skincare brand from Lisbon, campaign in Spain and Italy | ES IT
          Our office is in Berlin but the campaign is for Austria | AT
          our HQ is in Madrid. Creators in Portugal please.       | PT
          we ship from China, sell in the US                      | US
          we order our beans from Brazil, creators in Germany     | DE
          our factory is in Vietnam, we want buyers in Japan      | JP
          we're based in London, targeting Germany                | DE
          we are located in Berlin and want creators from Munich  | Munich/DE
          I live in Paris, campaign for Belgium                   | BE
          a Berlin-based startup, target: France                  | FR
          our brand is from Lyon and Paris, we target Belgium     | BE
          our team in Madrid wants creators in Lisbon             | Lisbon/PT
          somos una marca de Sevilla y queremos vender en México  | MX
          estamos en Madrid, campaña en Portugal                  | PT
          basés à Lyon, campagne en Suisse                        | CH
          nous sommes à Paris, cible: Belgique                    | BE
          unser Büro ist in Wien, Kampagne in Deutschland         | DE
          Startup aus Berlin, Zielgruppe Österreich               | AT
          somos uma marca de Lisboa, campanha no Brasil           | BR
          我哋公司喺香港，想做台灣                                | TW
          我們在台北，目標是日本                                  | JP
          our competitors are in Spain, we want Germany           | DE
          """)
  void isNoTargetBesideAnother(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          we're based in London                      | London/GB
          a brand from Lisbon                        | Lisbon/PT
          we are in Spain and Portugal               | ES PT
          we have shops in Berlin and Hamburg        | Berlin/DE Hamburg/DE
          creators based in London and Paris         | London/GB Paris/FR
          launch our brand in Spain and Italy        | ES IT
          we sell in Spain and Italy                 | ES IT
          our brand is from Lyon, but not for France | Lyon/FR -FR
          """)
  void isOneWhereNoOtherIsNamed(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }
}
