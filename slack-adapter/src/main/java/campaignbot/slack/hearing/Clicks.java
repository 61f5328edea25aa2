package campaignbot.slack.hearing;

import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.bot.Today;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.slack.TalkNames;
import campaignbot.slack.blocks.Buttons;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Optional;

/// A pressed button, or an entry picked from a menu. “Another amount…” opens a form instead.
public final class Clicks implements BlockActionHandler {
  private final Intake intake;
  private final Talks talks;
  private final Forms forms;
  private final Tidying tidying;
  private final Today today;

  public Clicks(Intake intake, Talks talks, Forms forms, Tidying tidying, Today today) {
    this.intake = intake;
    this.talks = talks;
    this.forms = forms;
    this.tidying = tidying;
    this.today = today;
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    var payload = request.getPayload();
    var who = Who.of(context, payload.getUser().getId());
    var action = payload.getActions().getFirst();
    var choice = Buttons.choice(action.getActionId(), selected(action)).flatMap(Clicks::parsed);
    var thread = Buttons.thread(action.getBlockId());
    if (choice.isPresent() && thread.isPresent() && payload.getContainer().getChannelId() != null) {
      var key =
          TalkNames.under(who.workspace(), payload.getContainer().getChannelId(), thread.get());
      pressed(new Press(key, who, choice.get()), request, context);
    }
    return context.ack();
  }

  /// What was pressed in which talk.
  record Press(TalkKey key, Who who, Choice choice) {}

  private void pressed(Press press, BlockActionRequest request, ActionContext context) {
    var payload = request.getPayload();
    var isOpen = talks.offers(press.key(), press.choice());
    if (!talks.mayPress(press.key(), press.who().person(), press.choice())) {
      // The talk tells them so; the buttons stay for those who may.
      accept(press, payload.getTriggerId());
    } else if (press.choice().kind() == Choice.Kind.TYPE && isOpen) {
      forms.open(
          press,
          payload.getTriggerId(),
          context.client(),
          () -> accept(press, payload.getTriggerId()));
    } else if (isOpen && !press.choice().settles()) {
      accept(press, payload.getTriggerId());
    } else {
      accept(press, once(payload));
      tidying.tidy(press, isOpen, request);
    }
  }

  /// A button that settles something counts once, whoever presses it again before it is gone.
  private static String once(BlockActionPayload payload) {
    var action = payload.getActions().getFirst();
    return String.join(
        "/",
        payload.getContainer().getChannelId(),
        String.valueOf(payload.getContainer().getMessageTs()),
        action.getActionId(),
        selected(action).orElse(""));
  }

  private void accept(Press press, String id) {
    intake.accept(
        new Event(
            "click/" + id,
            press.key(),
            new Heard.Picked(press.who().person(), press.choice(), today.date())));
  }

  private static Optional<String> selected(BlockActionPayload.Action action) {
    return Optional.ofNullable(action.getSelectedOption())
        .map(BlockActionPayload.Action.SelectedOption::getValue);
  }

  private static Optional<Choice> parsed(String id) {
    try {
      return Optional.of(Choice.parse(id));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
