package campaignbot.slack.blocks;

import campaignbot.slack.SlackTexts;
import campaignbot.wording.Printable;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The form that opens behind “Another amount…”: one field to type the answer into.
public final class AnswerDialog {
  /// By this, a submitted form is known to be this one.
  public static final String CALLBACK = "answer";

  /// The field in which an objection is shown.
  public static final String FIELD = "answer";

  private static final String ACTION = "text";

  private final SlackTexts texts;

  public AnswerDialog(Locale locale) {
    texts = new SlackTexts(locale);
  }

  /// @param question stands above the field
  /// @param example of what works, below the field
  /// @param talk what the submitted form has to bring back; at most 3,000 characters
  public View asking(String question, String example, String talk) {
    if (talk.length() > Limits.PRIVATE_METADATA) {
      throw new IllegalArgumentException("Too long to come back with a form: " + talk);
    }
    return View.builder()
        .type("modal")
        .callbackId(CALLBACK)
        .privateMetadata(talk)
        .title(ViewTitle.builder().type("plain_text").text(texts.say("dialog.title")).build())
        .submit(ViewSubmit.builder().type("plain_text").text(texts.say("dialog.submit")).build())
        .close(ViewClose.builder().type("plain_text").text(texts.say("dialog.close")).build())
        .blocks(List.of(field(question, example)))
        .build();
  }

  /// What was typed into it.
  public static Optional<String> answer(ViewState state) {
    return Optional.ofNullable(state.getValues())
        .map(values -> values.get(FIELD))
        .map(fields -> fields.get(ACTION))
        .map(ViewState.Value::getValue);
  }

  private InputBlock field(String question, String example) {
    var label = Printable.isBlank(question) ? texts.say("dialog.label") : question;
    var field = InputBlock.builder().blockId(FIELD);
    if (!Printable.isBlank(example)) {
      field.hint(Pieces.plain(example, Limits.INPUT_LABEL));
    }
    return field
        .label(Pieces.plain(label, Limits.INPUT_LABEL))
        .element(
            PlainTextInputElement.builder()
                .actionId(ACTION)
                .maxLength(Limits.INPUT)
                .focusOnLoad(true)
                .build())
        .build();
  }
}
