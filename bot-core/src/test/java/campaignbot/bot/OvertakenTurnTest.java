package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OvertakenTurnTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");

  @Test
  void peopleWhoAnswerAtTheSameTimeAreAllHeard(@TempDir Path folder) {
    var bot = TestBot.in(folder);
    bot.hear(KEY, new Heard.Opened("ana", "", Transcript.FIRST_DAY));
    try (var people = Executors.newFixedThreadPool(3)) {
      people.execute(() -> say(bot, "5k usd"));
      people.execute(() -> say(bot, "france"));
      people.execute(() -> say(bot, "more sales"));
    }
    assertThat(bot.conversation(KEY).brief().isComplete()).isTrue();
    assertThat(bot.conversation(KEY).version()).isEqualTo(4);
  }

  @Test
  void oneAfterTheOtherCountsEachTurnOnce(@TempDir Path folder) {
    var bot = TestBot.in(folder);
    bot.hear(KEY, new Heard.Opened("ana", "", Transcript.FIRST_DAY));
    IntStream.range(0, 5).forEach(_ -> say(bot, "help"));
    assertThat(bot.conversation(KEY).version()).isEqualTo(6);
  }

  private static void say(TestBot bot, String text) {
    bot.hear(KEY, new Heard.Said("ana", text, Transcript.FIRST_DAY));
  }
}
