package campaignbot.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Person;
import campaignbot.homes.BotMessages;
import campaignbot.wording.Bytes;
import campaignbot.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/// Whatever the bot says, Slack takes it, and nobody is called by it but whom the bot means.
class WithinLimitsTest {
  private static final Pattern CALL = Pattern.compile("<[!#@a-zA-Z/]");
  private static final Pattern MENTION = Pattern.compile("<@[UW][A-Z0-9]+>");

  @TempDir private static Path home;
  private static List<Message> said;

  @BeforeAll
  static void collect() {
    said = new ArrayList<>(BotMessages.ofAllTranscripts("slack", home.resolve("transcripts")));
    said.addAll(BotMessages.ofAShow("slack", home.resolve("show")));
  }

  @Test
  void slackTakesEveryMessageOfEveryTranscript() {
    assertThat(said)
        .hasSizeGreaterThan(100)
        .allSatisfy(message -> {
          takes(message, "");
          takes(message, "F0PICTURE1");
          assertThat(Sent.blocks(message)).isNotEmpty();
        });
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
  void slackTakesAnyTextWhereverItStands(String text) {
    for (var message : everywhere(text)) {
      takes(message, "");
      takes(message, "F0PICTURE1");
      callsNobodyElse(message);
    }
  }

  @Test
  void slackTakesFiveHundredCreatorsOfTheLongestNames() {
    var name = "@" + "wide.creator.name.".repeat(20);
    var rows =
        IntStream.range(0, 500)
            .mapToObj(i -> List.of(name + i, "Instagram", "4.2k", "3 reels", "USD 1,540*"))
            .toList();
    var bars = IntStream.range(0, 500).mapToObj(i -> new Message.Bar(name, i, "USD 9")).toList();
    takes(
        new Message(
            List.of(
                new Message.Text("Plan 1 · Sales\nExpect 64\n" + "More of it.\n".repeat(900)),
                new Message.Table(columns(5), rows),
                new Message.Chart("Where the money goes", bars),
                new Message.Text("Assumed: " + name.repeat(50)),
                picks(500))),
        "");
  }

  @Property(tries = 100)
  void slackTakesAnyMessage(@ForAll("messages") Message message) {
    takes(message, "");
    takes(message, "F0PICTURE1");
    callsNobodyElse(message);
  }

  @Provide
  Arbitrary<Message> messages() {
    var texts =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(80),
            Arbitraries.of(Hostile.TEXTS),
            Arbitraries.strings()
                .withChars("<>&!@#|*_`\n \uE000\uE001Uabc\uD83D")
                .ofMaxLength(4000),
            Arbitraries.strings().alpha().ofMaxLength(9).map(id -> Person.mark("U0" + id)));
    var facts = Combinators.combine(texts, texts).as(Message.Fact::new).list().ofMaxSize(30);
    var columns = Arbitraries.integers().between(0, 25);
    var tables =
        Combinators.combine(
                columns, texts.list().ofMaxSize(8), Arbitraries.integers().between(0, 200))
            .as((width, cells, height) ->
                (Message.Part)
                    new Message.Table(
                        columns(width),
                        IntStream.range(0, height).mapToObj(_ -> row(width, cells)).toList()));
    var bars = Combinators.combine(texts, Arbitraries.doubles(), texts).as(Message.Bar::new).list();
    var picks = Combinators.combine(texts, texts).as(Message.Pick::new).list().ofMaxSize(130);
    Arbitrary<Message.Part> part =
        Arbitraries.oneOf(
            texts.map(Message.Text::new),
            facts.map(Message.Facts::new),
            tables,
            Combinators.combine(texts, bars.ofMaxSize(30)).as(Message.Chart::new),
            picks.map(Message.Choices::new),
            texts.map(t -> new Message.Attachment(t, "text/csv", Bytes.of(t))));
    return part.list().ofMaxSize(12).map(Message::new);
  }

  private static List<String> row(int width, List<String> cells) {
    return IntStream.range(0, width)
        .mapToObj(i -> cells.isEmpty() ? "" : cells.get(i % cells.size()))
        .toList();
  }

  private static void takes(Message message, String picture) {
    var sent = Sent.json(message, picture);
    assertThat(BlockLimits.ofMessage(sent)).isEmpty();
    assertThat(Sent.strings(sent)).allSatisfy(WithinLimitsTest::isWhole);
  }

  private static void isWhole(String string) {
    assertThat(string.codePoints())
        .as("halves of characters in %s", string)
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    assertThat(string).doesNotContain("\uE000", "\uE001", "\u202E");
  }

  /// Where the bot means nobody, a mention is a call, too.
  private static void callsNobodyElse(Message message) {
    var isMeant =
        message.parts().stream().anyMatch(part -> Written.mentionsSomebody(part.toString()));
    assertThat(Sent.strings(Sent.json(message, "")))
        .map(string -> isMeant ? MENTION.matcher(string).replaceAll("") : string)
        .noneMatch(string -> CALL.matcher(string).find());
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
                List.of(new Message.Pick("metric:SALES", text), new Message.Pick(text, text))),
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
