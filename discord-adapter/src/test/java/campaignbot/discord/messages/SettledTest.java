package campaignbot.discord.messages;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.wording.Bytes;
import campaignbot.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettledTest {
  private static final String ALICE = "123456789012345678";
  private static final Message ASKED =
      new Message(
          List.of(
              new Message.Text("3 of 3 · What should @_mei_ & co achieve?"),
              new Message.Choices(
                  List.of(
                      new Message.Pick("metric:TRAFFIC", "Traffic"),
                      new Message.Pick("metric:SALES", "Sales & *more*")))));

  private final Settled settled = new Settled(Locale.ENGLISH);

  @Test
  void whatWasChosenAndByWhomStandsInPlaceOfTheButtons() {
    var received = received(ASKED, true);
    var sent = Sent.json(settled.by("Sales & *more*", ALICE, received));
    assertThat(MessageLimits.ofMessage(sent)).isEmpty();
    assertThat(sent.getString("content"))
        .isEqualTo(
            "**3 of 3 · What should @\\_mei\\_ & co achieve?**\n-# ✓ Sales & \\*more\\* · <@"
                + ALICE
                + ">");
    assertThat(sent.getArray("components")).isEmpty();
  }

  @Test
  void aPlanKeepsItsWordsItsPictureAndItsPagesWhenItIsApproved() {
    var sent = Sent.json(settled.by("Approve", ALICE, received(plan(), true)));
    assertThat(MessageLimits.ofMessage(sent)).isEmpty();
    assertThat(Sent.types(sent)).containsExactly(17, 10, 10, 12, 10, 13, 10, 1, 2);
    assertThat(Sent.labels(sent)).containsExactly("All creators");
    assertThat(Sent.text(sent))
        .contains("## Plan 1 · Sales in Hong Kong", "**@c3**", "-# ✓ Approve · <@" + ALICE + ">");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void itsFilesStayAndAreNotSentAgain(boolean listsFiles) {
    var edit = settled.by("Approve", ALICE, received(plan(), listsFiles));
    assertThat(edit.getFiles()).isEmpty();
    var sent = Sent.json(edit);
    assertThat(
            sent.getArray("attachments").stream(DataArray::getObject).map(a -> a.getString("id")))
        .containsExactlyInAnyOrder("500", "501");
    assertThat(Sent.strings(sent))
        .contains("attachment://chart.png", "attachment://plan.csv")
        .contains("Where the money goes: @c0 USD 9");
  }

  @Test
  void anAnsweredQuestionSaysThatItIsNoLongerOpen() {
    var sent = Sent.json(settled.stale(received(ASKED, true)));
    assertThat(sent.getString("content"))
        .endsWith("\n-# This is no longer open. The talk goes on below.");
    assertThat(Sent.buttons(sent)).isEmpty();
  }

  @Test
  void severalRowsOfButtonsLeaveOneLine() {
    var choices =
        Stream.of("a", "b", "c")
            .map(id -> new Message.Choices(List.of(new Message.Pick("place:" + id, id))))
            .toList();
    var parts = new ArrayList<Message.Part>(choices);
    parts.addFirst(plan().parts().get(1));
    var sent = Sent.json(settled.stale(received(new Message(parts), true)));
    assertThat(Sent.text(sent).split("no longer open", -1)).hasSize(2);
  }

  @Test
  void theLabelOfAButtonIsFoundAgain() {
    var received = received(ASKED, true);
    assertThat(Settled.label(received, id("metric:SALES"), List.of())).contains("Sales & *more*");
    assertThat(Settled.label(received, id("metric:FOLLOWERS"), List.of())).isEmpty();
  }

  @Test
  void theLabelOfWhatWasSelectedIsFoundAgain() {
    var picks =
        IntStream.range(0, 9)
            .mapToObj(i -> new Message.Pick("place:" + i, "Georgia " + i))
            .toList();
    var received = received(new Message(List.of(new Message.Choices(picks))), true);
    assertThat(Settled.label(received, id("0"), List.of("place:4"))).contains("Georgia 4");
  }

  @Test
  void aMessageTellsItsTalk() {
    assertThat(Buttons.thread(received(ASKED, true))).contains(Sent.MARKS.thread());
    assertThat(Buttons.thread(received(plan(), true))).contains(Sent.MARKS.thread());
    assertThat(Buttons.thread(received(new Message(List.of(new Message.Text("Hi"))), true)))
        .isEmpty();
  }

  @Test
  void aMessageIsFoundAgainByItsLetter() {
    assertThat(Buttons.isOf(Sent.MARKS, Sent.json(ASKED))).isTrue();
    assertThat(Buttons.isOf(Sent.MARKS, Sent.json(plan()))).isTrue();
    assertThat(Buttons.isOf(new Marks(Sent.MARKS.thread(), "other"), Sent.json(plan()))).isFalse();
  }

  static Stream<String> hostile() {
    return Hostile.TEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void discordTakesTheSettledMessageWhateverStandsInIt(String text) {
    var pick = new Message.Choices(List.of(new Message.Pick("metric:SALES", text)));
    var short_ = new Message(List.of(new Message.Text(text), pick));
    var long_ = new Message(List.of(plan().parts().get(1), new Message.Text(text), pick));
    for (var message : List.of(short_, long_)) {
      var received = received(message, false);
      for (var edit :
          List.of(
              settled.by(text, ALICE, received),
              settled.by(text, text, received),
              settled.stale(received))) {
        var sent = Sent.json(edit);
        assertThat(MessageLimits.ofMessage(sent)).isEmpty();
        assertThat(Markdown.strange(Sent.text(sent))).isEmpty();
        assertThat(Sent.buttons(sent)).allMatch(SettledTest::opensPages);
        assertThat(Sent.text(sent)).contains("-# ");
      }
    }
  }

  private static boolean opensPages(DataObject button) {
    return Pages.turn(button.getString("custom_id")).isPresent();
  }

  private static String id(String end) {
    return "p/" + Sent.MARKS.thread() + "/" + Sent.MARKS.letter() + "/" + end;
  }

  private static net.dv8tion.jda.api.entities.Message received(
      Message message, boolean listsFiles) {
    return Received.message(Sent.RENDERING.of(message, Sent.MARKS, true), listsFiles);
  }

  private static Message plan() {
    var rows = IntStream.range(0, 15).mapToObj(i -> List.of("@c" + i, "USD " + (9 - i))).toList();
    return new Message(
        List.of(
            new Message.Text("Plan 1 · Sales in Hong Kong\nExpect 64 orders"),
            new Message.Table(
                List.of(
                    new Message.Column("Creator " + "x".repeat(60), false),
                    new Message.Column("Cost", true)),
                rows),
            new Message.Chart("Where the money goes", List.of(new Message.Bar("@c0", 9, "USD 9"))),
            new Message.Text("Assumed: 14 fees"),
            new Message.Attachment("plan.csv", "text/csv", Bytes.of("a,b")),
            new Message.Choices(
                List.of(
                    new Message.Pick("approve:1", "Approve"),
                    new Message.Pick("change:", "Change")))));
  }
}
