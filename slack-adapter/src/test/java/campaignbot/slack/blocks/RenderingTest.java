package campaignbot.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Person;
import campaignbot.wording.Message;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderingTest {
  private static final Message.Pick PLAN_IT = new Message.Pick("plan_it:", "Plan it");
  private static final Message.Pick CHANGE = new Message.Pick("change:", "Change an answer");
  private static final Message PLAN =
      new Message(
          List.of(
              new Message.Text("Plan 1 · Sales in Hong Kong\nExpect 64 orders\nWithin 0.2 %"),
              new Message.Table(
                  List.of(new Message.Column("Creator", false), new Message.Column("Cost", true)),
                  List.of(List.of("@mei.eats", "USD 540"))),
              new Message.Text("… and 45 more; “export” has all of them."),
              new Message.Chart(
                  "Where the money goes", List.of(new Message.Bar("@mei.eats", 540, "USD 540"))),
              new Message.Choices(List.of(new Message.Pick("approve:1", "Approve"), CHANGE))));

  @Test
  void aPlanShowsHeadlineFiguresTableAndPictureWithTheButtonsLast() {
    var sent = Sent.json(PLAN, "F0PICTURE1").getAsJsonArray("blocks");
    assertThat(types(sent))
        .containsExactly("header", "section", "section", "table", "context", "image", "actions");
    assertThat(sent.get(1).toString()).contains("*Expect 64 orders*");
  }

  @Test
  void thePictureIsTheUploadedFileAndSaysWhatItShows() {
    var image = Sent.json(PLAN, "F0PICTURE1").getAsJsonArray("blocks").get(5).getAsJsonObject();
    assertThat(image.getAsJsonObject("slack_file").get("id").getAsString()).isEqualTo("F0PICTURE1");
    assertThat(image.get("alt_text").getAsString())
        .isEqualTo("Where the money goes: @mei.eats USD 540");
  }

  @Test
  void withoutAPictureTheBarsAreLetters() {
    assertThat(Sent.types(PLAN)).doesNotContain("image");
    assertThat(Sent.strings(Sent.block(PLAN, "rich_text")))
        .contains("@mei.eats  ██████████████████████████████ USD 540");
  }

  @Test
  void barsOfLettersBeginOneBelowTheOther() {
    var chart =
        new Message.Chart(
            "Money",
            List.of(new Message.Bar("@a", 2, "USD 2"), new Message.Bar("@long", 1, "USD 1")));
    var bars =
        Sent.strings(Sent.block(new Message(List.of(chart)), "rich_text")).stream()
            .filter(s -> s.contains("█"))
            .findFirst()
            .orElseThrow();
    assertThat(bars.lines().map(line -> line.indexOf("█"))).hasSize(2).containsOnly(7);
  }

  @Test
  void aFirstLineThatIsTooLongForAHeaderIsAParagraphAndNotCut() {
    var compared = "Plan 2 compared with plan 1: " + "@somebody ".repeat(20) + "left.";
    var changed = new ArrayList<Message.Part>(PLAN.parts());
    changed.set(0, new Message.Text(compared + "\nExpect 64 orders"));
    var sent = Sent.json(new Message(changed), "F0PICTURE1").getAsJsonArray("blocks");
    assertThat(types(sent)).doesNotContain("header");
    assertThat(sent.get(0).toString()).contains("@somebody left.");
  }

  @Test
  void howAChangedPlanComparesStandsAboveItsHeader() {
    var changed = new ArrayList<Message.Part>(PLAN.parts());
    changed.addFirst(new Message.Text("Plan 1 compared with plan 0: +2 orders."));
    var sent = Sent.json(new Message(changed), "F0PICTURE1").getAsJsonArray("blocks");
    assertThat(types(sent)).startsWith("section", "header", "section");
    assertThat(sent.get(1).toString()).contains("Plan 1 · Sales in Hong Kong");
  }

  @Test
  void theTableIsSlacksOwnWithNumbersToTheRight() {
    var table = Sent.block(PLAN, "table");
    assertThat(Sent.strings(table.get("rows")))
        .containsExactly(
            "raw_text",
            "Creator",
            "raw_text",
            "Cost",
            "raw_text",
            "@mei.eats",
            "raw_text",
            "USD 540");
    assertThat(Sent.strings(table.get("column_settings"))).contains("left", "right");
  }

  @Test
  void aSecondTableIsLinesOfEqualWidth() {
    var table = PLAN.parts().get(1);
    var lines = Sent.strings(Sent.block(new Message(List.of(table, table)), "rich_text"));
    assertThat(lines).contains("Creator       Cost\n@mei.eats  USD 540");
  }

  @Test
  void aTableThatIsTooLongSaysHowManyRowsAreLeftOutAndWhereTheyAre() {
    var rows = IntStream.range(0, 500).mapToObj(i -> List.of("@creator" + i, "USD 1")).toList();
    var columns = ((Message.Table) PLAN.parts().get(1)).columns();
    var message = new Message(List.of(new Message.Table(columns, rows)));
    assertThat(Sent.block(message, "table").getAsJsonArray("rows")).hasSize(100);
    assertThat(Sent.strings(Sent.block(message, "context")))
        .contains("… and 401 more: “export” gives all of them as a file.");
  }

  @Test
  void aTextThatIsTooLongSaysSo() {
    var blocks = Sent.blocks(new Message(List.of(new Message.Text("a line\n".repeat(3000)))));
    assertThat(Sent.strings(blocks.get(blocks.size() - 1)).toString())
        .contains("This is too long for one Slack message");
  }

  @Test
  void theQuestionStandsOutAndItsExampleStepsBack() {
    var message =
        new Message(
            List.of(
                new Message.Text("Budget: USD 5,000."),
                new Message.Text("2 of 3 · Where are the people?   for example: Hong Kong")));
    assertThat(Sent.types(message)).containsExactly("section", "section", "context");
    assertThat(Sent.strings(Sent.blocks(message)))
        .contains(
            "Budget: USD 5,000.", "*2 of 3 · Where are the people?*", "for example: Hong Kong");
  }

  @Test
  void aQuestionBelowATableIsStillAQuestion() {
    var table = PLAN.parts().get(1);
    var ask = new Message.Text("What shall we do?   for example: approve");
    assertThat(Sent.strings(Sent.blocks(new Message(List.of(table, ask)))))
        .contains("*What shall we do?*", "for example: approve");
  }

  @Test
  void aLabelIsBoldUnlessItsOwnLettersWouldFormatIt() {
    var facts =
        new Message.Facts(
            List.of(new Message.Fact("@yuki_trips", "1"), new Message.Fact("@_mei_", "2")));
    assertThat(Sent.strings(Sent.blocks(new Message(List.of(facts)))))
        .contains("*@yuki_trips*", "@_mei_");
  }

  @Test
  void factsStandInTwoColumns() {
    var facts = new Message.Facts(List.of(new Message.Fact("Budget", "USD 5,000")));
    assertThat(Sent.strings(Sent.block(new Message(List.of(facts)), "section").get("fields")))
        .contains("*Budget*", "USD 5,000");
  }

  @Test
  void aPressNamesItsTalkAndItsChoice() {
    var actions = actions(List.of(PLAN_IT, CHANGE));
    assertThat(Buttons.thread(actions.get("block_id").getAsString())).contains("cmd-1");
    assertThat(Buttons.choice(element(actions, 1, "action_id"), Optional.empty()))
        .contains("change:");
  }

  @Test
  void secondRowsOfButtonsNameTheSameTalk() {
    var choices = new Message.Choices(List.of(PLAN_IT));
    var blocks = Sent.blocks(new Message(List.of(choices, choices)));
    assertThat(blocks)
        .extracting(b -> b.getAsJsonObject().get("block_id").getAsString())
        .containsExactly("talk:cmd-1", "talk:cmd-1#2")
        .extracting(Buttons::thread)
        .containsOnly(Optional.of("cmd-1"));
  }

  @Test
  void onlyTheLikelyButtonIsHighlighted() {
    var actions = actions(List.of(CHANGE, PLAN_IT));
    assertThat(element(actions, 1, "style")).isEqualTo("primary");
    assertThat(actions.getAsJsonArray("elements").get(0).getAsJsonObject().has("style")).isFalse();
  }

  @Test
  void moreThanFiveChoicesAreAMenu() {
    var picks =
        IntStream.range(0, 6)
            .mapToObj(i -> new Message.Pick("place:" + i, "Georgia " + i))
            .toList();
    var menu = actions(picks).getAsJsonArray("elements").get(0).getAsJsonObject();
    assertThat(menu.get("type").getAsString()).isEqualTo("static_select");
    assertThat(Buttons.choice(menu.get("action_id").getAsString(), Optional.of("place:3")))
        .contains("place:3");
  }

  @Test
  void whatOthersHaveOnTheirButtonsIsNoChoiceOfOurs() {
    assertThat(Buttons.choice("no-such-action", Optional.empty())).isEmpty();
    assertThat(Buttons.thread("someone-elses")).isEmpty();
  }

  @Test
  void aPersonIsMentionedInTextsAndNotifications() {
    var message = new Message(List.of(new Message.Text("by " + Person.mark("U0ALICE001"))));
    var sent = Sent.json(message, "");
    assertThat(sent.get("text").getAsString()).isEqualTo("by <@U0ALICE001>");
    assertThat(Sent.strings(sent.get("blocks"))).contains("mrkdwn", "by <@U0ALICE001>");
  }

  @Test
  void underlinesOfANameStayInIt() {
    var message = new Message(List.of(new Message.Text("Without @_mei_ & *co*")));
    assertThat(Sent.strings(Sent.blocks(message)))
        .contains("plain_text", "Without @_mei_ &amp; *co*");
  }

  @Test
  void theNotificationSaysWhatTheMessageSays() {
    assertThat(Sent.json(PLAN, "").get("text").getAsString())
        .startsWith("Plan 1 · Sales in Hong Kong\nExpect 64 orders");
  }

  @Test
  void evenAMessageWithoutWordsHasANotification() {
    assertThat(Sent.json(new Message(List.of()), "").get("text").getAsString())
        .isEqualTo("A message from Campaign Bot");
  }

  private static JsonObject actions(List<Message.Pick> picks) {
    return Sent.block(new Message(List.of(new Message.Choices(picks))), "actions");
  }

  private static String element(JsonObject actions, int at, String key) {
    return actions.getAsJsonArray("elements").get(at).getAsJsonObject().get(key).getAsString();
  }

  private static List<String> types(JsonArray blocks) {
    return blocks.asList().stream()
        .map(b -> b.getAsJsonObject().get("type").getAsString())
        .toList();
  }
}
