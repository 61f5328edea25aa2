package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Limits in money for one creator, with 10,000 US dollars to spend: the shares that are kept, and
/// what is answered.
class CapsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          max 500 usd per creator                                  | ..0.05    | Noted Ask(CONFIRM)
          max 500 usd per creator, min 100 usd per creator         | 0.01..0.05 | Noted Ask(CONFIRM)
          min 100 usd per creator, max 500 usd per creator         | 0.01..0.05 | Noted Ask(CONFIRM)
          max 500 usd per creator and max 200 usd per post         | ..0.05    | Noted NotUnderstood(FEE) Ask(CONFIRM)
          max 200 usd per post and max 500 usd per creator         | ..0.05    | Noted NotUnderstood(FEE) Ask(CONFIRM)
          max 500 usd per creator, no, max 400 usd per creator     | ..0.04    | Noted Ask(CONFIRM)
          max 10k usd per creator                                  | ..1.0     | Noted Ask(CONFIRM)
          max 20k usd per creator                                  | ..        | NotUnderstood(CAP_ABOVE_BUDGET) Ask(WISHES)
          max 20k usd per creator, min 100 usd per creator         | 0.01..    | Noted NotUnderstood(CAP_ABOVE_BUDGET) Ask(CONFIRM)
          min 20k usd per creator                                  | ..        | NotUnderstood(CAP_ABOVE_BUDGET) Ask(WISHES)
          max 0 usd per creator                                    | ..        | NotUnderstood(ZERO) Ask(WISHES)
          max 500 eur per creator                                  | ..        | NotUnderstood(CAP_IN_OTHER_MONEY) Ask(WISHES)
          """)
  void eachIsKeptOrIsSaidToBeNone(String text, String share, String answer) {
    var talk = Rehearsal.of("<open> 10k usd in hong kong for sales").then(text);
    assertThat(shown(talk.talk().brief().limits().perCreator())).isEqualTo(share);
    assertThat(talk.replies()).isEqualTo(answer);
  }

  private static String shown(Share share) {
    return share.min().map(String::valueOf).orElse("")
        + ".."
        + share.max().map(String::valueOf).orElse("");
  }
}
