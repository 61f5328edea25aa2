package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.PlainText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is thrown at a question: a sentence with an example of what works, and nothing is lost.
class OddInputTest {
  private static final List<String> ON_THE_WAY =
      List.of("", "10000", "usd", "georgia", "1", "sales", "no", "change an answer");
  private static final List<String> ODD =
      List.of(
          "",
          "   ",
          "abc",
          "-5",
          "1e999",
          "x".repeat(100_000),
          "10 ".repeat(33_000),
          "😀😀",
          "\u0000",
          "\u0000\u0007\u001b",
          "\u202e\u200f",
          "\ud800",
          "<script>alert(1)</script>",
          "'; DROP TABLE conversation; --");

  @TempDir private static Path home;
  private static TestBot bot;

  @BeforeAll
  static void equip() {
    bot = TestBot.in(home);
  }

  static Stream<Arguments> everyQuestionAndEveryOddity() {
    return Stream.iterate(1, n -> n <= ON_THE_WAY.size(), n -> n + 1)
        .flatMap(n ->
            Stream.iterate(0, i -> i < ODD.size(), i -> i + 1)
                .map(i -> Arguments.of(ON_THE_WAY.subList(0, n), i)));
  }

  @ParameterizedTest
  @MethodSource("everyQuestionAndEveryOddity")
  void aSentenceWithAnExampleAnswersAndNothingIsLost(List<String> before, int odd) {
    var key = new TalkKey("w", "test", "odd", before.size() + "/" + odd);
    bot.hear(key, new Heard.Opened("ana", "", Transcript.FIRST_DAY));
    before.stream().skip(1).forEach(text -> say(key, text));
    var known = bot.conversation(key).brief();

    var answer = say(key, ODD.get(odd));

    assertThat(answer).hasSizeBetween(20, 1500).containsAnyOf("for example", "works", "[1]");
    assertThat(answer).doesNotContain("Exception").doesNotContain("\u0000");
    assertThat(bot.conversation(key).brief()).isEqualTo(known);
  }

  private static String say(TalkKey key, String text) {
    return bot.hear(key, new Heard.Said("ana", text, Transcript.FIRST_DAY)).stream()
        .map(PlainText::of)
        .reduce("", (a, b) -> a + b);
  }
}
