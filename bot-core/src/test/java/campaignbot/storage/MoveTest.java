package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.Event;
import campaignbot.bot.Plan;
import campaignbot.bot.Secrets;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Question;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Letter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With `-Dtalks=10000` as many talks as the promise is about.
class MoveTest {
  private static final int TALKS = Integer.getInteger("talks", 500);
  private static final InstantSource CLOCK = InstantSource.system();

  private final Address file;
  private final Vault vault = Vault.of(Vault.freshKey());

  MoveTest(@TempDir Path folder) {
    this.file = new Address.File(folder.resolve("talks.db"));
  }

  private List<Contents> fill(Address address, int talks) {
    try (var installation = Installation.on(address)) {
      new ManyTalks(installation).fill(talks, vault);
      return installation.database().contents();
    }
  }

  private static List<Contents> move(Address from, Address to) {
    return new Move(CLOCK, _ -> {}).between(from, to);
  }

  @Test
  void theTalksGoOnOnTheServer() throws InterruptedException {
    var server = TestPostgres.newDatabase();
    var before = fill(file, TALKS);
    assertThat(move(file, server)).isEqualTo(before);
    try (var installation = Installation.on(server)) {
      var letters = letters(installation);
      for (var i = 0; i < TALKS; i++) {
        check(i, installation, Optional.ofNullable(letters.get(ManyTalks.key(i))).orElseThrow());
      }
      var secrets = new SqlSecrets(installation.database(), vault, CLOCK);
      assertThat(secrets.get(new Secrets.Name("w0", "slack", "bot-token"))).contains("a token");
      assertThat(installation.catalogues().of("w0").orElseThrow().creators())
          .isEqualTo(Installation.sample().creators());
    }
    try (var source = Database.open(file)) {
      assertThat(source.contents()).isEqualTo(before);
    }
  }

  /// The first letter of every talk: three quarters have one that comes by itself, the others are
  /// approved.
  private static Map<TalkKey, Letter> letters(Installation installation)
      throws InterruptedException {
    var letters = new HashMap<TalkKey, Letter>();
    try (var mailroom = installation.mailroom()) {
      mailroom.start(installation.database().isSoleOwner());
      for (var i = 0; i < TALKS; i++) {
        if (ManyTalks.kind(i) == 0) {
          var approval = new Heard.Picked("ana", Choice.parse("approve:1"), Installation.TODAY);
          mailroom.accept(new Event("approved" + i, ManyTalks.key(i), approval));
        }
      }
      // One that could not be marked as sent comes once more.
      while (letters.size() < TALKS) {
        var letter = installation.nextDelivered();
        letters.putIfAbsent(letter.key(), letter);
      }
    }
    return letters;
  }

  private static void check(int number, Installation installation, Letter letter) {
    var key = ManyTalks.key(number);
    var talk = installation.store().conversation(key).orElseThrow();
    switch (ManyTalks.kind(number)) {
      case 0 -> {
        assertThat(talk.stage()).isEqualTo(new Stage.Approved(1));
        assertThat(installation.store().plan(key, 1).orElseThrow().state())
            .isEqualTo(Plan.State.APPROVED);
      }
      case 1 -> assertThat(talk.openQuestion()).isEqualTo(Question.METRIC);
      case 2 -> assertThat(letter.message().toString()).contains("letter of talk " + number + "]");
      default -> assertThat(talk.openQuestion()).isEqualTo(Question.REGION);
    }
  }

  @Test
  void whatWentToAServerComesBackTheSame(@TempDir Path other) {
    var server = TestPostgres.newDatabase();
    var before = fill(file, 2 * ManyTalks.KINDS);
    var back = new Address.File(other.resolve("back.db"));
    assertThat(move(file, server)).isEqualTo(before);
    assertThat(move(server, back)).extracting(Contents::rows).isEqualTo(rows(before));
  }

  private static List<Long> rows(List<Contents> contents) {
    return contents.stream().map(Contents::rows).toList();
  }

  @Test
  void aTargetThatHoldsAnythingIsLeftAlone() {
    var server = TestPostgres.newDatabase();
    var there = fill(server, ManyTalks.KINDS);
    fill(file, 2 * ManyTalks.KINDS);
    assertThatExceptionOfType(NotEmpty.class).isThrownBy(() -> move(file, server));
    try (var database = Database.open(server)) {
      assertThat(database.contents()).isEqualTo(there);
    }
  }

  @Test
  void aServerThatNodesWorkOnIsNotMoved() {
    var server = TestPostgres.newDatabase();
    fill(server, ManyTalks.KINDS);
    try (var database = Database.open(server)) {
      new SqlNodes(database, "node", CLOCK).showLife(Duration.ofMinutes(1));
    }
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> move(server, file))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE));
  }

  @Test
  void whatANodeThatHasEndedStillLeasesDoesNotHinder(@TempDir Path other) {
    var server = TestPostgres.newDatabase();
    fill(server, ManyTalks.KINDS);
    fill(file, ManyTalks.KINDS);
    try (var database = Database.open(server);
        var single = Database.open(file)) {
      new SqlLeases(database, "node", CLOCK).take("*", "purge", Duration.ofMinutes(1));
      // A file of which we have the lock has no other node, whatever it showed a moment ago.
      new SqlNodes(single, "node", CLOCK).showLife(Duration.ofMinutes(1));
    }
    assertThat(move(server, new Address.File(other.resolve("one.db")))).isNotEmpty();
    assertThat(move(file, new Address.File(other.resolve("two.db")))).isNotEmpty();
  }

  @Test
  void aTargetThatDoesNotAnswerIsTheOneThatIsNamed() {
    fill(file, ManyTalks.KINDS);
    var gone = Address.parse("postgres://user:s3cret@127.0.0.1:1/elsewhere");
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> move(file, gone))
        .satisfies(e -> assertThat(e.where()).contains("postgresql://127.0.0.1:1/elsewhere"));
  }

  @Test
  void whereAnotherThingArrivesThanWasSentEverythingStaysAsItWas(@TempDir Path other)
      throws SQLException {
    fill(file, 2 * ManyTalks.KINDS);
    var target = new Address.File(other.resolve("target.db"));
    var there = fill(target, ManyTalks.KINDS);
    try (var connection = TestEngine.connection(target);
        var statement = connection.createStatement()) {
      statement.execute(
          "CREATE TRIGGER garble AFTER INSERT ON inbox BEGIN DELETE FROM inbox WHERE number = NEW.number; END");
    }
    try (var from = Database.open(file);
        var to = Database.open(target)) {
      var copy = new TableCopy(from, to, _ -> {});
      assertThatExceptionOfType(StoreUnavailable.class)
          .isThrownBy(copy::replacingAll)
          .withMessageContaining("Another thing arrived");
      assertThat(to.contents()).isEqualTo(there);
    }
  }
}
