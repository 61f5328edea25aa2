package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterTest {
  private static Letter letter(String workspace, String channel, String thread, long number) {
    var key = new TalkKey(workspace, "slack", channel, thread);
    return new Letter(key, number, new Message(List.of()), 1, false);
  }

  @Test
  void everyAttemptHasTheSameNonce() {
    var key = new TalkKey("w", "slack", "c", "t");
    var words = new Message(List.of(new Message.Text("other words")));
    assertThat(new Letter(key, 3, words, 7, true).nonce())
        .isEqualTo(letter("w", "c", "t", 3).nonce());
  }

  @Test
  void everyLetterOfEveryTalkHasItsOwn() {
    var letters =
        List.of(
            letter("w", "c", "t", 1),
            letter("w", "c", "t", 2),
            letter("w2", "c", "t", 1),
            letter("w", "c2", "t", 1),
            letter("w", "c", "t2", 1));
    assertThat(letters).extracting(Letter::nonce).doesNotHaveDuplicates();
  }

  /// Parts that run together to the same text.
  @Test
  void partsThatCouldBeReadInTwoWaysStillDiffer() {
    var letters =
        Stream.of(
            letter("a", "bc", "d", 1),
            letter("ab", "c", "d", 1),
            letter("a", "b", "cd", 1),
            letter("a", "b", "c1", 2),
            letter("a", "b", "c", 12),
            letter("a", "b:1", "c", 1),
            letter("a", "b", "1:c", 1),
            letter("a/b", "c", "d", 1),
            letter("a", "b/c", "d", 1));
    assertThat(letters.map(Letter::nonce).collect(Collectors.toSet())).hasSize(9);
  }

  @Test
  void itFitsIntoAnyPlatform() {
    var longOne = letter("w".repeat(300), "c😀".repeat(300), "t", Long.MAX_VALUE);
    assertThat(longOne.nonce()).matches("[A-Za-z0-9_-]{24}");
  }
}
