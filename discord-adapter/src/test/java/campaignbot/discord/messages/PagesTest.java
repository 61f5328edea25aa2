package campaignbot.discord.messages;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final Pages.Ref REF = new Pages.Ref("cmd-12345678901234567890", 3);
  private static final Pattern CREATOR = Pattern.compile("(?m)^\\*\\*@c(\\d+)\\*\\*");

  private final Pages pages = new Pages(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "20, 1", "25, 2", "500, 25", "10000, 500"})
  void everyCreatorIsOnOneOfThePages(int creators, int expected) {
    var table = table(creators);
    var seen = new ArrayList<Integer>();
    for (var page = 1; page <= expected; page++) {
      var sent = page(table, page);
      assertThat(MessageLimits.ofMessage(sent)).isEmpty();
      CREATOR
          .matcher(Sent.text(sent))
          .results()
          .forEach(m -> seen.add(Integer.parseInt(m.group(1))));
    }
    assertThat(seen).isEqualTo(IntStream.range(0, creators).boxed().toList());
  }

  @Test
  void theFirstPageSaysWhereItStands() {
    var sent = Sent.json(pages.first(table(25), REF));
    assertThat(MessageLimits.ofMessage(sent)).isEmpty();
    assertThat(Sent.text(sent))
        .startsWith(
            "**Plan 3 · creators 1 to 20 of 25**\n-# Creator · Platform · Cost\n**@c0** · ");
  }

  @Test
  void itsButtonsTurnToTheNeighbours() {
    var buttons = Sent.buttons(page(table(500), 7));
    assertThat(buttons.stream().map(b -> Pages.turn(b.getString("custom_id")).orElseThrow()))
        .containsExactly(new Pages.Turn(REF, 6), new Pages.Turn(REF, 8));
    assertThat(buttons).noneMatch(b -> b.getBoolean("disabled", false));
  }

  @ParameterizedTest
  @CsvSource({"1, true, false", "25, false, true", "0, true, false", "999999, false, true"})
  void beforeTheFirstAndBehindTheLastThereIsNone(int page, boolean first, boolean last) {
    assertThat(Sent.buttons(page(table(500), page)).stream().map(b -> b.getBoolean("disabled")))
        .containsExactly(first, last);
  }

  @Test
  void onePageHasNothingToTurn() {
    assertThat(Sent.buttons(page(table(3), 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page/elsewhere/1/1", "page/dm/1", "page/dm/1/x", "page/dm/-1/2", "p/dm/a/b:"})
  void otherButtonsTurnNothing(String id) {
    assertThat(Pages.turn(id)).isEmpty();
  }

  @Test
  void aPlanThatShowsOnlyItsFirstCreatorsOpensThePages() {
    var sent = Sent.json(plan(15));
    var open = Sent.buttons(sent).get(1);
    assertThat(open.getString("label")).isEqualTo("All creators");
    assertThat(Pages.turn(open.getString("custom_id")))
        .contains(new Pages.Turn(new Pages.Ref(Sent.MARKS.thread(), 2), 1));
  }

  @Test
  void aPlanThatShowsAllOfThemDoesNot() {
    assertThat(Sent.labels(Sent.json(plan(14)))).doesNotContain("All creators");
  }

  static Stream<String> hostile() {
    return Hostile.TEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aPageFitsWhateverTheCreatorsAreCalled(String text) {
    var columns = IntStream.range(0, 7).mapToObj(_ -> new Message.Column(text, false)).toList();
    var row = IntStream.range(0, 7).mapToObj(_ -> text).toList();
    var sent =
        page(new Message.Table(columns, IntStream.range(0, 50).mapToObj(_ -> row).toList()), 2);
    assertThat(MessageLimits.ofMessage(sent)).isEmpty();
    assertThat(Markdown.calls(Sent.text(sent), true)).isFalse();
  }

  private DataObject page(Message.Table table, int page) {
    return Sent.json(pages.at(table, page, REF));
  }

  private static Message plan(int creators) {
    return new Message(
        List.of(
            table(creators),
            new Message.Choices(List.of(new Message.Pick("approve:2", "Approve")))));
  }

  private static Message.Table table(int creators) {
    return new Message.Table(
        List.of(
            new Message.Column("Creator", false),
            new Message.Column("Platform", false),
            new Message.Column("Cost", true)),
        IntStream.range(0, creators)
            .mapToObj(i -> List.of("@c" + i, "Instagram", "USD 5" + i))
            .toList());
  }
}
