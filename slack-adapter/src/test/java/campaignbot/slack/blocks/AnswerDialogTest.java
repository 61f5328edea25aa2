package campaignbot.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.view.ViewState;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerDialogTest {
  private final AnswerDialog dialog = new AnswerDialog(Locale.ENGLISH);

  @Test
  void theFormAsksTheQuestionWithItsExampleAndRemembersTheTalk() {
    var view = dialog.asking("What's the budget?", "for example: 8k usd", "T1 C1 cmd-1");
    assertThat(view.getPrivateMetadata()).isEqualTo("T1 C1 cmd-1");
    assertThat(Sent.strings(Sent.json(view)))
        .contains("Your answer", "What's the budget?", "for example: 8k usd");
  }

  @Test
  void whatWasTypedIsFoundAgain() {
    var value = new ViewState.Value();
    value.setValue("12k usd");
    var field = Sent.json(dialog.asking("Which?", "", "")).getAsJsonArray("blocks").get(0);
    var id = field.getAsJsonObject().get("block_id").getAsString();
    var element = field.getAsJsonObject().getAsJsonObject("element");
    var state =
        ViewState.builder()
            .values(Map.of(id, Map.of(element.get("action_id").getAsString(), value)))
            .build();
    assertThat(AnswerDialog.answer(state)).contains("12k usd");
  }

  @Test
  void aFormThatWasLeftEmptyHasNoAnswer() {
    assertThat(AnswerDialog.answer(ViewState.builder().values(Map.of()).build())).isEmpty();
  }

  static Stream<String> hostile() {
    return Hostile.TEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void slackTakesTheFormWhateverIsAsked(String text) {
    assertThat(BlockLimits.ofView(Sent.json(dialog.asking(text, text, "T1 C1 dm")))).isEmpty();
  }

  @Test
  void aTalkThatCouldNotComeBackIsRefusedAtOnce() {
    assertThatThrownBy(() -> dialog.asking("Which?", "", "x".repeat(3001)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
