package campaignbot.slack.hearing;

import campaignbot.conversation.Question;
import campaignbot.slack.blocks.AnswerDialog;
import com.slack.api.methods.MethodsClient;
import java.util.Locale;

/// Opens the form behind “Another amount…”. Slack gives three seconds for it; when they are over,
/// the bot asks in the thread instead.
public final class Forms {
  private final Errands errands;
  private final Asking asking;
  private final AnswerDialog dialog;

  /// The words with which a form asks for an answer, an example among them.
  public interface Asking {
    String of(Question question);
  }

  public Forms(Errands errands, Asking asking, Locale locale) {
    this.errands = errands;
    this.asking = asking;
    this.dialog = new AnswerDialog(locale);
  }

  void open(Clicks.Press press, String trigger, MethodsClient slack, Runnable otherwise) {
    var asked = asking.of(Question.valueOf(press.choice().value()));
    var view = dialog.asking(asked, "", Address.of(press.key()).text());
    errands.run(
        "opening a form",
        () -> {
          var answer = slack.viewsOpen(r -> r.triggerId(trigger).view(view));
          if (!answer.isOk()) {
            throw new IllegalStateException(answer.getError());
          }
        },
        otherwise);
  }
}
