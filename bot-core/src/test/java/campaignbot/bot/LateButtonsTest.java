package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Metric;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Question;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import campaignbot.storage.SqlCatalogues;
import campaignbot.wording.PlainText;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Buttons of older messages, pressed when the talk has gone on.
class LateButtonsTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");
  private static final String BRIEF = "1k usd in taiwan for engagement, food";

  private final TestBot bot;

  LateButtonsTest(@TempDir Path folder) {
    this.bot = TestBot.in(folder);
  }

  @AfterEach
  void close() {
    bot.database().close();
  }

  private String hear(Heard heard) {
    return bot.takeIn(KEY, heard).stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }

  private String say(String words) {
    return hear(new Heard.Said("ana", words, bot.today()));
  }

  private String press(String choice) {
    return hear(new Heard.Picked("ana", Choice.parse(choice), bot.today()));
  }

  private void open(String words) {
    hear(new Heard.Opened("ana", words, bot.today()));
  }

  @Test
  void anotherAnswerThanTheTypedOneIsAskedAbout() {
    open("");
    say("8k usd");
    assertThat(press("amount:5000")).contains("So far it was USD 8,000").contains("USD 5,000");
    assertThat(bot.conversation(KEY).brief().budget().orElseThrow().limit())
        .hasToString("USD 8000.00");
    assertThat(bot.conversation(KEY).openQuestion()).isEqualTo(Question.WHICH_HOLDS);
  }

  @Test
  void theSameAnswerOnceMoreChangesNothing() {
    open("8k usd in taiwan for sales");
    assertThat(press("metric:SALES")).contains("belongs to an earlier message");
    assertThat(bot.conversation(KEY).brief().metric()).contains(Metric.SALES);
  }

  @Test
  void underAnOlderPlanTheButtonsShowThatPlan() {
    open(BRIEF);
    say("no");
    say("plan it");
    say("make it 2k");
    assertThat(press("compare:1")).contains("Plan 1:").doesNotContain("Plan 2:");
    assertThat(press("compare:2")).contains("Plan 2:");
  }

  @Test
  void aPlanOfTheSampleIsNotApprovedOnceThereAreOwnCreators() {
    open(BRIEF);
    say("no");
    say("plan it");
    var own = new Catalogue("own", false, SampleCatalogue.bundled().creators());
    new SqlCatalogues(bot.database(), 1).update("w", own, begin -> begin);
    assertThat(press("approve:1")).contains("invented people").contains("Plan 2 ·");
    assertThat(bot.conversation(KEY).stage()).isEqualTo(new Stage.Proposed(2));
  }
}
