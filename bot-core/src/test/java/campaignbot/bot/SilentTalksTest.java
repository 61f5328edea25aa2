package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.Heard;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reminder and end of a silent talk, with a new start of the program before each step. What is
/// said is in the transcripts of kind `returning`.
class SilentTalksTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");

  private final Path folder;
  private TestBot bot;

  SilentTalksTest(@TempDir Path folder) {
    this.folder = folder;
    this.bot = TestBot.in(folder);
  }

  /// The program is started again, at the same time of the same day.
  private void restart() {
    var today = bot.today();
    bot.database().close();
    bot = TestBot.in(folder);
    bot.goTo(today);
  }

  private List<Message> say(String text) {
    return bot.takeIn(KEY, new Heard.Said("ana", text, bot.today()));
  }

  private void askForTheRegion() {
    bot.takeIn(KEY, new Heard.Opened("ana", "10k usd", bot.today()));
  }

  @Test
  void theReminderSurvivesARestart() {
    askForTheRegion();
    restart();
    assertThat(bot.wait(KEY, 1)).isEmpty();
    restart();
    assertThat(bot.wait(KEY, 1)).hasSize(1);
    restart();
    assertThat(bot.wait(KEY, 11)).isEmpty();
  }

  @Test
  void theEndSurvivesARestartAndSoDoesTheWayBack() {
    askForTheRegion();
    bot.wait(KEY, 2);
    restart();
    assertThat(bot.wait(KEY, 12)).hasSize(1);
    restart();
    assertThat(bot.conversation(KEY).stage()).isEqualTo(new Stage.Expired(new Stage.Briefing()));
    assertThat(bot.wait(KEY, 100)).isEmpty();
    restart();
    assertThat(say("hong kong")).hasSize(1);
    assertThat(bot.conversation(KEY).stage()).isEqualTo(new Stage.Briefing());
    assertThat(bot.conversation(KEY).brief().budget()).isPresent();
    assertThat(bot.conversation(KEY).brief().region()).isPresent();
  }

  @Test
  void anAnswerThatCrossesTheReminderMakesItPointless() {
    askForTheRegion();
    var waiting = bot.conversation(KEY).version();
    say("hong kong");
    assertThat(bot.takeIn(KEY, new Heard.FellSilent(waiting))).isEmpty();
    assertThat(bot.takeIn(KEY, new Heard.Expired(waiting))).isEmpty();
    assertThat(bot.conversation(KEY).stage()).isEqualTo(new Stage.Briefing());
    assertThat(bot.wait(KEY, 2)).as("the reminder of the newer question").hasSize(1);
  }

  @Test
  void aReminderIsNoMiss() {
    askForTheRegion();
    say("blah");
    say("blah");
    assertThat(PlainText.of(bot.wait(KEY, 2).getFirst())).doesNotContain("[1]");
    assertThat(bot.conversation(KEY).floor().misses()).isEqualTo(2);
  }

  @Test
  void nothingRingsForAHomeThatShowsTheAnswersItself() {
    bot.hear(KEY, new Heard.Opened("ana", "10k usd", bot.today()));
    assertThat(bot.wait(KEY, 20)).isEmpty();
  }

  @Test
  void whoeverComesBackToAClosedTalkFindsItsQuestion() {
    askForTheRegion();
    bot.wait(KEY, 14);
    var welcome = bot.hear(KEY, new Heard.Returned("ana", bot.today()));
    assertThat(PlainText.of(welcome.getFirst())).startsWith("Welcome back").contains("2 of 3");
    assertThat(bot.conversation(KEY).stage()).isEqualTo(new Stage.Briefing());
  }

  @Test
  void aTalkThatIsGoneRingsInVain() {
    assertThat(bot.takeIn(KEY, new Heard.FellSilent(3))).isEmpty();
    assertThat(bot.store().conversation(KEY)).isEmpty();
  }
}
