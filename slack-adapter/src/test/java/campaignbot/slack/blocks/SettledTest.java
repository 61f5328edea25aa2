package campaignbot.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.wording.Message;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettledTest {
  private static final Message ASKED =
      new Message(
          List.of(
              new Message.Text("3 of 3 · What should the campaign achieve?"),
              new Message.Choices(
                  List.of(
                      new Message.Pick("metric:TRAFFIC", "Traffic"),
                      new Message.Pick("metric:SALES", "Sales & more")))));

  private final Settled settled = new Settled(Locale.ENGLISH);

  @Test
  void whatWasChosenAndByWhomStandsInPlaceOfTheButtons() {
    var blocks = settled.by(press("pick:metric:SALES", ""), Sent.blocks(ASKED));
    assertThat(types(blocks)).containsExactly("section", "context");
    assertThat(Sent.strings(blocks.get(1)))
        .contains("mrkdwn", "✓ Sales &amp; more · <@U0ALICE001>");
  }

  @Test
  void whatWasPickedFromAMenuIsSaid() {
    var picks =
        IntStream.range(0, 9)
            .mapToObj(i -> new Message.Pick("place:" + i, "Georgia " + i))
            .toList();
    var asked = new Message(List.of(new Message.Choices(picks)));
    var blocks = settled.by(press("pick", "place:4"), Sent.blocks(asked));
    assertThat(Sent.strings(blocks)).contains("✓ Georgia 4 · <@U0ALICE001>");
  }

  @Test
  void anAnsweredQuestionSaysThatItIsNoLongerOpen() {
    var blocks = settled.stale(Sent.blocks(ASKED));
    assertThat(types(blocks)).containsExactly("section", "context");
    assertThat(Sent.strings(blocks)).contains("This is no longer open. The talk goes on below.");
  }

  @Test
  void severalRowsOfButtonsLeaveOneLine() {
    var choices = ASKED.parts().getLast();
    var blocks = settled.stale(Sent.blocks(new Message(List.of(choices, choices))));
    assertThat(types(blocks)).containsExactly("context");
  }

  @Test
  void blocksThatTheSdkCannotReadStayAsTheyAre() {
    var written = "[{\"type\":\"table\",\"block_id\":\"x\",\"rows\":[[{\"type\":\"new\"}]]}]";
    var blocks = JsonParser.parseString(written).getAsJsonArray();
    assertThat(settled.stale(blocks)).isEqualTo(JsonParser.parseString(written));
  }

  @Test
  void aPictureGoesBackByItsFileAlone() {
    var written =
        "[{\"type\":\"image\",\"block_id\":\"p\",\"alt_text\":\"bars\",\"image_width\":1520,"
            + "\"image_bytes\":61000,\"is_animated\":false,\"image_url\":\"https://x.example/p\","
            + "\"slack_file\":{\"id\":\"F1\",\"url\":\"https://x.example/p\"}}]";
    assertThat(settled.stale(JsonParser.parseString(written).getAsJsonArray()))
        .isEqualTo(
            JsonParser.parseString(
                "[{\"type\":\"image\",\"block_id\":\"p\",\"alt_text\":\"bars\","
                    + "\"slack_file\":{\"id\":\"F1\"}}]"));
  }

  @Test
  void slackTakesTheSettledMessage() {
    var message = new JsonObject();
    message.addProperty("text", "x");
    message.add("blocks", settled.by(press("pick:metric:SALES", ""), Sent.blocks(ASKED)));
    assertThat(BlockLimits.ofMessage(message)).isEmpty();
  }

  private static Settled.Press press(String actionId, String option) {
    return new Settled.Press(actionId, Optional.of(option).filter(o -> !o.isEmpty()), "U0ALICE001");
  }

  private static List<String> types(JsonArray blocks) {
    return blocks.asList().stream()
        .map(b -> b.getAsJsonObject().get("type").getAsString())
        .toList();
  }
}
