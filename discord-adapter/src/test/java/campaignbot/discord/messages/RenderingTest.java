package campaignbot.discord.messages;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Person;
import campaignbot.wording.Bytes;
import campaignbot.wording.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

class RenderingTest {
  private static final Message.Pick PLAN_IT = new Message.Pick("plan_it:", "Plan it");
  private static final Message.Pick CHANGE = new Message.Pick("change:", "Change an answer");
  private static final Message.Pick APPROVE = new Message.Pick("approve:1", "Approve");
  private static final Message PLAN =
      new Message(
          List.of(
              new Message.Text("Plan 1 · Sales in Hong Kong\nExpect 64 orders\nWithin 0.2 %"),
              new Message.Table(
                  List.of(new Message.Column("Creator", false), new Message.Column("Cost", true)),
                  List.of(List.of("@mei_eats", "USD 540"), List.of("@kit", "USD 1,200*"))),
              new Message.Text("… and 45 more; “export” has all of them."),
              new Message.Chart(
                  "Where the money goes", List.of(new Message.Bar("@mei_eats", 540, "USD 540"))),
              new Message.Choices(List.of(APPROVE, CHANGE))));

  @Test
  void talkIsPlainTextWithTheQuestionStandingOutAndItsExampleSteppingBack() {
    var sent =
        Sent.json(
            message(
                new Message.Text("Budget: USD 5,000."),
                new Message.Text("2 of 3 · Where are the people?   for example: Hong Kong"),
                new Message.Choices(List.of(CHANGE))));
    assertThat(sent.getString("content"))
        .isEqualTo(
            "Budget: USD 5,000.\n**2 of 3 · Where are the people?**\n-# for example: Hong Kong");
    assertThat(Sent.types(sent)).containsExactly(1, 2, 2);
  }

  @Test
  void aPlanIsOneContainerInReadingOrder() {
    var sent = Sent.json(PLAN);
    assertThat(sent.getString("content", "")).isEmpty();
    assertThat(Sent.types(sent)).containsExactly(17, 10, 10, 10, 12, 1, 2, 2, 2);
    assertThat(Sent.text(sent))
        .isEqualTo(
            """
            ## Plan 1 · Sales in Hong Kong
            **Expect 64 orders**
            Within 0.2 %
            ```
            Creator          Cost
            @mei_eats     USD 540
            @kit       USD 1,200*
            ```
            -# … and 45 more; “export” has all of them.\
            """);
  }

