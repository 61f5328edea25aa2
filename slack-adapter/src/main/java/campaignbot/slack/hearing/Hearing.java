package campaignbot.slack.hearing;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.regex.Pattern;

/// What the bot listens to in Slack.
public final class Hearing {
  /// One listener for all: between several that match, Bolt chooses as it likes.
  private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);

  private final PlanCommand planCommand;
  private final CreatorsCommand creatorsCommand;
  private final Spoken spoken;
  private final Shared shared;
  private final Clicks clicks;
  private final Answers answers;
  private final HomeVisits visits;
  private final SettingChanges changes;

  public Hearing(
      PlanCommand planCommand,
      CreatorsCommand creatorsCommand,
      Spoken spoken,
      Shared shared,
      Clicks clicks,
      Answers answers,
      HomeVisits visits,
      SettingChanges changes) {
    this.planCommand = planCommand;
    this.creatorsCommand = creatorsCommand;
    this.spoken = spoken;
    this.shared = shared;
    this.clicks = clicks;
    this.answers = answers;
    this.visits = visits;
    this.changes = changes;
  }

  /// Registers everything; whatever else Slack sends is acknowledged and left alone.
  public void listen(App app) {
    app.command(PlanCommand.NAME, planCommand);
    app.command(CreatorsCommand.NAME, creatorsCommand);
    app.event(AppMentionEvent.class, (payload, context) -> spoken.mention(payload, context));
    app.event(MessageEvent.class, (payload, context) -> spoken.message(payload, context));
    app.event(
        MessageThreadBroadcastEvent.class,
        (payload, context) -> spoken.broadcast(payload, context));
    app.event(MessageFileShareEvent.class, (payload, context) -> shared.files(payload, context));
    app.event(AppHomeOpenedEvent.class, (payload, context) -> visits.visited(payload, context));
    app.blockAction(
        ANYTHING,
        (request, context) ->
            SettingChanges.isOne(request)
                ? changes.apply(request, context)
                : clicks.apply(request, context));
    app.viewSubmission(ANYTHING, answers);
  }
}
