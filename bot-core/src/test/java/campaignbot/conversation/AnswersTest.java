package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Region;
import campaignbot.talks.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What answers do to the brief.
class AnswersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private final Dialogue dialogue = new Dialogue();

  private Conversation after(String... texts) {
    var talk = Conversation.start(new TalkKey("w", "test", "c", "t"));
    for (var text : texts) {
      var knowledge = Workspace.knowledge(0, talk, Map.of());
      talk = dialogue.advance(talk, new Heard.Said("ana", text, TODAY), knowledge).next();
    }
    return talk;
  }

  @Test
  void theSameRegionOnceMoreIsAnAnswerToItsQuestion() {
    var talk = after("10k usd", "hong kong", "back", "hong kong");
    assertThat(talk.openQuestion()).isEqualTo(Question.METRIC);
  }

  @Test
  void aPlanInTheMakingThatIsStoppedAndTakenBackIsMadeAnew() {
    var stopped = after("10k usd", "hong kong", "sales", "no", "yes", "stop");
    var back = after("10k usd", "hong kong", "sales", "no", "yes", "stop", "undo");
    assertThat(stopped.stage()).isEqualTo(new Stage.Cancelled(new Stage.Planning(1)));
    assertThat(back.stage()).isEqualTo(new Stage.Planning(2));
  }

  @Test
  void aSumWithItsCurrencyIsNotGluedToTheOneThatWaitsForIts() {
    var talk = after("6", "608k usd");
    assertThat(talk.brief().budget().orElseThrow().limit()).hasToString("USD 608000.00");
  }

  @Test
  void aWantedResultIsNotGluedToAnAmountThatWaitsForItsCurrency() {
    var talk = after("6", "300 sign-ups, we have USD 10,500");
    assertThat(talk.brief().target()).hasValue(300);
  }

  @Test
  void whatIsLeftOutStaysOutWhileAnotherPlaceIsAskedAbout() {
    var talk = after("10k usd", "spain and portugal without portugal, and Valencia", "1");
    assertThat(talk.brief().region().map(Region::parts).orElse(List.of()))
        .extracting(Region::name)
        .doesNotContain("Portugal");
  }
}
