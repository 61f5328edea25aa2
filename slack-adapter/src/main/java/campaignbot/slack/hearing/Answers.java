package campaignbot.slack.hearing;

import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.bot.Today;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.slack.blocks.AnswerDialog;
import campaignbot.slack.blocks.Decoding;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Map;

/// A form that was filled in. What would not be understood is said in the form, which stays open.
public final class Answers implements ViewSubmissionHandler {
  private final Intake intake;
  private final Talks talks;
  private final Today today;

  public Answers(Intake intake, Talks talks, Today today) {
    this.intake = intake;
    this.talks = talks;
    this.today = today;
  }

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    var view = request.getPayload().getView();
    var who = Who.of(context, request.getPayload().getUser().getId());
    var address = Address.parse(view.getPrivateMetadata());
    var typed = AnswerDialog.answer(view.getState());
    if (address.isEmpty() || typed.isEmpty()) {
      return context.ack();
    }
    var text = new Decoding(who.bot()).of(typed.get());
    var said = new Heard.Said(who.person(), text, today.date());
    return answered(view.getId(), address.get().in(who.workspace()), said, context);
  }

  private Response answered(
      String view, TalkKey key, Heard.Said said, ViewSubmissionContext context) {
    var objection = talks.objection(said, key);
    if (objection.isPresent()) {
      return context.ackWithErrors(Map.of(AnswerDialog.FIELD, objection.get()));
    }
    intake.accept(new Event("form/" + view, key, said));
    return context.ack();
  }
}
