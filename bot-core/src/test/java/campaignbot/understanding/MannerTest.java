package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How something is said, and dates that nobody can read.
class MannerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "make it 12k",
        "Hong Kong instead",
        "we agreed: 5k",
        "I meant euros",
        "súbelo a 5k",
        "改成8千"
      })
  void whatIsMeantAsAChangeIsAnOrder(String text) {
    assertThat(Reading.READER.isOrder(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12k", "a remake it is", "the changes are fine", "Hong Kong", "8千"})
  void whatIsOnlySaidIsNone(String text) {
    assertThat(Reading.READER.isOrder(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hmm, maybe 8k would be enough",
        "… what if we took Spain?",
        "isn’t 5k too much?",
        "quizás 8k",
        "不如8千"
      })
  void aThoughtBeginsWithDoubt(String text) {
    assertThat(Reading.READER.isThoughtAloud(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8k, maybe", "maybelline", "8k", "maybe\n8k"})
  void whatGoesOnOrEndsWithDoubtIsNoThought(String text) {
    assertThat(Reading.READER.isThoughtAloud(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"start on 12/01/2027", "1/2/27", "until 02/12/2026", "12/1/2027 or so"})
  void aDateWhoseDayMayBeItsMonthIsAmbiguous(String text) {
    assertThat(Reading.READER.hasAmbiguousDate(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13/01/2027",
        "12/13/2027",
        "05/05/2027",
        "0/5/2027",
        "5/0/2027",
        "1/2",
        "2027-01-12",
        "11/12/01/2027",
        "12/01/1999"
      })
  void aDateThatCanBeReadInOneWayIsNot(String text) {
    assertThat(Reading.READER.hasAmbiguousDate(text)).isFalse();
  }
}
