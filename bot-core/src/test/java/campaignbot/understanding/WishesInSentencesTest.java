package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody wants of the talk itself.
class WishesInSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          help                      | HELP
          help please               | HELP
          HELP!                     | HELP
          please help me with sales | ''
          why?                      | WHY
          why do you ask            | WHY
          back                      | BACK
          go back                   | BACK
          undo                      | UNDO
          redo                      | REDO
          skip                      | SKIP
          skip this                 | SKIP
          stop                      | CANCEL
          cancel                    | CANCEL
          start over                | RESTART
          status                    | STATUS
          thanks                    | THANKS
          thank you!                | THANKS
          yes                       | YES
          yes please                | YES
          yep                       | YES
          no                        | NO
          nope                      | NO
          no thanks                 | NO
          ok                        | YES
          ok no                     | NO
          no ok                     | NO
          not ok                    | NO
          yes, 12k                  | ''
          no, 12k                   | ''
          undo, 12k                 | ''
          that's all                | ''
          that's all, thanks        | THANKS
          yes, that's all           | YES
          hello                     | ''
          hey there                 | ''
          hm                        | ''
          hmm hm hm hm              | ''
          hello please              | ''
          jo                        | YES
          ja bitte                  | YES
          gracias                   | THANKS
          sí                        | YES
          好                        | YES
          不要                      | NO
          幫助                      | HELP
          👍                        | YES
          👎                        | NO
          """)
  void hearsAWishThatIsTheWholeMessage(String text, String wish) {
    assertThat(InShort.wish(Reading.of(text))).isEqualTo(wish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no              | NO
          that's all      | NO
          yes, that's all | NO
          skip            | SKIP
          nothing else    | NO
          yes             | YES
          ok              | YES
          """)
  void takesNothingMoreForNoWhenAskedForWishes(String text, String wish) {
    assertThat(InShort.wish(Reading.asked(Asked.WISHES, text))).isEqualTo(wish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes                                                                                                      | YES
          that's all                                                                                               | YES
          that's all, undo                                                                                         | UNDO
          thanks                                                                                                   | THANKS
          thanks, yes                                                                                              | YES
          yes that looks great to me                                                                               | YES
          no that looks wrong to me                                                                                | NO
          that is not ok with us                                                                                   | NO
          it looks good                                                                                            | YES
          it looks good, no wait                                                                                   | NO
          this is not ok, yes                                                                                      | NO
          we love cats                                                                                             | ''
          please please                                                                                            | ''
          undo                                                                                                     | UNDO
          yes cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cats | ''
          yes cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cat cats     | ''
          """)
  void hearsYesAndNoWithinASentenceWhenAskedToConfirm(String text, String wish) {
    assertThat(InShort.wish(Reading.asked(Asked.CONFIRM, text))).isEqualTo(wish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no                         | NO
          yes that looks great to me | ''
          """)
  void hearsYesWithinASentenceOnlyWhenAskedToConfirm(String text, String wish) {
    assertThat(InShort.wish(Reading.asked(Asked.BUDGET, text))).isEqualTo(wish);
  }
}
