package campaignbot.discord.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.WorkspaceSettings;
import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Fault;
import campaignbot.discord.fake.Interaction;
import campaignbot.discord.fake.Interaction.Acknowledgement;
import campaignbot.discord.fake.Place;
import campaignbot.discord.fake.Posted;
import campaignbot.discord.fake.SharedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Scenes of a talk, each with the Message Content intent and without it.
@ParameterizedClass
@EnumSource(Bench.Reading.class)
class GuidedTalkTest {
  private static final String COMMAND = "plan-campaign";

  @TempDir private Path folder;
  private final Bench.Reading reading;
  private Bench bench;
  private FakeDiscord discord;

  GuidedTalkTest(Bench.Reading reading) {
    this.reading = reading;
  }

  @BeforeEach
  void open() {
    bench = Bench.open(folder, reading);
    discord = bench.discord();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Place begun(Map<String, String> options) {
    bench.after(() -> discord.slash(discord.alice(), discord.campaigns(), COMMAND, options));
    return discord.threads(discord.campaigns()).getLast();
  }

  private Posted last(Place place) {
    return discord.byBot(place).getLast();
  }

  private String words(Place place) {
    return String.join(" ", Words.of(last(place)));
  }

  private void press(Place place, String choice) {
    var message = last(place);
    bench.after(() -> discord.click(discord.alice(), message, button(message, choice)));
  }

  private static String button(Posted message, String choice) {
    return message.customIds().stream()
        .filter(id -> id.endsWith("/" + choice))
        .findFirst()
        .orElseThrow(() -> new AssertionError(choice + " is not among " + message.customIds()));
  }

  /// As people can where they are: in plain words, or calling the bot.
  private void say(Place place, String text) {
    bench.after(() -> {
      if (reading == Bench.Reading.ALL) {
        discord.message(discord.alice(), place, text);
      } else {
        discord.reply(discord.alice(), last(place), text);
      }
    });
  }

  private Interaction form(Place place, String button) {
    var message = last(place);
    return discord.acknowledged(discord.click(discord.alice(), message, button(message, button)));
  }

  @Test
  void fromTheCommandToApprovalAndExport() {
    var thread = begun(Map.of());
    assertThat(words(thread)).contains("What's the budget?");
    press(thread, "amount:10000");
    press(thread, "currency:USD");
    say(thread, "hong kong");
    press(thread, "metric:SALES");
    press(thread, "no_wishes:");
    press(thread, "plan_it:");
    assertThat(words(thread)).contains("Plan 1", "Within", "sample data");
    assertThat(last(thread).files()).extracting(SharedFile::name).containsExactly("chart.png");
    press(thread, "approve:1");
    assertThat(words(thread)).contains("Plan 1 is approved");
    press(thread, "export:1");
    var files = last(thread).files();
    assertThat(files).extracting(SharedFile::name).containsExactly("plan-1.csv", "plan-1.xlsx");
    assertThat(new String(files.getFirst().content(), StandardCharsets.UTF_8)).contains("puiclay");
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void inDirectMessagesItTalksWithoutThreads() {
    var direct = discord.dm(discord.bob());
    bench.after(() -> discord.message(discord.bob(), direct, "10k usd in hong kong for sales"));
    assertThat(words(direct)).contains("Anything else I should respect");
    bench.after(() -> discord.message(discord.bob(), direct, "no"));
    bench.after(() -> discord.message(discord.bob(), direct, "plan it"));
    bench.after(() -> discord.message(discord.bob(), direct, "approve"));
    bench.after(() -> discord.message(discord.bob(), direct, "export"));
    assertThat(last(direct).files()).extracting(SharedFile::name).contains("plan-1.csv");
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void aCommandInDirectMessagesIsAnsweredWhereItWasTyped() {
    var direct = discord.dm(discord.alice());
    bench.after(() -> discord.slash(discord.alice(), direct, COMMAND, Map.of("budget", "10k usd")));
    assertThat(discord.byBot(direct)).hasSize(1);
    assertThat(words(direct)).contains("Where are the people");
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void aPersonTakesItAlongToWhereItIsNotInstalled() {
    var elsewhere = discord.elsewhere();
    var alice = discord.alice();
    bench.after(() -> discord.slash(alice, elsewhere, COMMAND, Map.of("budget", "10k usd")));
    assertThat(words(elsewhere)).contains("Where are the people");
    var question = last(elsewhere);
    var opened = discord.acknowledged(discord.click(alice, question, button(question, "type:")));
    bench.after(() -> discord.submit(alice, opened, Map.of("answer", "hong kong, for sales")));
    press(elsewhere, "no_wishes:");
    press(elsewhere, "plan_it:");
    assertThat(words(elsewhere)).contains("Plan 1");
    press(elsewhere, "approve:1");
    press(elsewhere, "export:1");
    assertThat(last(elsewhere).files()).extracting(SharedFile::name).contains("plan-1.csv");
    assertThat(discord.calls("POST /channels/")).isEmpty();
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void theOptionsOfTheCommandAreUnderstoodLikeWhatIsSaid() {
    var thread =
        begun(
            Map.of(
                "budget", "around 10k",
                "currency", "EUR",
                "region", "Hong Kong",
                "metric", "traffic",
                "niche", "food",
                "platform", "Instagram"));
    assertThat(words(thread))
        .contains("about EUR 10,000", "Region Hong Kong", "Traffic", "food", "Instagram");
  }

  @Test
  void theThreadHangsOnAMessageThatSaysWhoseItIsAndHowToAnswer() {
    begun(Map.of());
    var root = discord.byBot(discord.campaigns()).getFirst();
    assertThat(root.text()).contains(discord.alice().mention() + " is planning", "“only me”");
    assertThat(root.text())
        .contains(reading == Bench.Reading.ALL ? "write in the thread" : "reply to me");
    assertThat(root.json().toString()).contains("\"id\":\"" + root.id());
  }

  @Test
  void whatWasChosenAndByWhomReplacesTheButtons() {
    var thread = begun(Map.of());
    var question = last(thread);
    press(thread, "amount:5000");
    discord.await("the buttons are gone", () -> discord.now(question).customIds().isEmpty());
    assertThat(discord.now(question).text()).contains("✓ 5,000", discord.alice().mention());
  }

  @Test
  void aButtonThatIsPressedTwiceCountsOnce() {
    var thread = begun(Map.of());
    var question = last(thread);
    var id = button(question, "amount:5000");
    bench.after(() -> {
      discord.click(discord.alice(), question, id);
      discord.click(discord.alice(), question, id);
      discord.click(discord.bob(), question, id);
    });
    say(thread, "usd");
    assertThat(discord.byBot(thread)).hasSize(3);
    assertThat(words(thread)).contains("Where are the people");
  }

  @Test
  void thePressThatComesTwiceIsAnsweredOnce() {
    var thread = begun(Map.of());
    var question = last(thread);
    bench.after(() ->
        discord.again(discord.click(discord.alice(), question, button(question, "amount:5000"))));
    say(thread, "usd");
    assertThat(discord.byBot(thread)).hasSize(3);
  }

  @Test
  void theCommandThatComesTwiceOpensOneThread() {
    bench.after(() -> discord.again(discord.slash(discord.alice(), discord.campaigns(), COMMAND)));
    say(discord.threads(discord.campaigns()).getFirst(), "10k usd");
    assertThat(discord.threads(discord.campaigns())).hasSize(1);
  }

  @Test
  void theButtonOfAnOlderPlanApprovesNothing() {
    var thread =
        begun(
            Map.of(
                "budget", "1k usd", "region", "taiwan", "metric", "engagement", "niche", "food"));
    press(thread, "no_wishes:");
    press(thread, "plan_it:");
    var first = last(thread);
    say(thread, "max 2 posts each");
    assertThat(words(thread)).contains("Plan 2");
    bench.after(() -> discord.click(discord.alice(), first, button(first, "approve:1")));
    discord.await(
        "it is settled",
        () -> discord.now(first).customIds().stream().noneMatch(i -> i.startsWith("p/")));
    assertThat(discord.now(first).words()).contains("no longer open");
    assertThat(words(thread)).doesNotContain("is approved");
  }

  @Test
  void aPressOfSomebodyWhoMayNotAnswerLeavesTheButtonsToTheOthers() {
    var thread = begun(Map.of());
    say(thread, "only me");
    var question = last(thread);
    bench.after(() -> discord.click(discord.bob(), question, button(question, "amount:2000")));
    assertThat(words(thread)).contains("may answer here");
    assertThat(discord.now(question).edits()).isZero();
    bench.after(() -> discord.click(discord.alice(), question, button(question, "amount:5000")));
    assertThat(words(thread)).contains("in which currency?");
  }

  @Test
  void anotherAmountIsTypedIntoAForm() {
    var thread = begun(Map.of());
    var opened = form(thread, "type:BUDGET");
    assertThat(opened.acknowledgement()).contains(Acknowledgement.MODAL);
    var refused = discord.submit(discord.alice(), opened, Map.of("answer", "purple elephants"));
    discord.await("an objection", () -> !refused.ephemerals().isEmpty());
    assertThat(refused.ephemerals().getFirst().text()).contains("8k usd", "purple elephants");
    bench.after(() -> discord.submit(discord.alice(), opened, Map.of("answer", "8k usd")));
    assertThat(words(thread)).contains("Budget USD 8,000", "Where are the people");
  }

  @Test
  void beingMentionedOpensAThreadUnderThatMessage() {
    var said = discord.mention(discord.bob(), discord.campaigns(), "10k usd in hong kong");
    var thread = discord.awaitThread(discord.campaigns());
    assertThat(thread.id()).isEqualTo(said.id());
    discord.awaitMessage(thread, 1);
    bench.untilIdle();
    assertThat(words(thread)).contains("What should the campaign achieve?");
    say(thread, "sales");
    assertThat(words(thread)).contains("Sales it is.");
  }

  @Test
  void aMessageOutsideOfItsThreadsIsNoneOfItsBusiness() {
    var thread = begun(Map.of());
    var messages = discord.byBot(discord.campaigns()).size();
    discord.message(discord.bob(), discord.campaigns(), "8k usd for lunch?");
    say(thread, "10k usd");
    assertThat(discord.byBot(discord.campaigns())).hasSize(messages);
  }

  @Test
  void whatItCannotReadIsExplainedOnce() {
    var thread = begun(Map.of());
    discord.message(discord.bob(), thread, "8k usd");
    if (reading == Bench.Reading.ALL) {
      discord.await("it is understood", () -> words(thread).contains("USD 8,000"));
    } else {
      discord.await("an explanation", () -> words(thread).contains("I can't read"));
      discord.message(discord.bob(), thread, "9k usd");
      bench.after(() -> discord.mention(discord.bob(), thread, "8k usd"));
      assertThat(words(thread)).contains("USD 8,000");
      assertThat(discord.byBot(thread)).hasSize(3);
    }
  }

  @Test
  void aLostAnswerOfDiscordIsNotPostedAgain() {
    var thread = begun(Map.of("budget", "10k usd"));
    discord.fail("POST /channels/\\d+/messages$", new Fault.AnswerLost());
    say(thread, "hong kong");
    assertThat(words(thread)).contains("Region Hong Kong.");
    assertThat(discord.byBot(thread)).hasSize(2);
  }

  @Test
  void whenDiscordBreaksDownTheReplyArrivesOnce() {
    var thread = begun(Map.of("budget", "10k usd"));
    discord.fail("POST /channels/\\d+/messages$", new Fault.Broken(503));
    say(thread, "hong kong");
    assertThat(words(thread)).contains("Region Hong Kong.");
    assertThat(discord.byBot(thread)).hasSize(2);
  }

  @Test
  void whatCannotBeStoredIsSaidToWhoeverPressed() {
    var thread = begun(Map.of());
    var question = last(thread);
    bench.storeIsAway(true);
    var press = discord.click(discord.alice(), question, button(question, "amount:5000"));
    discord.await("she is told", () -> !press.ephemerals().isEmpty());
    assertThat(press.ephemerals().getFirst().text()).contains("Try again in a minute");
    bench.storeIsAway(false);
    press(thread, "amount:5000");
    assertThat(words(thread)).contains("in which currency?");
  }

  @Test
  void nothingThatSomebodyTypedCallsAnybody() {
    var thread = begun(Map.of("wishes", "@everyone @here <@&1300000000000000005> & friends"));
    say(thread, "@everyone without @here");
    assertThat(discord.byBot(thread)).isNotEmpty();
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void helpListAndResumeAreForThePersonAlone() {
    begun(Map.of("budget", "10k usd"));
    for (var command : List.of("campaigns help", "campaigns list", "campaigns resume")) {
      var asked = discord.slash(discord.alice(), discord.campaigns(), command);
      discord.await("an answer", () -> !asked.ephemerals().isEmpty());
      assertThat(asked.ephemerals().getFirst().words()).isNotBlank();
    }
    assertThat(discord.whispersTo(discord.alice()).get(1).words())
        .contains("discord.com/channels/" + FakeDiscord.GUILD);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void anOldTalksButtonSaysThatItCountsNoMore() {
    var thread = begun(Map.of());
    var question = last(thread);
    bench.bot().clock().forward(java.time.Duration.ofDays(400));
    var press = discord.click(discord.alice(), question, button(question, "amount:5000"));
    discord.await("she is told", () -> !press.ephemerals().isEmpty());
    assertThat(press.ephemerals().getFirst().text()).contains("too old");
  }

  @Test
  void whoeverMayNotApproveLeavesThePlansButtonsToThoseWhoMay() {
    var thread = begun(Map.of("budget", "1k usd", "region", "taiwan", "metric", "engagement"));
    press(thread, "no_wishes:");
    press(thread, "plan_it:");
    bench
        .bot()
        .settings()
        .allow(
            FakeDiscord.GUILD,
            discord.alice().id(),
            WorkspaceSettings.Topic.APPROVERS,
            Set.of(discord.alice().id()));
    var plan = last(thread);
    bench.after(() -> discord.click(discord.bob(), plan, button(plan, "approve:1")));
    assertThat(discord.now(plan).edits()).isZero();
    assertThat(words(thread)).doesNotContain("is approved");
    bench.after(() -> discord.click(discord.alice(), plan, button(plan, "approve:1")));
    assertThat(words(thread)).contains("Plan 1 is approved");
  }

  @Test
  void whileTheStoreIsAwayPeopleWhoTalkToEachOtherAreLeftAlone() {
    var thread = begun(Map.of());
    bench.storeIsAway(true);
    discord.message(discord.bob(), thread, "shall we have lunch?");
    discord.mention(discord.bob(), thread, "10k usd");
    discord.await("bob is told", () -> words(thread).contains("Try again in a minute"));
    assertThat(Words.ofAll(discord.byBot(thread)).filter(w -> w.contains("Try again"))).hasSize(1);
    bench.storeIsAway(false);
  }

  @Test
  void aReplyWithoutAMentionIsExplainedWhereItCannotBeRead() {
    var thread = begun(Map.of());
    press(thread, "amount:5000");
    discord.replySilently(discord.alice(), last(thread), "usd");
    discord.await("an answer", () -> discord.byBot(thread).size() > 2);
    assertThat(words(thread)).contains(reading == Bench.Reading.ALL ? "USD 5,000" : "I can't read");
  }
}
