package campaignbot.discord.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerDialogTest {
  private final AnswerDialog dialog = new AnswerDialog(Locale.ENGLISH);

  @Test
  void aShortQuestionIsTheLabelOfTheField() {
    var form = form("1 of 3 · What's the budget?");
    assertThat(MessageLimits.ofModal(form)).isEmpty();
    assertThat(form.getString("title")).isEqualTo("Your answer");
    assertThat(form.getArray("components")).hasSize(1);
    assertThat(Sent.strings(form)).contains("1 of 3 · What's the budget?", AnswerDialog.FIELD);
  }

  @Test
  void aLongOneStandsAboveItWithItsExample() {
    var form = form("Noted.\n2 of 3 · Where are the people you want to reach?   Hong Kong · DACH");
    assertThat(MessageLimits.ofModal(form)).isEmpty();
    assertThat(form.getArray("components").getObject(0).getString("content"))
        .isEqualTo(
            "Noted.\n**2 of 3 · Where are the people you want to reach?**\n-# Hong Kong · DACH");
    assertThat(Sent.strings(form)).contains("Your words");
  }

  @Test
  void theTalkComesBackWithTheAnswer() {
    assertThat(AnswerDialog.thread(form("").getString("custom_id"))).contains("cmd-1");
    assertThat(AnswerDialog.thread("answer/elsewhere")).isEmpty();
    assertThat(AnswerDialog.thread("other/cmd-1")).isEmpty();
  }

  @Test
  void aTalkThatIsNoneOfOursIsRefusedAtOnce() {
    assertThatThrownBy(() -> dialog.asking("Which?", "elsewhere"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<String> hostile() {
    return Hostile.TEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void discordTakesTheFormWhateverIsAsked(String text) {
    for (var question : new String[] {text, "Which one of all these?   for example: " + text}) {
      var form = form(question);
      assertThat(MessageLimits.ofModal(form)).isEmpty();
      assertThat(Markdown.strange(Sent.text(form))).isEmpty();
    }
  }

  private DataObject form(String question) {
    return Sent.json(dialog.asking(question, "cmd-1"));
  }
}
