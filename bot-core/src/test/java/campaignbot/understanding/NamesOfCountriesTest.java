package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Countries by the names that people use in some twenty languages: short, older and colloquial
/// ones, those of their people, and inflected ones (`names-of-countries.txt`).
class NamesOfCountriesTest {
  private static List<String> lines() {
    try (var in = NamesOfCountriesTest.class.getResourceAsStream("names-of-countries.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readsEachNameAsItsCountry() {
    var misread = new ArrayList<String>();
    for (var line : lines()) {
      var code = line.substring(0, 2);
      for (var name : line.substring(5).split(", ", -1)) {
        var read = Reading.regions(Reading.asked(Asked.REGION, name));
        if (!read.equals(code)) {
          misread.add(name + " was read as " + read + ", not as " + code);
        }
      }
    }
    assertThat(misread).isEmpty();
    assertThat(lines()).hasSizeGreaterThan(90);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          блогеры в Германии                    | DE
          кампания во Франции                   | FR
          бюджет 50 тыс. руб. в России          | RU
          из Казахстана                         | KZ
          в Китае                               | CN
          для Украины                           | UA
          в Англии                              | GB
          в Южной Корее                         | KR
          Almanya'da kampanya                   | DE
          Türkiye'de                            | TR
          Fransa'dan influencer                 | FR
          בישראל                                | IL
          בגרמניה                               | DE
          w Polsce                              | PL
          w Niemczech                           | DE
          в Україні                             | UA
          influencers españoles y mexicanos     | ES MX
          deutsche Influencer                   | DE
          influenceurs français en Belgique     | BE
          influenceuses françaises              | FR
          influencers brasileiros               | BR
          italiani su instagram                 | IT
          we want american and british creators | US GB
          호주에서                                  | AU
          in Republic of Korea                  | KR
          auf Deutsch                           | ''
          en español                            | ''
          в Южную Корею                         | KR
          budget 30k, US and Canada             | US CA
          we want US and UK creators            | US GB
          let us know in Spain                  | ES
          """)
  void readsNamesWithinSentences(String text, String regions) {
    assertThat(Reading.regions(Reading.of(text))).isEqualTo(regions);
  }

  @Test
  void offersBothOfTheVirginIslands() {
    var read = Reading.asked(Asked.REGION, "Virgin Islands").regions();
    assertThat(read).hasSize(1);
    assertThat(read.getFirst().alternatives()).isNotEmpty();
  }
}
