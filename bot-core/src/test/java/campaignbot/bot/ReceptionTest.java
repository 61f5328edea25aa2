package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.PlainText;
import campaignbot.wording.Wording;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceptionTest {
  private final TestBot bot;
  private final Reception reception;

  ReceptionTest(@TempDir Path folder) {
    this.bot = TestBot.in(folder);
    this.reception = new Reception(bot.store(), new Wording(Locale.ENGLISH));
  }

  @AfterEach
  void close() {
    bot.database().close();
  }

  private static TalkKey key(String channel, String thread) {
    return new TalkKey("w", "test", channel, thread);
  }

  private void open(TalkKey key, String author, String text) {
    bot.takeIn(key, new Heard.Opened(author, text, bot.today()));
  }

  private String list(String person) {
    return PlainText.of(reception.list("w", "test", person, ZoneOffset.UTC));
  }

  @Test
  void helpSaysWhatTheBotDoesInThreeLines() {
    assertThat(PlainText.of(reception.help()).lines()).hasSize(3);
  }

  @Test
  void everybodySeesTheTalksInWhichTheySpoke() {
    open(key("c", "1"), "ana", "5k usd in france");
    bot.wait(key("c", "1"), 1);
    open(key("c", "2"), "ana", "");
    open(key("d", "3"), "bob", "8k usd");
    assertThat(list("ana"))
        .isEqualTo(
            """
            Your drafts and plans, the newest first:
            Nov 3, 2026 · draft: nothing is settled yet
            Nov 2, 2026 · draft: USD 5,000, France\
            """);
    assertThat(list("bob")).contains("USD 8,000").doesNotContain("France");
    assertThat(list("eve")).startsWith("You have no drafts or plans yet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es    | Tus borradores y planes, primero los más recientes: | borrador: USD 5.000, Francia | Todavía no tienes
          zh-HK | 你的草稿和方案，最新的排在最前：                      | 草稿：USD 5,000、法國       | 你還未有草稿或方案
          fr    | Your drafts and plans, the newest first:           | draft: USD 5,000, France     | You have no drafts
          """)
  void theListIsInTheLanguageOfItsReader(
      String language, String title, String line, String nothing) {
    open(key("c", "1"), "ana", "5k usd in france");
    var inLanguage = reception.in(Locale.forLanguageTag(language));
    var list = inLanguage.list("w", "test", "ana", ZoneOffset.UTC);
    assertThat(PlainText.of(list).lines()).first().isEqualTo(title);
    assertThat(PlainText.of(list)).endsWith(line);
    assertThat(PlainText.of(inLanguage.list("w", "test", "eve", ZoneOffset.UTC)))
        .startsWith(nothing);
    assertThat(PlainText.of(inLanguage.help()).lines()).hasSize(3);
  }

  @Test
  void aChannelGoesOnWithTheTalkThatWaitsAndMovedLast() {
    open(key("c", "1"), "ana", "5k usd");
    bot.wait(key("c", "1"), 1);
    open(key("c", "2"), "ana", "6k usd");
    bot.takeIn(key("c", "2"), new Heard.Said("ana", "stop", bot.today()));
    assertThat(reception.latestUnfinished("w", "test", "c").orElseThrow().key())
        .isEqualTo(key("c", "1"));
    assertThat(reception.latestUnfinished("w", "test", "d")).isEmpty();
  }

  @Test
  void helpIsNoTalk() {
    open(key("c", "1"), "ana", "help");
    assertThat(bot.store().knows(key("c", "1"))).isFalse();
    assertThat(list("ana")).startsWith("You have no drafts or plans yet");
  }
}
