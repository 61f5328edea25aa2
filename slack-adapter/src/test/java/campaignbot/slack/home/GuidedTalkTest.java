package campaignbot.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.homes.Backstage;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Fault;
import campaignbot.slack.fake.Place;
import campaignbot.slack.fake.Posted;
import campaignbot.slack.fake.SharedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Scenes of a talk, each over HTTP and over a socket.
@ParameterizedClass
@EnumSource(Bench.Way.class)
class GuidedTalkTest {
  private static final String COMMAND = "/plan-campaign";

  @TempDir private Path folder;
  private final Bench.Way way;
  private Bench bench;
  private FakeSlack slack;

  GuidedTalkTest(Bench.Way way) {
    this.way = way;
  }

  @BeforeEach
  void open() {
    bench = Bench.open(folder, way);
    slack = bench.slack();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Place begun(String text) {
    assertThat(slack.slash(slack.alice(), slack.campaigns(), COMMAND, text).isAcknowledged())
        .isTrue();
    bench.untilIdle();
    return slack.byBot(slack.campaigns().outside()).getLast().place();
  }

  private Posted last(Place thread) {
    return slack.byBot(thread).getLast();
  }

  private void click(Place thread, String action) {
    assertThat(slack.click(slack.alice(), last(thread), action).isAcknowledged()).isTrue();
    bench.untilIdle();
  }

  private void say(Place thread, String text) {
    slack.message(slack.alice(), thread, text);
    bench.untilIdle();
  }

  private static String words(Posted message) {
    return String.join(" ", Words.of(message.blocks()));
  }

  @Test
  void fromTheCommandToApprovalAndExport() {
    var thread = begun("");
    assertThat(words(last(thread))).contains("What's the budget?");
    click(thread, "pick:amount:10000");
    click(thread, "pick:currency:USD");
    say(thread, "hong kong");
    click(thread, "pick:metric:SALES");
    click(thread, "pick:no_wishes:");
    click(thread, "pick:plan_it:");
    var plan = last(thread);
    assertThat(words(plan)).contains("Plan 1", "Within", "sample data");
    assertThat(plan.blocks().toString()).contains("\"type\":\"table\"", "slack_file");
    click(thread, "pick:approve:1");
    assertThat(words(last(thread))).contains("Plan 1 is approved");
    click(thread, "pick:export:1");
    var files = slack.files().stream().filter(f -> f.name().startsWith("plan")).toList();
    assertThat(files).extracting(SharedFile::name).anyMatch(n -> n.endsWith(".csv"));
    assertThat(files).extracting(SharedFile::name).anyMatch(n -> n.endsWith(".xlsx"));
    assertThat(new String(files.getFirst().content(), StandardCharsets.UTF_8)).contains("puiclay");
    assertThat(slack.messagesIn(thread).getLast().files()).hasSize(1);
    assertThat(slack.complaints()).isEmpty();
  }

  @Test
  void theThreadHangsOnAMessageThatSaysWhoseItIsAndWhoMayAnswer() {
    begun("");
    assertThat(slack.byBot(slack.campaigns().outside()).getLast().text())
        .contains(slack.alice().mention() + " is planning", "Anyone may answer", "“only me”");
  }

  @Test
  void whatWasChosenAndByWhomReplacesTheButtons() {
    var thread = begun("");
    var question = last(thread);
    click(thread, "pick:amount:5000");
    Backstage.until("the buttons are gone", () -> slack.now(question).edits() > 0);
    assertThat(slack.now(question).blocks().toString())
        .contains("✓ 5,000", slack.alice().mention())
        .doesNotContain("\"actions\"");
  }

  @Test
  void aButtonThatNoLongerCountsSaysSoAndWhatItSaysIsAskedAbout() {
    var thread = begun("");
    var question = last(thread);
    say(thread, "8k usd");
    slack.click(slack.bob(), question, "pick:amount:2000");
    bench.untilIdle();
    Backstage.until("the buttons are gone", () -> slack.now(question).edits() > 0);
    assertThat(slack.now(question).blocks().toString()).contains("no longer open");
    assertThat(words(last(thread))).contains("USD 8,000", "USD 2,000", "Which holds?");
  }

  @Test
  void aButtonThatIsPressedTwiceCountsOnce() {
    var thread = begun("");
    var question = last(thread);
    slack.clickLate(slack.alice(), question, "pick:amount:5000");
    slack.clickLate(slack.alice(), question, "pick:amount:5000");
    slack.clickLate(slack.bob(), question, "pick:amount:5000");
    bench.untilIdle();
    assertThat(slack.byBot(thread)).hasSize(3);
    assertThat(words(last(thread))).contains("in which currency?");
  }

  @Test
  void buttonsThatOnlyShowSomethingStay() {
    var thread = begun("10k usd in hong kong for sales");
    say(thread, "no");
    say(thread, "plan it");
    say(thread, "approve");
    var approved = last(thread);
    for (var button : List.of("pick:offers:1", "pick:export:1", "pick:export:1")) {
      slack.click(slack.alice(), approved, button);
      bench.untilIdle();
    }
    assertThat(slack.files().stream().filter(f -> f.name().endsWith(".csv"))).hasSize(2);
    slack.click(slack.alice(), approved, "pick:run:");
    bench.untilIdle();
    assertThat(words(last(thread))).contains("running");
  }

  @Test
  void theButtonOfAnOlderPlanApprovesNothing() {
    var thread = begun("1k usd in taiwan for engagement, food");
    say(thread, "no");
    say(thread, "plan it");
    var first = last(thread);
    say(thread, "max 2 posts each");
    slack.click(slack.alice(), first, "pick:approve:1");
    bench.untilIdle();
    Backstage.until("the buttons are gone", () -> slack.now(first).edits() > 0);
    assertThat(slack.now(first).blocks().toString()).contains("no longer open");
    assertThat(words(last(thread))).doesNotContain("is approved");
  }

  @Test
  void aPressOfSomebodyWhoMayNotAnswerLeavesTheButtonsToTheOthers() {
    var thread = begun("");
    say(thread, "only me");
    var question = last(thread);
    slack.click(slack.bob(), question, "pick:amount:2000");
    bench.untilIdle();
    assertThat(words(last(thread))).contains("may answer here");
    assertThat(slack.now(question).edits()).isZero();
    slack.click(slack.alice(), question, "pick:amount:5000");
    bench.untilIdle();
    assertThat(words(last(thread))).contains("in which currency?");
  }

  @Test
  void anotherAmountIsTypedIntoAForm() {
    var thread = begun("");
    click(thread, "pick:type:BUDGET");
    Backstage.until("a form is open", () -> slack.modalOf(slack.alice()).isPresent());
    var form = slack.modalOf(slack.alice()).orElseThrow();
    var refused = slack.submit(slack.alice(), form, Map.of("answer", "purple elephants"));
    assertThat(refused.json().orElseThrow().toString()).contains("errors", "8k usd");
    assertThat(slack.submit(slack.alice(), form, Map.of("answer", "8k usd")).body()).isEmpty();
    bench.untilIdle();
    assertThat(words(last(thread))).contains("Budget USD 8,000", "Where are the people");
  }

  @Test
  void whereTheFormComesTooLateTheBotAsksInTheThread() {
    slack.triggersLast(Duration.ofSeconds(-1));
    var thread = begun("");
    var before = slack.byBot(thread).size();
    click(thread, "pick:type:BUDGET");
    Backstage.until("it asks", () -> slack.byBot(thread).size() > before);
    assertThat(words(last(thread))).contains("Type the amount");
  }

  @Test
  void whoTypesTheCommandWhereTheBotIsNotIsToldWhatToDo() {
    slack.slash(slack.alice(), slack.team().channel("not-a-member"), COMMAND, "");
    Backstage.until("she is told", () -> !slack.whispersTo(slack.alice()).isEmpty());
    assertThat(slack.whispersTo(slack.alice()).getLast().text()).contains("/invite");
    bench.untilIdle();
  }

  @Test
  void aMessageOutsideOfItsThreadsIsNoneOfItsBusiness() {
    begun("");
    var messages = slack.messages().size();
    slack.message(slack.bob(), slack.campaigns(), "8k usd for lunch?");
    slack.message(slack.bob(), slack.campaigns().under("1700000000.000001"), "hong kong");
    bench.untilIdle();
    assertThat(slack.messages()).hasSize(messages + 2);
  }

  @Test
  void beingMentionedOpensATalkUnderThatMessage() {
    var said = slack.mention(slack.bob(), slack.campaigns().outside(), "10k usd in hong kong");
    bench.untilIdle();
    var thread = slack.campaigns().under(said.ts());
    assertThat(words(last(thread))).contains("What should the campaign achieve?");
    say(thread, "sales");
    assertThat(words(last(thread))).contains("Sales it is.");
  }

  @Test
  void aMessageThatCallsItByItsNameInATalkIsHeardOnce() {
    var thread = begun("10k usd");
    var before = slack.byBot(thread).size();
    slack.mention(slack.alice(), thread, "hong kong");
    bench.untilIdle();
    assertThat(slack.byBot(thread)).hasSize(before + 1);
    assertThat(words(last(thread))).contains("Region Hong Kong.");
  }

  @Test
  void anEventThatComesThreeTimesIsAnsweredOnce() {
    var thread = begun("10k usd");
    var receipt = slack.message(slack.alice(), thread, "hong kong");
    slack.again(receipt);
    slack.again(receipt);
    bench.untilIdle();
    assertThat(slack.byBot(thread)).hasSize(3);
  }

  @Test
  void whatCannotBeStoredIsNotAcknowledgedAndAnsweredWhenItComesAgain() {
    var thread = begun("10k usd");
    bench.storeIsAway(true);
    slack.acknowledgeWithin(Duration.ofSeconds(1));
    var receipt = slack.message(slack.alice(), thread, "hong kong");
    assertThat(receipt.isAcknowledged()).isFalse();
    slack.acknowledgeWithin(Duration.ofSeconds(30));
    bench.storeIsAway(false);
    assertThat(slack.again(receipt).isAcknowledged()).isTrue();
    bench.untilIdle();
    assertThat(words(last(thread))).contains("Region Hong Kong.");
  }

  @Test
  void aLostAnswerOfSlackIsNotPostedAgain() {
    var thread = begun("10k usd");
    slack.fail("chat.postMessage", new Fault.AnswerLost());
    say(thread, "hong kong");
    assertThat(slack.byBot(thread)).hasSize(3);
  }

  @Test
  void whenSlackAsksToWaitTheReplyStillArrives() {
    var thread = begun("10k usd");
    slack.fail("chat.postMessage", new Fault.TooMany(1));
    say(thread, "hong kong");
    assertThat(words(last(thread))).contains("Region Hong Kong.");
  }

  @Test
  void nothingThatSomebodyTypedCallsTheWholeChannel() {
    var thread = begun("<!channel> <@U0BOB00001> & friends");
    say(thread, "<!here|@here> without <!channel>");
    assertThat(slack.byBot(thread).stream().map(m -> m.text() + m.blocks()).toList())
        .noneMatch(shown -> shown.contains("<!"));
  }

  @Test
  void helpAndListAreForThePersonAlone() {
    var posts = slack.messages().size();
    for (var text : List.of("help", "list", "resume")) {
      var answer = slack.slash(slack.alice(), slack.campaigns(), COMMAND, text);
      assertThat(answer.json().orElseThrow().get("text").getAsString()).isNotBlank();
    }
    assertThat(slack.slash(slack.alice(), slack.campaigns(), COMMAND, "help").body())
        .contains("/plan-campaign list", "/plan-campaign resume", "/campaign-creators");
    bench.untilIdle();
    assertThat(slack.messages()).hasSize(posts);
  }

  @Test
  void inDirectMessagesItTalksWithoutThreads() {
    var direct = slack.team().direct(slack.bob());
    slack.message(slack.bob(), direct, "10k usd in hong kong for sales");
    bench.untilIdle();
    var messages = slack.byBot(direct.outside());
    assertThat(words(messages.getLast())).contains("Anything else I should respect");
  }
}
