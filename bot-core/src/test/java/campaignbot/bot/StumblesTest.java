package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StumblesTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");

  @Test
  void aLaterEventDoesNotPayForAnEarlierOne(@TempDir Path folder) {
    var bot = TestBot.in(folder);
    bot.inbox().put(new Event("e1", KEY, new Heard.Opened("ana", "", bot.today())));
    var earlier = bot.bot().oldestWaiting(KEY).orElseThrow();
    assertThat(bot.bot().answer(earlier).message()).isPresent();
    bot.inbox().put(new Event("e2", KEY, new Heard.Said("ana", "5k usd", bot.today())));
    bot.bot().stumble(earlier);
    assertThat(bot.bot().oldestWaiting(KEY).orElseThrow().attempts()).isZero();
    bot.database().close();
  }
}
