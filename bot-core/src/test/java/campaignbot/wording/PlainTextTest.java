package campaignbot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void columnsLineUpAlsoWithWideCharacters() {
    var table =
        new Message.Table(
            List.of(new Message.Column("Creator", false), new Message.Column("Cost", true)),
            List.of(List.of("@美食", "1"), List.of("@mei", "200")));
    assertThat(PlainText.of(new Message(List.of(table))))
        .isEqualTo("  Creator  Cost\n  @美食       1\n  @mei      200");
  }

  @Test
  void barsAreInProportionToTheLargest() {
    assertThat(PlainText.bar(10, 20)).hasSize(15);
  }

  @Test
  void whatIsNotNothingHasABar() {
    assertThat(PlainText.bar(0.001, 1000)).isEqualTo("▌");
  }

  @Test
  void nothingHasNoBar() {
    assertThat(PlainText.bar(0, 0)).isEmpty();
  }

  @Test
  void choicesAreNumbered() {
    var choices =
        new Message.Choices(
            List.of(new Message.Pick("a:", "Plan it"), new Message.Pick("b:", "Change")));
    assertThat(PlainText.of(new Message(List.of(choices)))).isEqualTo("[1] Plan it   [2] Change");
  }

  @Test
  void aPersonIsShownByTheIdBehindAnAt() {
    var text = new Message.Text("approved by " + Person.mark("U0ALICE001") + ", then run");
    assertThat(PlainText.of(new Message(List.of(text))))
        .isEqualTo("approved by @U0ALICE001, then run");
  }
}
