package campaignbot.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.WorkspaceDefaults;
import campaignbot.campaign.Circle;
import campaignbot.catalogue.Creator;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Fault;
import campaignbot.slack.fake.FileKind;
import campaignbot.slack.fake.Place;
import campaignbot.slack.fake.Posted;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesInSlackTest {
  private static final byte[] LIST =
      "handle,platform,followers,country,niche,fee usd\n@mia.eats,instagram,4200,HK,food,300\n@ben,tiktok,900,HK,food,80\n"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private Bench bench;
  private FakeSlack slack;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, Bench.Way.HTTP);
    slack = bench.slack();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Place begun(String text) {
    slack.slash(slack.alice(), slack.campaigns(), "/plan-campaign", text);
    bench.untilIdle();
    return slack.byBot(slack.campaigns().outside()).getLast().place();
  }

  private static String words(Posted message) {
    return String.join(" ", Words.of(message.blocks()));
  }

  private String last(Place place) {
    return words(slack.byBot(place).getLast());
  }

  private void share(Place where, String name, byte[] content, FileKind kind) {
    var shared = slack.upload(slack.alice(), where, name, content, "", kind);
    assertThat(shared.isAcknowledged()).isTrue();
    bench.untilIdle();
  }

  private void share(Place where, byte[] content) {
    share(where, "list.csv", content, FileKind.USUAL);
  }

  private void settleImporters(Circle importers) {
    bench
        .bot()
        .preferences()
        .update(
            FakeSlack.TEAM,
            d ->
                new WorkspaceDefaults(
                    d.currency(),
                    d.region(),
                    d.language(),
                    d.approvers(),
                    importers,
                    d.feeReaders()));
  }

  @Test
  void aListDroppedIntoTheThreadIsImportedAndReportedThere() {
    var thread = begun("5k usd");
    share(thread, LIST);
    assertThat(last(thread)).contains("list.csv 2 creators", "2 new", "Read (6 columns)");
    assertThat(bench.creators()).extracting(Creator::handle).containsExactly("mia.eats", "ben");
    slack.message(slack.alice(), thread, "hong kong");
    bench.untilIdle();
    assertThat(last(thread)).contains("What should the campaign achieve?");
    assertThat(slack.complaints()).isEmpty();
  }

  @Test
  void inDirectMessagesAFileNeedsNoTalk() {
    var direct = slack.team().direct(slack.bob()).outside();
    slack.upload(slack.bob(), direct, "list.csv", LIST, "");
    bench.untilIdle();
    assertThat(slack.byBot(direct)).hasSize(1);
    assertThat(last(direct)).contains("2 new");
  }

  @Test
  void whatStandsBesideTheFileIsHeardAsSaid() {
    var thread = begun("5k usd");
    var before = slack.byBot(thread).size();
    slack.upload(slack.alice(), thread, "list.csv", LIST, "hong kong");
    bench.untilIdle();
    var answers = slack.byBot(thread).subList(before, before + 2);
    assertThat(words(answers.getFirst())).contains("Region Hong Kong.");
    assertThat(words(answers.getLast())).contains("2 new");
  }

  @Test
  void aFileForTheBotCalledByItsNameIsTakenWithoutATalk() {
    var said =
        slack.upload(
            slack.bob(),
            slack.campaigns().outside(),
            "list.csv",
            LIST,
            slack.team().bot().mention() + " plan with these");
    bench.untilIdle();
    var answers =
        slack.byBot(slack.campaigns().under(said.ts())).stream().map(FilesInSlackTest::words);
    assertThat(answers.toList()).anyMatch(a -> a.contains("2 new"));
  }

  @Test
  void filesOutsideOfItsThreadsAreNoneOfItsBusiness() {
    begun("5k usd");
    var posts = slack.messages().size();
    share(slack.campaigns().outside(), LIST);
    share(slack.campaigns().under("1700000000.000001"), LIST);
    assertThat(slack.messages()).hasSize(posts + 2);
    assertThat(slack.downloads()).isZero();
    assertThat(bench.creators()).isEmpty();
  }

  @Test
  void aPictureInTheThreadIsForThePeopleThere() {
    var thread = begun("5k usd");
    var answers = slack.byBot(thread).size();
    share(thread, "lunch.png", new byte[] {1, 2, 3}, FileKind.PICTURE);
    assertThat(slack.byBot(thread)).hasSize(answers);
    var direct = slack.team().direct(slack.alice()).outside();
    share(
        direct,
        "lunch.png",
        "\u0089PNG\u0000\u0001\u0002\u0003\u0004\u0005".getBytes(StandardCharsets.ISO_8859_1),
        FileKind.PICTURE);
    assertThat(last(direct)).contains("nothing was taken. That is no table");
  }

  @Test
  void anEventThatComesThreeTimesIsReportedOnce() {
    var thread = begun("5k usd");
    var answers = slack.byBot(thread).size();
    var receipt = slack.upload(slack.alice(), thread, "list.csv", LIST, "");
    slack.again(receipt);
    slack.again(receipt);
    bench.untilIdle();
    assertThat(slack.byBot(thread)).hasSize(answers + 1);
    assertThat(slack.downloads()).isEqualTo(1);
  }

  @Test
  void ofASharedChannelWhereTheEventTellsNothingSlackIsAsked() {
    var thread = begun("5k usd");
    share(thread, "list.csv", LIST, FileKind.WITHHELD);
    assertThat(last(thread)).contains("list.csv 2 creators");
  }

  @Test
  void whoMayNotImportIsToldWhoMay() {
    settleImporters(Circle.of(Set.of(slack.bob().id())));
    var thread = begun("5k usd");
    share(thread, LIST);
    assertThat(last(thread)).contains("Only @" + slack.bob().id() + " may change creators here");
    assertThat(slack.downloads()).isZero();
    assertThat(bench.creators()).isEmpty();
  }

  @Test
  void tooLargeFilesAreNotFetched() {
    var thread = begun("5k usd");
    share(thread, "list.csv", LIST, FileKind.announcing(30_000_000));
    assertThat(last(thread)).contains("up to 20 MB");
    assertThat(slack.downloads()).isZero();
  }

  @Test
  void aFileThatIsLargerThanAnnouncedIsNotTaken() {
    var thread = begun("5k usd");
    share(thread, "list.csv", new byte[20_000_001], FileKind.announcing(100));
    assertThat(last(thread)).contains("up to 20 MB");
    assertThat(bench.creators()).isEmpty();
  }

  @Test
  void aTokenThatMayNotSeeFilesIsSaidToBeLocked() {
    slack.install(
        slack.team(), FakeSlack.BOT_TOKEN, Set.of("commands", "chat:write", "im:history"));
    var thread = begun("5k usd");
    share(thread, LIST);
    assertThat(last(thread)).contains("I couldn't open “list.csv”");
  }

  @Test
  void whileSlackDoesNotAnswerPeopleAreAskedToShareItAgain() {
    var thread = begun("5k usd");
    slack.fail("files.info", new Fault.Broken(503), new Fault.Broken(503));
    share(thread, LIST);
    assertThat(last(thread)).contains("I couldn't fetch “list.csv” just now", "again in a minute");
    slack.fail("files.info", new Fault.Broken(503));
    share(thread, LIST);
    assertThat(last(thread)).contains("2 new");
  }

  @Test
  void theTokenGoesNowhereElse() throws IOException {
    var thread = begun("5k usd");
    var asked = new AtomicInteger();
    var elsewhere =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, LIST.length);
          exchange.getResponseBody().write(LIST);
          exchange.close();
        });
    elsewhere.start();
    try {
      var address = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/list.csv";
      share(thread, "a.csv", LIST, FileKind.at(address));
      assertThat(last(thread)).contains("I couldn't open “a.csv”");
      share(thread, "b.csv", LIST, FileKind.at("{base}/moved/?" + address));
      assertThat(last(thread)).contains("I couldn't open “b.csv”");
      share(thread, "c.csv", LIST, FileKind.at("not an address"));
      assertThat(last(thread)).contains("I couldn't open “c.csv”");
    } finally {
      elsewhere.stop(0);
    }
    assertThat(asked).hasValue(0);
    assertThat(bench.creators()).isEmpty();
  }

  @Test
  void theHintsSayWhatWorksHere() {
    var thread = begun("5k usd in hong kong for engagement, no wishes");
    for (var said : new String[] {"no", "plan it"}) {
      slack.message(slack.alice(), thread, said);
      bench.untilIdle();
    }
    assertThat(last(thread))
        .contains("Share your own as a CSV or XLSX file in a campaign's thread")
        .doesNotContain("creators import");
  }
}
