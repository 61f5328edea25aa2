package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// With words and places that were loaded for this test alone: what is known is collected at the
/// first mistake.
class MisspeltTest {
  private final Misspelt misspelt = new Misspelt(Reading.PLACES, RegionWords.bundled());

  private String meant(String text, boolean thorough) {
    return misspelt
        .at(Words.of(text), 0, thorough)
        .map(m -> Reading.name(m.readings().getFirst().region()) + (m.surely() ? "" : "?"))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          germny        | DE
          frnace        | FR
          jappan        | JP
          japn          | ''
          spian         | ES?
          spainn        | ES
          philipinnes   | PH?
          phillipinnes  | ''
          switserlend   | CH?
          barcelna      | Barcelona/ES?
          saudi arabai  | SA
          new zeeland   | NZ
          califronia    | US-CA?
          germany       | DE
          """)
  void aThoroughLookForgivesOneLetterAndInLongWordsTwo(String text, String place) {
    assertThat(meant(text, true)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          germny        | DE
          califronia    | US-CA?
          barcelna      | ''
          switserlend   | ''
          """)
  void aQuickLookForgivesOneLetterInCountriesAndStates(String text, String place) {
    assertThat(meant(text, false)).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "marketing",
        "campaign",
        "better",
        "values",
        "changing",
        "xgermany",
        "ermany",
        "abc"
      })
  void anOrdinaryWordIsNoMistake(String text) {
    assertThat(meant(text, true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"germny creators,1", "saudi arabai creators,2", "germny and,1"})
  void theMistakeEndsWithThePlace(String text, int end) {
    assertThat(misspelt.at(Words.of(text), 0, true).orElseThrow().end()).isEqualTo(end);
  }
}
