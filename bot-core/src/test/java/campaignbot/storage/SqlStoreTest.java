package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.Answer;
import campaignbot.bot.Effects;
import campaignbot.bot.StoreConflict;
import campaignbot.bot.StoreUnavailable;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.campaign.Share;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Floor;
import campaignbot.conversation.Pending;
import campaignbot.conversation.Question;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlStoreTest {
  private static final TalkKey KEY = new TalkKey("w1", "terminal", "chat", "1");

  private final Path folder;
  private final Database database;
  private final SqlStore store;

  SqlStoreTest(@TempDir Path folder) {
    this.folder = folder;
    this.database = Database.open(folder.resolve("talks.db"));
    this.store = new SqlStore(database, () -> Instant.ofEpochMilli(7), 0);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Effects changed(Conversation next, long before) {
    return new Effects(
        next,
        before,
        Optional.empty(),
        new Answer(Optional.empty(), Optional.empty()),
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
            List.of(Choice.parse("metric:SALES")));
    return new Conversation(key, version, stage, brief, floor, List.of(Brief.EMPTY, brief), 3);
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
            new Stage.Cancelled(new Stage.Proposed(3)));
    for (var stage : stages) {
      var key = new TalkKey("w1", "terminal", "chat", stage.toString());
      var talk = talk(key, 1, stage, AMOUNT);
      store.save(changed(talk, 0));
      assertThat(store.conversation(key)).contains(talk);
    }
  }

  @Test
  void anOpenPlaceIsReadAsItWas() {
    var place = new Pending.OpenPlace(List.of(Region.country("GE", "Georgia", 0)), List.of());
    var talk = talk(KEY, 1, new Stage.Briefing(), place);
    store.save(changed(talk, 0));
    assertThat(store.conversation(KEY)).contains(talk);
  }

  @Test
  void aTalkThatMovedElsewhereIsNotOverwritten() {
    store.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    store.save(changed(talk(KEY, 2, new Stage.Planning(1), AMOUNT), 1));
    assertThatExceptionOfType(StoreConflict.class)
        .isThrownBy(() -> store.save(changed(talk(KEY, 2, new Stage.Briefing(), AMOUNT), 1)));
    assertThat(store.conversation(KEY).orElseThrow().stage()).isEqualTo(new Stage.Planning(1));
  }

  @Test
  void aTalkIsBegunOnlyOnce() {
    store.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    assertThatExceptionOfType(StoreConflict.class)
        .isThrownBy(() -> store.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0)));
  }

  @Test
  void equalThreadsOfTwoWorkspacesNeverMeet() {
    store.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    assertThat(store.conversation(new TalkKey("w2", "terminal", "chat", "1"))).isEmpty();
    assertThat(store.latestConversation("w2", "terminal", "chat")).isEmpty();
  }

  @Test
  void theLatestTalkOfAChannelIsTheOneThatMovedLast() {
    store.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    var second = new TalkKey("w1", "terminal", "chat", "2");
    store.save(changed(talk(second, 1, new Stage.Briefing(), AMOUNT), 0));
    assertThat(store.latestConversation("w1", "terminal", "chat").orElseThrow().key())
        .isEqualTo(second);
  }

  @Test
  void aTalkIsStillThereWhenTheFileIsOpenedAgain() {
    store.save(changed(talk(KEY, 1, new Stage.Briefing(), AMOUNT), 0));
    database.close();
    try (var again = Database.open(folder.resolve("talks.db"))) {
      assertThat(new SqlStore(again, Instant::now, 0).conversation(KEY)).isPresent();
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws IOException {
    var file = folder.resolve("no.db");
    Files.writeString(
        file, "This is a letter, and a long one, to be sure that it is no database.".repeat(50));
    assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> Database.open(file));
  }
}
