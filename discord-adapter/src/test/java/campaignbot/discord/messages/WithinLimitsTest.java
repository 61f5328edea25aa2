package campaignbot.discord.messages;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Person;
import campaignbot.homes.BotMessages;
import campaignbot.wording.Bytes;
import campaignbot.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bot says, JDA builds it, Discord takes it, nobody is called by it, and nothing that
/// people typed is formatted.
class WithinLimitsTest {
  @TempDir private static Path home;
  private static List<Message> said;

  @BeforeAll
  static void collect() {
    said = new ArrayList<>(BotMessages.ofAllTranscripts("discord", home.resolve("transcripts")));
    said.addAll(BotMessages.ofAShow("discord", home.resolve("show")));
  }

  @Test
  void discordTakesEveryMessageOfEveryTranscript() {
    assertThat(said).hasSizeGreaterThan(100).allSatisfy(WithinLimitsTest::takes);
  }

  @Test
  void nothingOfTheTranscriptsIsLeftOut() {
    assertThat(said)
        .allSatisfy(message ->
            assertThat(Sent.text(message)).doesNotContain("too long", "Discord takes no more"));
  }

  @Test
  void everyPartThatAMessageMayHaveIsAmongThem() {
    var seen = new HashSet<Class<?>>();
    said.forEach(message -> message.parts().forEach(part -> seen.add(part.getClass())));
    assertThat(seen).containsExactlyInAnyOrder(Message.Part.class.getPermittedSubclasses());
  }

  static Stream<String> hostile() {
    return Hostile.TEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void discordTakesAnyTextWhereverItStands(String text) {
    everywhere(text).forEach(WithinLimitsTest::takes);
  }

  @Test
  void discordTakesFiveHundredCreatorsOfTheLongestNames() {
    var name = "@" + "wide.creator.name.".repeat(20);
    var rows =
        IntStream.range(0, 500)
            .mapToObj(i -> List.of(name + i, "Instagram", "4.2k", "3 reels", "USD 1,540*"))
            .toList();
    var bars = IntStream.range(0, 500).mapToObj(i -> new Message.Bar(name, i, "USD 9")).toList();
    takes(
        new Message(
            List.of(
                new Message.Text("Plan 1 · Sales\nExpect 64\n" + "More of it.\n".repeat(90)),
                new Message.Table(columns(5), rows),
                new Message.Chart("Where the money goes", bars),
                new Message.Text("Assumed: " + name.repeat(50)),
                picks(500))));
  }

  @Property(tries = 10)
  void discordTakesAnyMessage(@ForAll("messages") Message message) {
    takes(message);
  }

  @Provide
  Arbitrary<Message> messages() {
    var texts =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(80),
            Arbitraries.of(Hostile.TEXTS),
            Arbitraries.strings()
                .withChars("<>&!@#|*_`~\\[]()-+.1 \n \uE000\uE001every\uD83D")
                .ofMaxLength(4000),
            Arbitraries.strings().numeric().ofMaxLength(9).map(id -> Person.mark("10" + id)));
    var facts = Combinators.combine(texts, texts).as(Message.Fact::new).list().ofMaxSize(30);
    var tables =
        Combinators.combine(
                Arbitraries.integers().between(0, 25),
                texts.list().ofMaxSize(8),
                Arbitraries.integers().between(0, 200))
            .as((width, cells, height) ->
                (Message.Part)
                    new Message.Table(
                        columns(width),
                        IntStream.range(0, height).mapToObj(_ -> row(width, cells)).toList()));
    var bars = Combinators.combine(texts, Arbitraries.doubles(), texts).as(Message.Bar::new).list();
    var ids =
        Arbitraries.oneOf(
            texts,
            texts.map(t -> "place:" + t),
            Arbitraries.of("type:", "approve:1", "plan_it:", "metric:SALES", "amount:5/000"));
    var picks = Combinators.combine(ids, texts).as(Message.Pick::new).list().ofMaxSize(40);
    Arbitrary<Message.Part> part =
        Arbitraries.oneOf(
            texts.map(Message.Text::new),
            facts.map(Message.Facts::new),
            tables,
            Combinators.combine(texts, bars.ofMaxSize(30)).as(Message.Chart::new),
            picks.map(Message.Choices::new),
            texts.map(t -> new Message.Attachment(t, "text/csv", Bytes.of(t))));
    return part.list().ofMaxSize(14).map(Message::new);
  }

