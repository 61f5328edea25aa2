package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import campaignbot.bot.Answer;
import campaignbot.bot.Effects;
import campaignbot.bot.StoreConflict;
import campaignbot.bot.TalkSummary;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.Circle;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.campaign.Share;
import campaignbot.conversation.Change;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Company;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Floor;
import campaignbot.conversation.Pending;
import campaignbot.conversation.Question;
import campaignbot.conversation.Speech;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Retention;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class StoreContractTest {
  private static final TalkKey KEY = new TalkKey("w1", "terminal", "chat", "1");
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final Company COMPANY =
      new Company(
          Optional.of("ana"),
          List.of("ana", "bob"),
          Circle.of(Set.of("ana", "bob")),
          List.of(
              new Company.Statement(
                  "ana", new Change.MetricSet(Metric.SALES, Optional.of(Metric.TRAFFIC)))),
          new Speech(Optional.of(Locale.of("es", "MX")), Optional.of(Locale.ENGLISH)));

  private final TestStore store;
  private final SqlStore talks;

  StoreContractTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
    this.talks = store.talks();
  }

  private static Effects changed(Conversation next, long before) {
    return new Effects(
        next,
        before,
        Optional.empty(),
        new Answer(Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty());
  }

  private static Conversation talk(TalkKey key, long version, Stage stage, Pending pending) {
    var brief =
        new Brief(
            Optional.of(
                new Budget(Money.of("12000", "USD"), Optional.of(Money.of("10000", "USD")), true)),
            Optional.of(Region.country("HK", "Hong Kong", 7_500_000)),
            Optional.of(Metric.SALES),
            Set.of(new Niche("food")),
            Set.of(new Niche("finance")),
            Set.of(Platform.INSTAGRAM),
            Optional.of(CampaignWindow.between(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(3))),
            new Limits(
                Optional.of(2),
                Optional.of(5),
                Optional.empty(),
                Share.atMost(0.2),
                Map.of(Platform.TIKTOK, Share.atLeast(0.1))),
            new CreatorWishes(Set.of("ana"), Set.of("bob")),
            OptionalLong.of(300));
    var floor =
        new Floor(
            pending instanceof Pending.OpenAmount open ? Optional.of(open) : Optional.empty(),
            pending instanceof Pending.OpenPlace open ? Optional.of(open) : Optional.empty(),
            Optional.of(Question.METRIC),
            true,
            2,
            List.of(Choice.parse("metric:SALES")),
            List.of(
                new Pending.Dispute(
                    new Change.MetricSet(Metric.SALES, Optional.of(Metric.TRAFFIC)),
                    Optional.of("ana"),
                    Optional.of("bob"))),
            2,
            Optional.of(brief));
    return new Conversation(
        key,
        version,
        stage,
        brief,
        floor,
        List.of(Brief.EMPTY, brief),
        3,
        COMPANY,
        Optional.of(2),
        List.of(Brief.EMPTY));
  }

  private static final Pending AMOUNT =
      new Pending.OpenAmount(
          new BigDecimal("10000"), Optional.empty(), true, List.of(Currency.getInstance("USD")));

  @Test
  void whatWasSavedIsReadAsItWas() {
    var stages =
        List.of(
            new Stage.Briefing(),
            new Stage.Planning(3),
            new Stage.Proposed(3),
            new Stage.Approved(3),
            new Stage.Cancelled(new Stage.Proposed(3)),
            new Stage.Expired(new Stage.Briefing()));
    for (var stage : stages) {
      var key = new TalkKey("w1", "terminal", "chat", stage.toString());
      var talk = talk(key, 1, stage, AMOUNT);
      talks.save(changed(talk, 0));
      assertThat(talks.conversation(key)).contains(talk);
    }
  }

  @Test
  void anOpenPlaceIsReadAsItWas() {
    var place =
        new Pending.OpenPlace(List.of(Region.country("GE", "Georgia", 0)), List.of(), List.of());
    var talk = talk(KEY, 1, new Stage.Briefing(), place);
    talks.save(changed(talk, 0));
    assertThat(talks.conversation(KEY)).contains(talk);
  }

  @Test
  void aTalkThatMovedElsewhereIsNotOverwritten() {
    talks.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    talks.save(changed(talk(KEY, 2, new Stage.Planning(1), AMOUNT), 1));
    assertThatExceptionOfType(StoreConflict.class)
        .isThrownBy(() -> talks.save(changed(talk(KEY, 2, new Stage.Briefing(), AMOUNT), 1)));
    assertThat(talks.conversation(KEY).orElseThrow().stage()).isEqualTo(new Stage.Planning(1));
  }

  @Test
  void aTalkIsBegunOnlyOnce() {
    talks.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    assertThatExceptionOfType(StoreConflict.class)
        .isThrownBy(() -> talks.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0)));
  }

  @Test
  void equalThreadsOfTwoWorkspacesNeverMeet() {
    talks.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    assertThat(talks.conversation(new TalkKey("w2", "terminal", "chat", "1"))).isEmpty();
    assertThat(talks.latestConversation("w2", "terminal", "chat")).isEmpty();
  }

  @Test
  void theLatestTalkOfAChannelIsTheOneThatMovedLast() {
    talks.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    var second = new TalkKey("w1", "terminal", "chat", "2");
    talks.save(changed(talk(second, 1, new Stage.Briefing(), AMOUNT), 0));
    assertThat(talks.latestConversation("w1", "terminal", "chat").orElseThrow().key())
        .isEqualTo(second);
  }

  @Test
  void aTurnLeavesMessageJobPlanAndAlarmBehind() {
    store.answer("e1", Turns.everything(KEY, 0, "hello"));
    assertThat(talks.conversation(KEY).orElseThrow().version()).isEqualTo(1);
    assertThat(talks.plan(KEY, 1).orElseThrow().proposal().catalogueName()).isEqualTo("hello");
    assertThat(store.outbox("n").claimHead(KEY, LEASE).map(l -> Turns.text(l.message())))
        .contains("hello");
    assertThat(store.jobs("n").claimNewest(KEY, LEASE).orElseThrow().job().revision()).isEqualTo(1);
    store.clock().forward(Duration.ofHours(1));
    assertThat(store.upkeep().ring()).containsExactly(KEY);
  }

  @Test
  void anEventThatSomebodyElseAnsweredLeavesNothingBehind() {
    store.inbox().put(Turns.said(KEY, "e1", "hello"));
    var waiting = talks.oldestWaiting(KEY).orElseThrow();
    talks.save(Turns.remark(KEY, 0, "first"), waiting);
    assertThatExceptionOfType(StoreConflict.class)
        .isThrownBy(() -> talks.save(Turns.everything(KEY, 0, "second"), waiting));
    assertNothingBut("first");
  }

  @Test
  void aTurnThatWasOvertakenLeavesNothingBehind() {
    store.answer("e1", Turns.saying(KEY, 0, "first"));
    store.inbox().put(Turns.said(KEY, "e2", "hello"));
    var waiting = talks.oldestWaiting(KEY).orElseThrow();
    assertThatExceptionOfType(StoreConflict.class)
        .isThrownBy(() -> talks.save(Turns.everything(KEY, 0, "second"), waiting));
    assertThat(talks.oldestWaiting(KEY)).contains(waiting);
    assertNothingBut("first");
  }

  /// No second letter, no job, no plan, no alarm.
  private void assertNothingBut(String text) {
    var outbox = store.outbox("n");
    var letter = outbox.claimHead(KEY, LEASE).orElseThrow();
    assertThat(Turns.text(letter.message())).isEqualTo(text);
    outbox.sent(letter, "1");
    assertThat(outbox.claimHead(KEY, LEASE)).isEmpty();
    assertThat(store.jobs("n").claimNewest(KEY, LEASE)).isEmpty();
    assertThat(talks.plan(KEY, 1)).isEmpty();
    store.clock().forward(Duration.ofDays(1));
    assertThat(store.upkeep().ring()).isEmpty();
  }

  @Test
  void ofManyAnswersToOneEventOneIsKept() throws InterruptedException {
    store.inbox().put(Turns.said(KEY, "e1", "hello"));
    var waiting = talks.oldestWaiting(KEY).orElseThrow();
    var kept =
        AtOnce.call(
            8,
            i -> {
              var node =
                  new SqlStore(i % 2 == 0 ? store.database() : store.second(), store.clock(), 0);
              try {
                node.save(Turns.remark(KEY, 0, "answer"), waiting);
                return true;
              } catch (StoreConflict _) {
                return false;
              }
            });
    assertThat(kept.stream().filter(k -> k)).hasSize(1);
    assertNothingBut("answer");
  }

  @Test
  void ofManyTurnsFromOneVersionOneIsKept() throws InterruptedException {
    var kept =
        AtOnce.call(
            8,
            i -> {
              var node =
                  new SqlStore(i % 2 == 0 ? store.database() : store.second(), store.clock(), 0);
              try {
                node.save(changed(Turns.talk(KEY, 1), 0));
                return true;
              } catch (StoreConflict _) {
                return false;
              }
            });
    assertThat(kept.stream().filter(k -> k)).hasSize(1);
  }

  @Test
  void whatTheDatabaseRefusesIsOurMistake() {
    store.answer("e1", Turns.planning(KEY, 0, 1));
    assertThatIllegalStateException()
        .isThrownBy(() -> store.answer("e2", Turns.planning(KEY, 1, 1)))
        .withMessage("The database refuses what we wrote");
  }

  @Test
  void aTalkIsKnownOnceItsFirstEventIsTakenIn() {
    assertThat(talks.knows(KEY)).isFalse();
    store.inbox().put(Turns.said(KEY, "e1", "hello"));
    assertThat(talks.knows(KEY)).isTrue();
    assertThat(talks.knows(Turns.OTHER)).isFalse();
    talks.save(Turns.saying(KEY, 0, "hello"), talks.oldestWaiting(KEY).orElseThrow());
    assertThat(talks.knows(KEY)).isTrue();
  }

  @Test
  void thoseWhoSpokeFindTheirTalksTheLatestFirst() {
    store.answer("e1", Turns.saying(Turns.KEY, 0, "hello"));
    store.clock().forward(Duration.ofMinutes(1));
    store.answer("e2", Turns.saying(Turns.OTHER, 0, "hello"));
    var found = talks.talks("w1", "slack", "ana", 20);
    assertThat(found).extracting(TalkSummary::key).containsExactly(Turns.OTHER, Turns.KEY);
    assertThat(found.getFirst().movedAt()).isEqualTo(store.clock().instant());
    assertThat(talks.talks("w1", "slack", "ana", 1)).hasSize(1);
    assertThat(talks.talks("w1", "slack", "bob", 20)).isEmpty();
    assertThat(talks.talks("w1", "discord", "ana", 20)).isEmpty();
  }

  @Test
  void aChannelKnowsItsTalksTheLatestFirst() {
    store.answer("e1", Turns.saying(Turns.KEY, 0, "hello"));
    store.clock().forward(Duration.ofMinutes(1));
    store.answer("e2", Turns.saying(Turns.OTHER, 0, "hello"));
    assertThat(talks.latestTalks("w1", "slack", "C1", 20))
        .extracting(TalkSummary::key)
        .containsExactly(Turns.OTHER, Turns.KEY);
    assertThat(talks.latestTalks("w1", "slack", "C2", 20)).isEmpty();
  }

  @Test
  void anAnswerThatBeganNoTalkLeavesNoneBehind() {
    store.inbox().put(Turns.said(KEY, "e1", "help"));
    talks.save(Turns.remark(KEY, 0, "I plan campaigns"), talks.oldestWaiting(KEY).orElseThrow());
    assertThat(talks.knows(KEY)).isFalse();
    assertThat(talks.conversation(KEY)).isEmpty();
  }

  @Test
  void stumblingIsCounted() {
    store.inbox().put(Turns.said(KEY, "e1", "hello"));
    talks.stumbled(talks.oldestWaiting(KEY).orElseThrow());
    talks.stumbled(talks.oldestWaiting(KEY).orElseThrow());
    assertThat(talks.oldestWaiting(KEY).orElseThrow().attempts()).isEqualTo(2);
  }

  @Test
  void aTalkInMemoryIsNotOlderThanTheOneOfTheOtherNode() {
    var here = new SqlStore(store.database(), store.clock(), 1_000_000);
    var there = new SqlStore(store.second(), store.clock(), 1_000_000);
    here.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    there.save(changed(talk(KEY, 2, new Stage.Planning(1), AMOUNT), 1));
    assertThat(here.conversation(KEY).orElseThrow().stage()).isEqualTo(new Stage.Planning(1));
  }

  @Test
  void onlyAnEditionThatStillHoldsIsAHit() {
    var here = new SqlStore(store.database(), store.clock(), 1_000_000);
    assertThat(here.cacheHitRate()).isNaN();
    here.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    talks.save(changed(talk(KEY, 2, new Stage.Planning(1), AMOUNT), 1));
    here.conversation(KEY);
    assertThat(here.cacheHitRate()).isZero();
    here.conversation(KEY);
    assertThat(here.cacheHitRate()).isEqualTo(0.5);
  }

  @Test
  void aTalkThatWasThrownAwayAndBegunAnewIsNotTheOneInMemory() {
    var here = new SqlStore(store.database(), store.clock(), 1_000_000);
    here.save(changed(talk(KEY, 1, new Stage.Planning(1), AMOUNT), 0));
    store.clock().forward(Duration.ofDays(2));
    store
        .upkeep()
        .purge(
            new Retention(Duration.ofDays(1), Duration.ofDays(1), Optional.of(Duration.ofDays(1))));
    new SqlStore(store.second(), store.clock(), 0)
        .save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    assertThat(here.conversation(KEY).orElseThrow().stage()).isEqualTo(new Stage.Briefing());
  }
}
