package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Place;
import campaignbot.slack.fake.Posted;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledInSlackTest {
  private static final String COMMAND = "/plan-campaign";

  @TempDir private Path home;

  private static List<String> said(FakeSlack slack, Place thread) {
    return slack.byBot(thread).stream().map(Posted::text).toList();
  }

  @Test
  void aTalkGoesOnInItsThreadAndNothingIsAskedOrPostedTwice() throws Exception {
    try (var slack = FakeSlack.start()) {
      var first = Served.start(home, slack);
      slack.slash(slack.alice(), slack.campaigns(), COMMAND, "10k usd");
      slack.await("the first question", () -> !slack.byBot(slack.campaigns().outside()).isEmpty());
      var thread = slack.byBot(slack.campaigns().outside()).getFirst().place();
      slack.awaitMessage(thread, 2);
      slack.message(slack.alice(), thread, "hong kong");
      first.kill();
      try (var _ = Served.start(home, slack)) {
        slack.awaitMessage(thread, 3);
        slack.message(slack.alice(), thread, "sales");
        slack.awaitMessage(thread, 4);
      }
      assertThat(slack.byBot(slack.campaigns().outside())).hasSize(1);
      assertThat(said(slack, thread)).doesNotHaveDuplicates();
      assertThat(said(slack, thread).getLast()).contains("Sales it is.");
    }
  }
}
