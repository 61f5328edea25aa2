package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Metric;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an adapter may ask before it hands an event in.
class LookingAheadTest {
  private static final TalkKey KEY = new TalkKey("w1", "test", "c1", "t1");
  private static final Choice AMOUNT = new Choice(Choice.Kind.AMOUNT, "2000");

  @TempDir private Path folder;
  private TestBot bot;

  @BeforeEach
  void open() {
    bot = TestBot.in(folder);
  }

  private Heard.Said said(String text) {
    return new Heard.Said("alice", text, bot.today());
  }

  @Test
  void aTalkIsKnownFromTheMomentItsFirstEventIsKept() {
    assertThat(bot.bot().knows(KEY)).isFalse();
    bot.inbox()
        .put(
            new Event(
                UUID.randomUUID().toString(), KEY, new Heard.Opened("alice", "", bot.today())));
    assertThat(bot.bot().knows(KEY)).isTrue();
  }

  @Test
  void onlyWhatTheLastMessageOfferedIsOffered() {
    var _ = bot.takeIn(KEY, new Heard.Opened("alice", "", bot.today()));
    assertThat(bot.bot().offers(KEY, AMOUNT)).isTrue();
    assertThat(bot.bot().offers(KEY, new Choice(Choice.Kind.METRIC, Metric.SALES.name())))
        .isFalse();
    var _ = bot.takeIn(KEY, said("10k usd"));
    assertThat(bot.bot().offers(KEY, AMOUNT)).isFalse();
  }

  @Test
  void anAnswerThatWouldNotBeUnderstoodIsObjectedToWithoutATrace() {
    var _ = bot.takeIn(KEY, new Heard.Opened("alice", "", bot.today()));
    var before = bot.conversation(KEY);
    assertThat(bot.bot().objection(KEY, said("purple elephants")))
        .get()
        .asString()
        .contains("8k usd");
    assertThat(bot.bot().objection(KEY, said("8k usd"))).isEmpty();
    assertThat(bot.conversation(KEY)).isEqualTo(before);
  }
}
