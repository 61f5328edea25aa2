package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");
  private static final String TALK =
      """
      > /plan-campaign 60k usd in hong kong for sales
      > no
      > plan it
      """;

  private TestBot bot;
  private List<Message> said;

  @BeforeEach
  void plan(@TempDir Path folder) {
    bot = TestBot.in(folder);
    said = Transcript.read(TALK).said(new CoreScene(bot, KEY));
  }

  @AfterEach
  void close() {
    bot.database().close();
  }

  @Test
  void everyCreatorOfThePlanIsInIt() {
    var shown = shown();
    var all = bot.bot().allocation(KEY, 1).orElseThrow();
    assertThat(all.columns()).isEqualTo(shown.columns());
    assertThat(all.rows()).hasSizeGreaterThan(shown.rows().size());
    assertThat(all.rows().subList(0, shown.rows().size())).isEqualTo(shown.rows());
    assertThat(bot.store().plan(KEY, 1).orElseThrow().proposal().lines()).hasSameSizeAs(all.rows());
  }

  @Test
  void aPlanThatThereIsNotHasNone() {
    assertThat(bot.bot().allocation(KEY, 2)).isEmpty();
    assertThat(bot.bot().allocation(new TalkKey("other", "test", "c", "t"), 1)).isEmpty();
  }

  private Message.Table shown() {
    return said.stream()
        .flatMap(message -> message.parts().stream())
        .filter(Message.Table.class::isInstance)
        .map(Message.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
