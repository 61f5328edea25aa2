package campaignbot.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.TalkKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatTest {
  private static final TalkKey KEY = new TalkKey("w1", MockPlatform.NAME, "c1", "t1");

  private static MockPlatform.Entry postedAt(long millis) {
    return new MockPlatform.Entry(new Posted(KEY, 1, "nonce", "node", "text"), false, true, millis);
  }

  /// Posted at 10 s, and again at 40 s.
  @ParameterizedTest
  @CsvSource({
    "7000, false",
    "9000, true",
    "10000, true",
    "11500, true",
    "13000, false",
    "41000, false"
  })
  void onlyAKillBetweenPostingAndMarkingExplainsARepeat(long kill, boolean explains) {
    var repeat = new Seen.Repeat(postedAt(10_000), postedAt(40_000));
    assertThat(repeat.isExplainedBy(kill)).isEqualTo(explains);
  }
}
