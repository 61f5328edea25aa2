package campaignbot.slack.hearing;

import campaignbot.conversation.Question;
import campaignbot.slack.blocks.AnswerDialog;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.view.View;
import java.util.Locale;

/// Opens the form behind “Another amount…”. Slack gives three seconds for it; when they are over,
/// the bot asks in the thread instead.
public final class Forms {
  private final Errands errands;
  private final Asking asking;
  private final LanguageFor languageFor;

  /// The words with which a form asks for an answer, an example among them.
  public interface Asking {
    String of(Question question, Locale language);
  }

  public Forms(Errands errands, Asking asking, LanguageFor languageFor) {
    this.errands = errands;
    this.asking = asking;
    this.languageFor = languageFor;
  }

  void open(Clicks.Press press, String trigger, MethodsClient slack, Runnable otherwise) {
    errands.run(
        "opening a form",
        () -> {
          var view = form(press);
          var answer = slack.viewsOpen(r -> r.triggerId(trigger).view(view));
          if (!answer.isOk()) {
            throw new IllegalStateException(answer.getError());
          }
        },
        otherwise);
  }

  private View form(Clicks.Press press) {
    var language = languageFor.onePersonIn(press.key());
    var asked = asking.of(Question.valueOf(press.choice().value()), language);
    return new AnswerDialog(language).asking(asked, "", Address.of(press.key()).text());
  }
}