  private static List<String> row(int width, List<String> cells) {
    return IntStream.range(0, width)
        .mapToObj(i -> cells.isEmpty() ? "" : cells.get(i % cells.size()))
        .toList();
  }

  private static void takes(Message message) {
    takes(message, Sent.RENDERING.of(message, Sent.MARKS, true));
    takes(message, Sent.RENDERING.withoutFiles(message, Sent.MARKS, false));
    takes(message, Sent.RENDERING.forOne(message));
  }

  private static void takes(Message message, MessageCreateData data) {
    var sent = Sent.json(data);
    assertThat(MessageLimits.ofMessage(sent)).isEmpty();
    assertThat(Sent.strings(sent)).allSatisfy(WithinLimitsTest::isWhole);
    assertThat(Markdown.strange(Sent.text(sent))).isEmpty();
    assertThat(shown(sent)).noneMatch(text -> Markdown.calls(text, mentions(message)));
    pressesComeBack(sent);
  }

  private static void isWhole(String string) {
    assertThat(string.codePoints())
        .as("halves of characters in %s", string)
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    assertThat(string).doesNotContain("\uE000", "\uE001", "\u202E");
  }

  /// All but what only the bot reads.
  private static List<String> shown(DataObject sent) {
    var shown = new ArrayList<String>(List.of(Sent.text(sent)));
    for (var component : Sent.components(sent)) {
      shown.add(component.getString("label", ""));
      component
          .optArray("options")
          .ifPresent(options ->
              options.stream(DataArray::getObject).forEach(o -> shown.add(o.getString("label"))));
    }
    sent.optArray("attachments")
        .ifPresent(files ->
            files.stream(DataArray::getObject).forEach(f -> shown.addAll(Sent.strings(f))));
    return shown;
  }

  private static boolean mentions(Message message) {
    return !Person.replaceAll(message.toString(), _ -> "").equals(message.toString());
  }

  private static void pressesComeBack(DataObject sent) {
    for (var component : Sent.components(sent)) {
      var id = component.getString("custom_id", "");
      if (component.getInt("type") == 3) {
        for (var option : component.getArray("options").stream(DataArray::getObject).toList()) {
          var value = option.getString("value");
          assertThat(Buttons.press(id, List.of(value)))
              .contains(new Buttons.Press(Sent.MARKS.thread(), Sent.MARKS.letter(), value));
        }
      } else if (component.getInt("type") == 2 && Pages.turn(id).isEmpty()) {
        var press = Buttons.press(id, List.of()).orElseThrow();
        assertThat(press.thread()).isEqualTo(Sent.MARKS.thread());
        assertThat(press.letter()).isEqualTo(Sent.MARKS.letter());
        assertThat(id).endsWith("/" + press.choice());
      }
    }
  }

  private static List<Message> everywhere(String text) {
    return Stream.of(
            new Message.Text(text),
            new Message.Text("Which one?   for example: " + text),
            new Message.Text("Plan 1\n" + text + "\n" + text),
            new Message.Facts(List.of(new Message.Fact(text, text))),
            new Message.Table(
                List.of(new Message.Column(text, true), new Message.Column(text, false)),
                List.of(List.of(text, text), List.of(text, text))),
            new Message.Chart(text, List.of(new Message.Bar(text, 1, text))),
            new Message.Choices(
                List.of(
                    new Message.Pick("metric:SALES", text),
                    new Message.Pick("place:" + text, text),
                    new Message.Pick(text, text))),
            new Message.Attachment(text, "text/csv", Bytes.of(text)))
        .map(part ->
            List.of(
                new Message(List.of(part)),
                new Message(List.of(new Message.Text("First"), part, part, part)),
                new Message(List.of(new Message.Text(text), part, picks(7)))))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Message.Column> columns(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Message.Column("Column " + i, i % 2 == 1))
        .toList();
  }

  private static Message.Choices picks(int count) {
    return new Message.Choices(
        IntStream.range(0, count)
            .mapToObj(i -> new Message.Pick("place:" + i, "Place " + i))
            .toList());
  }
}