  @Test
  void thePictureIsAttachedAndSaysWhatItShows() throws IOException {
    var data = Sent.RENDERING.of(PLAN, Sent.MARKS, true);
    var file = data.getAllDistinctFiles().iterator().next();
    assertThat(file.getName()).isEqualTo("chart.png");
    assertThat(file.getDescription()).isEqualTo("Where the money goes: @mei_eats USD 540");
    try (var picture = file.getData()) {
      assertThat(picture.readNBytes(4)).isEqualTo(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }
  }

  @Test
  void whereFilesAreNotAllowedTheBarsAreLetters() {
    var data = Sent.RENDERING.withoutFiles(PLAN, Sent.MARKS, true);
    assertThat(data.getAllDistinctFiles()).isEmpty();
    assertThat(Sent.text(Sent.json(data))).contains("@mei_eats ████████████████ USD 540");
  }

  @Test
  void barsOfLettersBeginOneBelowTheOther() {
    var chart =
        new Message.Chart(
            "Money",
            List.of(new Message.Bar("@a", 2, "USD 2"), new Message.Bar("@long", 1, "USD 1")));
    var bars = Sent.text(Sent.json(Sent.RENDERING.forOne(message(chart)))).lines().toList();
    assertThat(bars.stream().filter(l -> l.contains("█")).map(l -> l.indexOf("█")))
        .containsExactly(6, 6);
  }

  @Test
  void aTableThatAPhoneWouldBreakHasALineARow() {
    var table =
        new Message.Table(
            List.of(
                new Message.Column("Creator", false),
                new Message.Column("Posts", true),
                new Message.Column("About", false)),
            List.of(List.of("@_mei_", "3 reels", "food, Central & Western".repeat(2))));
    assertThat(Sent.text(message(table)))
        .isEqualTo(
            "-# Creator · Posts · About\n"
                + "**@\\_mei\\_** · 3 reels · food, Central & Westernfood, Central & Western");
  }

  @Test
  void aTableThatIsTooLongSaysHowManyRowsAreLeftOutAndWhereTheyAre() {
    var rows = IntStream.range(0, 500).mapToObj(i -> List.of("@creator" + i, "USD 1")).toList();
    var columns = ((Message.Table) PLAN.parts().get(1)).columns();
    var text = Sent.text(message(new Message.Table(columns, rows)));
    var shown = text.lines().filter(line -> line.contains("@creator")).count();
    assertThat(shown).isBetween(100L, 250L);
    assertThat(text)
        .endsWith("-# … and " + (500 - shown) + " more: “export” gives all of them as a file.");
  }

  @Test
  void howAChangedPlanComparesStandsAboveItsHeader() {
    var changed = new ArrayList<Message.Part>(PLAN.parts());
    changed.addFirst(new Message.Text("Plan 1 compared with plan 0: +2 orders."));
    assertThat(Sent.text(new Message(changed)))
        .startsWith("Plan 1 compared with plan 0: +2 orders.\n## Plan 1 · Sales in Hong Kong\n");
  }

  @Test
  void aTextThatIsTooLongForTalkIsAContainerWithAllOfIt() {
    var sent = Sent.json(message(new Message.Text("a line\n".repeat(400))));
    assertThat(Sent.types(sent)).containsExactly(17, 10);
    assertThat(Sent.text(sent).lines()).hasSize(400);
  }

  @Test
  void aTextThatIsTooLongForDiscordSaysSo() {
    assertThat(Sent.text(message(new Message.Text("a line\n".repeat(3000)))))
        .contains("-# This is too long for one Discord message: the last 1");
  }

  @Test
  void factsStandBelowEachOther() {
    var facts =
        new Message.Facts(
            List.of(new Message.Fact("Budget", "USD 5,000"), new Message.Fact("Niche", "")));
    assertThat(Sent.text(message(facts))).isEqualTo("**Budget**  USD 5,000\n**Niche**  –");
  }

  @Test
  void filesGoBesideTalkWithNamesThatStay() throws IOException {
    var data =
        Sent.RENDERING.of(
            message(
                new Message.Text("Here."),
                new Message.Attachment("../plan 1.csv", "text/csv", Bytes.of("a,b")),
                new Message.Attachment("plan 1.csv", "text/csv", Bytes.of("c,d"))),
            Sent.MARKS,
            false);
    assertThat(data.getFiles())
        .extracting(file -> file.getName())
        .containsExactly("plan_1.csv", "2-plan_1.csv");
    try (var second = data.getFiles().get(1).getData()) {
      assertThat(second.readAllBytes())
          .isEqualTo("c,d".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  @Test
  void filesOfAPlanStandInItsContainer() {
    var parts = new ArrayList<Message.Part>(PLAN.parts());
    parts.add(new Message.Attachment("plan.csv", "text/csv", Bytes.of("a,b")));
    assertThat(Sent.types(Sent.json(new Message(parts))))
        .containsExactly(17, 10, 10, 10, 12, 13, 1, 2, 2, 2);
  }

  @Test
  void whereFilesAreNotAllowedItIsSaidWhichAreMissing() {
    var data =
        Sent.RENDERING.withoutFiles(
            message(
                new Message.Text("Here."),
                new Message.Attachment("plan.csv", "text/csv", Bytes.of("a,b"))),
            Sent.MARKS,
            false);
    assertThat(data.getContent())
        .isEqualTo(
            "Here.\nI may not attach files in this channel, so I can't give you plan.csv. Ask for the"
                + " permission “Attach Files” for me, then say it again.");
  }

  @Test
  void aFileThatDiscordRefusesIsNamed() {
    var large = new Message.Attachment("all.csv", "text/csv", Bytes.of(new byte[11 << 20]));
    var sent = Sent.json(message(new Message.Text("Here."), large));
    assertThat(sent.optArray("attachments")).isEmpty();
    assertThat(sent.getString("content")).contains("all.csv is left out");
  }

  @Test
  void aPressNamesItsTalkItsLetterAndItsChoice() {
    var id = Sent.buttons(Sent.json(PLAN)).get(1).getString("custom_id");
    assertThat(Buttons.press(id, List.of()))
        .contains(new Buttons.Press(Sent.MARKS.thread(), Sent.MARKS.letter(), "change:"));
  }

  @Test
  void whatOthersHaveOnTheirButtonsIsNoPressOfOurs() {
    for (var id :
        List.of("x", "p/elsewhere/a/b:", "p/dm/a", "q/dm/a/b:", "page/dm/1/2", "p/dm/a/0")) {
      assertThat(Buttons.press(id, List.of())).as(id).isEmpty();
    }
  }

  @Test
  void theLikelyButtonsAreHighlighted() {
    assertThat(Sent.buttons(Sent.json(PLAN)).stream().map(b -> b.getInt("style")))
        .containsExactly(3, 2, 2);
    var confirm =
        message(new Message.Text("Before I plan:"), new Message.Choices(List.of(PLAN_IT)));
    assertThat(Sent.buttons(Sent.json(confirm)).getFirst().getInt("style")).isEqualTo(1);
  }

  @Test
  void whatAwaitsAnAnswerHasAFormToTypeItInto() {
    assertThat(labels(new Message.Text("Which?"))).containsExactly("Type an answer");
    assertThat(labels(new Message.Text("Which?   Hong Kong"))).containsExactly("Type an answer");
    assertThat(labels(new Message.Choices(List.of(CHANGE))))
        .containsExactly("Change an answer", "Type an answer");
    assertThat(labels(new Message.Text("Planning …"))).isEmpty();
  }

  @Test
  void aChoiceToTypeIsThatForm() {
    var type = new Message.Pick("type:", "Another amount…");
    var sent = Sent.json(message(new Message.Choices(List.of(type))));
    assertThat(Sent.labels(sent)).containsExactly("Another amount…");
  }

  @Test
  void whereEverythingIsHeardNoFormIsNeeded() {
    var sent = Sent.RENDERING.of(message(new Message.Text("Which?")), Sent.MARKS, false);
    assertThat(sent.getComponents()).isEmpty();
  }

  @Test
  void moreThanFiveChoicesAreAMenu() {
    var menu = menu(6);
    assertThat(menu.getInt("type")).isEqualTo(3);
    assertThat(Buttons.press(menu.getString("custom_id"), List.of("place:3")))
        .contains(new Buttons.Press(Sent.MARKS.thread(), Sent.MARKS.letter(), "place:3"));
  }

  @Test
  void moreThanAMenuTakesCanBeTyped() {
    assertThat(menu(30).getArray("options")).hasSize(25);
    assertThat(Sent.text(places(30))).endsWith("-# … and 5 more can be typed instead.");
  }

  @Test
  void anAnswerForOnePersonHasNoButtonsAndNoFiles() {
    var data = Sent.RENDERING.forOne(PLAN);
    assertThat(data.getAllDistinctFiles()).isEmpty();
    assertThat(Sent.buttons(Sent.json(data))).isEmpty();
    assertThat(Sent.text(Sent.json(data))).contains("Plan 1", "@kit", "████");
  }

  @Test
  void aPersonIsMentionedAndNotCalled() {
    var sent = Sent.json(message(new Message.Text("by " + Person.mark("123456789012345678"))));
    assertThat(sent.getString("content")).isEqualTo("by <@123456789012345678>");
    assertThat(sent.getObject("allowed_mentions").getArray("parse")).isEmpty();
  }

  @Test
  void evenAMessageWithoutWordsSaysSomething() {
    assertThat(Sent.text(new Message(List.of()))).isEqualTo("A message from Campaign Bot");
  }

  private static Message message(Message.Part... parts) {
    return new Message(List.of(parts));
  }

  private static List<String> labels(Message.Part part) {
    return Sent.labels(Sent.json(message(part)));
  }

  private static Message places(int count) {
    var picks =
        IntStream.range(0, count)
            .mapToObj(i -> new Message.Pick("place:" + i, "Georgia " + i))
            .toList();
    return message(new Message.Text("Which?"), new Message.Choices(picks));
  }

  private static DataObject menu(int options) {
    return Sent.json(places(options)).getArray("components").stream(DataArray::getObject)
        .map(row -> row.getArray("components").getObject(0))
        .findFirst()
        .orElseThrow();
  }
}
