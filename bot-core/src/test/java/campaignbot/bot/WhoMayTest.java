package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Circle;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may answer in a talk, and who may approve in a workspace.
class WhoMayTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");

  private final TestBot bot;

  WhoMayTest(@TempDir Path folder) {
    this.bot = TestBot.in(folder);
  }

  @AfterEach
  void close() {
    bot.database().close();
  }

  private static String text(List<Message> messages) {
    return messages.stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }

  private String say(String who, String words) {
    return text(bot.takeIn(KEY, new Heard.Said(who, words, bot.today())));
  }

  private String pick(String who, String choice) {
    return text(bot.takeIn(KEY, new Heard.Picked(who, Choice.parse(choice), bot.today())));
  }

  private void open(String words) {
    bot.takeIn(KEY, new Heard.Opened("ana", words, bot.today()));
  }

  private void mayApprove(Set<String> people) {
    bot.preferences()
        .update(
            "w",
            d ->
                new WorkspaceDefaults(
                    d.currency(),
                    d.region(),
                    d.language(),
                    Circle.of(people),
                    d.importers(),
                    d.feeReaders()));
  }

  @Test
  void aClickOfSomebodyWhoMayNotAnswerIsRefusedInOneSentence() {
    open("5k usd in france");
    say("ana", "only me");
    var before = bot.conversation(KEY);
    assertThat(pick("bob", "metric:SALES"))
        .isEqualTo("Only @ana may answer here, so I left everything as it is.");
    assertThat(bot.conversation(KEY)).isEqualTo(before);
    assertThat(pick("ana", "metric:SALES")).startsWith("Sales it is.");
  }

  @Test
  void aTypedLabelOfSomebodyWhoMayNotAnswerIsSilence() {
    open("5k usd in france");
    say("ana", "only me");
    assertThat(say("bob", "sales")).isEmpty();
  }

  @Test
  void whoMayNotAnswerDoesNotOpenTheTalkAgainEither() {
    open("5k usd in france");
    say("ana", "only me");
    var answer = text(bot.takeIn(KEY, new Heard.Opened("bob", "sales", bot.today())));
    assertThat(answer).startsWith("Only @ana may answer");
  }

  @Test
  void onlyThoseWhoMayApproveAPlan() {
    mayApprove(Set.of("carol"));
    open("1k usd in taiwan for engagement, food");
    say("ana", "no");
    say("ana", "plan it");
    assertThat(say("ana", "approve"))
        .isEqualTo("Plan 1 waits for somebody who may approve it: @carol.");
    assertThat(bot.conversation(KEY).stage()).isEqualTo(new Stage.Proposed(1));
    assertThat(pick("carol", "approve:1")).startsWith("✅ Plan 1 is approved by @carol");
    assertThat(bot.store().steps(KEY, 1))
        .extracting(PlanStep::by)
        .containsExactly(Optional.empty(), Optional.of("carol"));
  }

  @Test
  void theButtonUnderAnOlderPlanDoesNotApproveTheNewerOne() {
    open("1k usd in taiwan for engagement, food");
    say("ana", "no");
    say("ana", "plan it");
    say("ana", "max 2 posts each");
    assertThat(pick("ana", "approve:1")).doesNotContain("approved");
    assertThat(bot.conversation(KEY).stage()).isEqualTo(new Stage.Proposed(2));
    assertThat(pick("ana", "approve:2")).startsWith("✅ Plan 2 is approved");
  }

  @Test
  void whereNobodyMayApproveTheSettingsAreNamed() {
    mayApprove(Set.of());
    open("1k usd in taiwan for engagement, food");
    say("ana", "no");
    say("ana", "plan it");
    assertThat(pick("ana", "approve:1")).contains("settings of your workspace");
  }
}
