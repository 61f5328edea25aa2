package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan that takes its time.
class LongPlanTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");

  private final TestBot bot;

  LongPlanTest(@TempDir Path folder) {
    this.bot = TestBot.in(folder);
  }

  /// Nobody carries out the job.
  private List<Message> hear(Heard heard) {
    return bot.bot().receive(new Incoming(KEY, heard)).message().stream().toList();
  }

  private void askForAPlan() {
    hear(new Heard.Opened("ana", "10k usd in hong kong for sales", bot.today()));
    hear(new Heard.Said("ana", "no", bot.today()));
    assertThat(PlainText.of(hear(new Heard.Said("ana", "plan it", bot.today())).getFirst()))
        .contains("Planning with");
  }

  @Test
  void peopleAreToldThatItIsStillBeingMade() {
    askForAPlan();
    assertThat(PlainText.of(hear(new Heard.PlanTakesLong(1, 10)).getFirst()))
        .contains("Still planning, for 10 seconds now");
  }

  @Test
  void nothingIsSaidAboutAPlanThatNobodyWaitsFor() {
    askForAPlan();
    assertThat(hear(new Heard.PlanTakesLong(7, 10))).isEmpty();
    hear(new Heard.Said("ana", "cancel", bot.today()));
    assertThat(hear(new Heard.PlanTakesLong(1, 60))).isEmpty();
  }
}
