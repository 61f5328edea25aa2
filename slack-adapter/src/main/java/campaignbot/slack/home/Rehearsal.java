package campaignbot.slack.home;

import campaignbot.conversation.Heard;
import campaignbot.slack.TalkNames;
import campaignbot.slack.blocks.Rendering;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Before anybody is heard, a command of a workspace that does not exist goes its way, and a talk
/// that is never kept begins: the first person is not the one who waits while classes are loaded.
/// Nothing is stored and Slack is not asked.
final class Rehearsal {
  /// From then on a round takes as long as the one before.
  private static final int ROUNDS = 20;

  private static final String NOWHERE = "T0";
  private static final String NOBODY = "U0";
  private static final String COMMAND =
      "command=%2Fplan-campaign&text=help&team_id=T0&channel_id=C0&user_id=U0&trigger_id=1.2.3";

  private Rehearsal() {}

  static void of(App app, SlackHome.Core core) {
    var rendering = new Rendering(core.local().locale());
    var talk = TalkNames.under(NOWHERE, "C0", "1.0");
    var said =
        new Heard.Said(
            NOBODY, "10k usd in hong kong for sales, food, max 2 posts each", LocalDate.EPOCH);
    for (var round = 0; round < ROUNDS; round++) {
      try {
        app.run(new SlashCommandRequest(COMMAND, new RequestHeaders(Map.of())));
      } catch (Exception e) {
        throw new IllegalStateException("The rehearsal has failed", e);
      }
      core.bot().objection(talk, said);
      rendering.of(core.reception().help(), talk.thread(), Optional.empty());
    }
  }
}
