package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.SharedFiles.Fetched;
import campaignbot.campaign.Circle;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Fee;
import campaignbot.catalogue.Format;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Languages;
import campaignbot.conversation.TalkKey;
import campaignbot.storage.SqlCatalogues;
import campaignbot.wording.Bytes;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDeskTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");
  private static final String LIST =
      "handle,platform,followers,fee\n@mia.eats,instagram,4200,300\n@ben,tiktok,900,80\n";

  private final TestBot bot;
  private final SqlCatalogues catalogues;
  private Fetched fetched = new Fetched.NoAccess("list.csv");
  private int fetches;

  ImportDeskTest(@TempDir Path folder) {
    this.bot = TestBot.in(folder);
    this.catalogues = new SqlCatalogues(bot.database(), 1);
  }

  @AfterEach
  void close() {
    bot.database().close();
  }

  private SharedFiles files() {
    return new SharedFiles() {
      @Override
      public String platform() {
        return "test";
      }

      @Override
      public Fetched fetch(TalkKey key, Heard.FileShared file, int mostBytes) {
        fetches++;
        return fetched;
      }
    };
  }

  private Message message(Fetched file, long bytes) throws InterruptedException {
    return message(file, bytes, Locale.ENGLISH);
  }

  private Message message(Fetched file, long bytes, Locale language) throws InterruptedException {
    fetched = file;
    return TestBot.imports(catalogues, bot.preferences(), files())
        .take(KEY, new Heard.FileShared("ana", "F1", "list.csv", bytes), language);
  }

  private String take(Fetched file, Locale language) throws InterruptedException {
    return PlainText.of(message(file, 100, language));
  }

  private String take(Fetched file) throws InterruptedException {
    return PlainText.of(message(file, 100));
  }

  private static Fetched content(String text) {
    return new Fetched.Content("list.csv", Bytes.of(text));
  }

  private void settle(Circle importers) {
    bot.preferences()
        .update(
            "w",
            d ->
                new WorkspaceDefaults(
                    Optional.of(Currency.getInstance("HKD")),
                    d.region(),
                    d.language(),
                    d.approvers(),
                    importers,
                    d.feeReaders()));
  }

  @Test
  void saysWhatWasTakenAndThatTheSampleIsOutOfUse() throws InterruptedException {
    assertThat(take(content(LIST)))
        .startsWith(
            """
            list.csv: 2 creators (CSV, headings on line 1)
            2 new, 0 updated, 0 unchanged. Your catalogue has 2 creators now.
            These are your first own creators: from now on I plan with them only, and no longer with the invented ones of the sample.

            """)
        .contains("Read (3 columns)", "a price without a currency");
    assertThat(take(content(LIST)))
        .contains("0 new, 0 updated, 2 unchanged")
        .doesNotContain("first");
  }

  @Test
  void reportsInTheLanguageThatIsWanted() throws InterruptedException {
    var one = content("handle,platform,followers\n@mia.eats,instagram,4200\n");
    assertThat(take(one, Languages.SPANISH))
        .startsWith(
            """
            list.csv: 1 creador (CSV, encabezados: línea 1)
            1 nuevo, 0 actualizados, 0 sin cambios. Tu catálogo tiene ahora 1 creador.
            """)
        .contains("Leído (3 columnas)");
    assertThat(take(content(LIST), Languages.SPANISH)).contains("1 nuevo, 0 actualizados, 1 sin");
    assertThat(take(content(LIST), Languages.CHINESE))
        .startsWith(
            """
            list.csv：2 名創作者（CSV，標題在第 1 行）
            新增 0 名，更新 0 名，2 名不變。你的名冊現有 2 名創作者。
            """);
    assertThat(message(one, 1, Languages.CHINESE).language()).isEqualTo(Languages.CHINESE);
  }

  @Test
  void refusesInTheLanguageThatIsWanted() throws InterruptedException {
    assertThat(take(new Fetched.NoAccess(""), Languages.SPANISH)).startsWith("No he podido abrir");
    assertThat(take(content("%PDF-1.7"), Languages.CHINESE)).doesNotContain("nothing was taken");
    settle(Circle.of(Set.of("bob", "eve")));
    assertThat(take(content(LIST), Languages.SPANISH))
        .isEqualTo(
            "Aquí cambiar creadores solo se permite a @bob y @eve, así que los he dejado como estaban.");
  }

  @Test
  void pricesWithoutACurrencyAreInTheWorkspacesOwn() throws InterruptedException {
    settle(Circle.EVERYBODY);
    take(content(LIST));
    assertThat(catalogues.of("w").orElseThrow().creators().getFirst().fees())
        .containsExactly(new Fee(Format.POST, Money.of("300", "HKD")));
  }

  @Test
  void ofAQuoteThatTheFileRepeatsTheDayIsKept() throws InterruptedException {
    settle(Circle.EVERYBODY);
    take(content(LIST));
    var desk =
        bot.creatorDesk(catalogues, new campaignbot.wording.Wording(java.util.Locale.ENGLISH));
    desk.answer(new CreatorDesk.Asker("w", "ana", bot.today()), "quote @ben 100 hkd");
    var quoted = catalogues.of("w");
    take(content(LIST.replace(",80", ",100")));
    assertThat(catalogues.of("w")).isEqualTo(quoted);
  }

  @Test
  void aLongReportShowsSomeRowsAndSaysHowManyMore() throws InterruptedException {
    var rows =
        IntStream.range(0, 40)
            .mapToObj(i -> "@c" + i + ",instagram,22.8\n")
            .collect(Collectors.joining());
    var report =
        take(
            content(
                "handle,platform,followers\n@mia,instagram,4200\n,instagram,12\n"
                    + IntStream.range(0, 40)
                        .mapToObj(i -> ",instagram,5" + i + "00\n")
                        .collect(Collectors.joining())
                    + rows));
    assertThat(report).contains("Refused (41 rows)", "… and 31 more");
    assertThat(report.lines().count()).isLessThan(45);
  }

  @Test
  void whoMayNotImportIsToldWhoMayAndNothingIsFetched() throws InterruptedException {
    settle(Circle.of(Set.of("bob")));
    assertThat(take(content(LIST)))
        .isEqualTo("Only @bob may change creators here, so I left them as they are.");
    assertThat(fetches).isZero();
  }

  @Test
  void whatCannotBeTakenGetsASentenceOfItsOwn() throws InterruptedException {
    assertThat(take(content("%PDF-1.7"))).contains("list.csv: nothing was taken. That is no table");
    assertThat(take(new Fetched.TooLarge("big.csv"))).contains("up to 20 MB", "“big.csv”");
    assertThat(take(new Fetched.NoAccess(""))).contains("I couldn't open that file");
    assertThat(take(new Fetched.Unreachable("list.csv"))).contains("again in a minute");
    assertThat(catalogues.of("w")).isEmpty();
  }

  @Test
  void whatIsTooLargeIsNotEvenFetched() throws InterruptedException {
    assertThat(PlainText.of(message(content(LIST), 20_000_001))).contains("up to 20 MB");
    assertThat(fetches).isZero();
  }

  @Test
  void theTalkStaysAsItIs() {
    bot.takeIn(KEY, new Heard.Opened("ana", "10k usd", bot.today()));
    var before = bot.conversation(KEY);
    assertThat(bot.takeIn(KEY, new Heard.FileShared("bob", "F1", "list.csv", 1))).isEmpty();
    assertThat(bot.conversation(KEY)).isEqualTo(before);
  }
}
