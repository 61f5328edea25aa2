package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          help                      | HELP
          what can you do?          | HELP
          why do you need this?     | WHY
          why?                      | WHY
          go back please            | BACK
          undo that                 | UNDO
          redo                      | REDO
          skip this one             | SKIP
          never mind                | CANCEL
          stop                      | CANCEL
          ok, let's start over      | RESTART
          what do you have so far?  | STATUS
          ok thanks                 | THANKS
          ¿por qué?                 | WHY
          zurück                    | BACK
          取消                       | CANCEL
          """)
  void hearsAWishThatIsTheWholeMessage(String text, Wish wish) {
    assertThat(Reading.of(text).wish()).hasValue(wish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no alcohol brands",
        "skip TikTok",
        "stop at 5k usd",
        "help our bakery get more customers",
        "why these creators and not others",
        "back to school campaign",
      })
  void hearsNoWishInsideOtherContent(String text) {
    assertThat(Reading.of(text).wish()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes             | YES
          sure, go ahead  | YES
          plan it         | YES
          👍              | YES
          klar            | YES
          bien sûr        | YES
          はい             | YES
          네              | YES
          nope            | NO
          not ok          | NO
          不行             | NO
          hayır           | NO
          yes… no wait    | NO
          """)
  void hearsYesAndNoWhenAskedToConfirm(String text, Wish wish) {
    assertThat(Reading.asked(Asked.CONFIRM, text).wish()).hasValue(wish);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "nothing else", "go on", "that's all", "nein", "nada más"})
  void hearsThatThereAreNoMoreWishes(String text) {
    assertThat(Reading.asked(Asked.WISHES, text).wish()).hasValue(Wish.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "go",
        "go!",
        "go for it",
        "let's go",
        "do it",
        "looks good",
        "sounds good",
        "ship it",
        "run it",
        "yes, run it",
        "make it so",
        "fire away"
      })
  void hearsAYesInEverydayWordsWhenAskedToConfirm(String text) {
    assertThat(Reading.asked(Asked.CONFIRM, text).wish()).contains(Wish.YES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"go", "that's all", "nope", "nah", "nah, that's all", "no, go on", "run it"})
  void hearsThatNothingElseIsWished(String text) {
    assertThat(Reading.asked(Asked.WISHES, text).wish()).contains(Wish.NO);
  }
}
