package campaignbot.discord.messages;

import campaignbot.campaign.Person;
import campaignbot.discord.DiscordTexts;
import campaignbot.discord.TalkNames;
import campaignbot.wording.Printable;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/// The form that opens behind “Type an answer”: one field, below the question. It works where the
/// bot may not read what people write.
public final class AnswerDialog {
  /// The field that is typed into.
  public static final String FIELD = "answer";

  private static final String ANSWER = "answer/";

  private final DiscordTexts texts;

  public AnswerDialog(Locale locale) {
    texts = new DiscordTexts(locale);
  }

  /// @param question may be several lines, with an example after three blanks; may be empty
  /// @param thread of the talk, which comes back with the answer
  public Modal asking(String question, String thread) {
    if (!TalkNames.isThread(thread)) {
      throw new IllegalArgumentException("Not a talk's thread: " + thread);
    }
    var form =
        Modal.create(ANSWER + thread, Written.plain(texts.say("dialog.title"), Limits.FIELD_LABEL));
    var asked = Written.plain(question, Limits.QUESTION);
    if (asked.length() <= Limits.FIELD_LABEL && !Printable.isBlank(asked)) {
      return form.addComponents(field(asked)).build();
    }
    if (!Printable.isBlank(asked)) {
      var page = new Page(texts, Limits.TEXTS, Limits.COMPONENTS);
      new Paragraphs(texts)
          .question(page, Printable.of(Person.start(question, Limits.QUESTION)).strip());
      form.addComponents(TextDisplay.of(page.text()));
    }
    return form.addComponents(field(texts.say("dialog.label"))).build();
  }

  /// The talk whose question was answered; empty when the form is another one.
  public static Optional<String> thread(String modalId) {
    return Optional.of(modalId)
        .filter(id -> id.startsWith(ANSWER))
        .map(id -> id.substring(ANSWER.length()))
        .filter(TalkNames::isThread);
  }

  private static Label field(String label) {
    return Label.of(
        Written.plain(label, Limits.FIELD_LABEL),
        TextInput.create(FIELD, TextInputStyle.PARAGRAPH)
            .setRequiredRange(1, Limits.ANSWER)
            .build());
  }
}
