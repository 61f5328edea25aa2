package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.Event;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final int TALKS = 4 * ManyTalks.KINDS;
  private static final InstantSource CLOCK = () -> Instant.parse("2026-11-23T09:15:00Z");

  private final Path folder;
  private final Path live;
  private final Path backup;
  private final Vault vault = Vault.of(Vault.freshKey());

  BackupTest(@TempDir Path folder) {
    this.folder = folder;
    this.live = folder.resolve("campaign-bot.db");
    this.backup = folder.resolve("backup.db");
  }

  private List<Contents> fill(Address address) {
    try (var installation = Installation.on(address)) {
      new ManyTalks(installation).fill(TALKS, vault);
      return installation.database().contents();
    }
  }

  private List<Contents> backUp(Address address) {
    try (var database = Database.open(address)) {
      return new Backup(database, _ -> {}).to(backup, false);
    }
  }

  private Restore.Restored restore(Address target, boolean replace) {
    return new Restore(backup, CLOCK, _ -> {}).into(target, replace);
  }

  private List<Contents> backedUp() {
    var contents = fill(new Address.File(live));
    assertThat(backUp(new Address.File(live))).isEqualTo(contents);
    return contents;
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> !f.endsWith(".lock"))
          .sorted()
          .toList();
    }
  }

  @Test
  void whatWasBackedUpComesBack(@TempDir Path other) throws IOException {
    var contents = backedUp();
    assertThat(files()).containsExactly("backup.db", "campaign-bot.db");
    var target = new Address.File(other.resolve("new.db"));
    assertThat(restore(target, false).contents()).isEqualTo(contents);
    assertThat(files()).containsExactly("backup.db", "campaign-bot.db");
    try (var database = Database.open(target)) {
      assertThat(database.contents()).extracting(Contents::rows).isEqualTo(rows(contents));
    }
  }

  private static List<Long> rows(List<Contents> contents) {
    return contents.stream().map(Contents::rows).toList();
  }

  @Test
  void whatDeadProcessesHadClaimedIsFreeAgain(@TempDir Path other) {
    backedUp();
    var target = new Address.File(other.resolve("new.db"));
    restore(target, false);
    try (var installation = Installation.on(target)) {
      for (var i = 0; i < TALKS; i++) {
        var letter = installation.outbox("here").claimHead(ManyTalks.key(i), Duration.ofMinutes(1));
        assertThat(letter.isPresent()).isEqualTo(ManyTalks.kind(i) == 2);
        letter.ifPresent(l -> assertThat(l.doubtful()).isTrue());
      }
    }
  }

  @Test
  void aServerIsBackedUpIntoAFileAndBroughtBack() {
    var server = TestPostgres.newDatabase();
    var contents = fill(server);
    assertThat(backUp(server)).isEqualTo(contents);
    var other = TestPostgres.newDatabase();
    assertThat(restore(other, false).contents()).isEqualTo(contents);
    assertThatExceptionOfType(NotEmpty.class).isThrownBy(() -> restore(other, false));
    assertThat(restore(other, true).contents()).isEqualTo(contents);
  }

  @Test
  void itIsOfOneMomentWhileOthersWrite() throws InterruptedException {
    fill(new Address.File(live));
    try (var installation = Installation.on(new Address.File(live))) {
      var writing = new AtomicBoolean(true);
      var begun = new CountDownLatch(1);
      var writer =
          Thread.ofVirtual()
              .start(() -> {
                for (var i = 0; writing.get(); i++) {
                  var key = new TalkKey("w9", "slack", "C1", "t" + i);
                  var said = new Heard.Said("ana", "hello", Installation.TODAY);
                  installation.inbox().put(new Event("during" + i, key, said));
                  begun.countDown();
                }
              });
      begun.await();
      var contents = new Backup(installation.database(), _ -> {}).to(backup, false);
      writing.set(false);
      writer.join();
      // Every event has its talk: the two tables are of the same moment.
      try (var database = Database.open(backup)) {
        assertThat(database.contents()).isEqualTo(contents);
        assertThat(count(database, "inbox")).isEqualTo(count(database, "talk"));
      }
    }
  }

  private static int count(Database database, String table) {
    var sql = Sql.ofWorkspace("SELECT COUNT(*) FROM " + table + " WHERE workspace = :workspace");
    return database.read(tx -> tx.query(sql).bind("workspace", "w9").mapTo(Integer.class).one());
  }

  @Test
  void anEarlierBackupIsReplacedOnlyWhenAskedTo() throws IOException {
    backedUp();
    var before = Files.readAllBytes(backup);
    try (var database = Database.open(live)) {
      assertThatExceptionOfType(NotEmpty.class)
          .isThrownBy(() -> new Backup(database, _ -> {}).to(backup, false));
      assertThat(Files.readAllBytes(backup)).isEqualTo(before);
      new Backup(database, _ -> {}).to(backup, true);
    }
    assertThat(files()).containsExactly("backup.db", "campaign-bot.db");
  }

  @Test
  void onlyABackupThatNobodyWorksOnIsReplaced() throws IOException {
    backedUp();
    var letter = Files.writeString(folder.resolve("letter.txt"), "Dear team,");
    var second = new Address.File(folder.resolve("second.db"));
    fill(second);
    try (var database = Database.open(live)) {
      for (var file : List.of(live, letter, second.path())) {
        assertThatExceptionOfType(NotEmpty.class)
            .isThrownBy(() -> new Backup(database, _ -> {}).to(file, true));
      }
      assertThat(database.isEmpty()).isFalse();
    }
    assertThat(letter).hasContent("Dear team,");
    try (var _ = Database.open(backup);
        var database = Database.open(live)) {
      assertThatExceptionOfType(NotEmpty.class)
          .isThrownBy(() -> new Backup(database, _ -> {}).to(backup, true));
    }
  }

  /// Its latest changes may lie in the log beside it, which nobody copied.
  @Test
  void aCopyOfADatabaseAtWorkIsNotBroughtBack() throws IOException {
    fill(new Address.File(live));
    var copy = Files.copy(live, folder.resolve("copy.db"));
    var target = new Address.File(folder.resolve("target.db"));
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> new Restore(copy, CLOCK, _ -> {}).into(target, false))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT));
    assertThat(target.path()).doesNotExist();
  }

  @Test
  void whatABackupThatWasCutOffLeftIsSweptAway() throws IOException {
    var left = List.of("backup.db.123.unfinished", "backup.db.123.unfinished-wal");
    for (var name : left) {
      Files.writeString(folder.resolve(name), "what the team wrote");
    }
    backedUp();
    assertThat(files()).containsExactly("backup.db", "campaign-bot.db");
  }

  @Test
  void nobodyElseMayReadTheDatabaseOrItsNewFolder() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "No file permissions here");
    var file = folder.resolve("new/talks.db");
    try (var installation = Installation.on(new Address.File(file))) {
      new ManyTalks(installation).fill(1, vault);
      for (var name : List.of("talks.db", "talks.db-wal")) {
        assertThat(permissions(file.resolveSibling(name))).isEqualTo("rw-------");
      }
    }
    assertThat(permissions(folder.resolve("new"))).isEqualTo("rwx------");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void nobodyOpensTheDatabaseWhileItIsReplaced() {
    backedUp();
    var tried = new AtomicInteger();
    InstantSource meanwhile =
        () -> {
          assertThatExceptionOfType(StoreUnavailable.class)
              .isThrownBy(() -> Database.open(live))
              .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE));
          tried.incrementAndGet();
          return CLOCK.instant();
        };
    new Restore(backup, meanwhile, _ -> {}).into(new Address.File(live), true);
    assertThat(tried).hasPositiveValue();
  }

  @Test
  void whatIsKeptAsideIsWholeWithoutItsLog(@TempDir Path other) throws IOException {
    backedUp();
    var crashed = other.resolve("crashed.db");
    List<Contents> contents;
    try (var installation = Installation.on(new Address.File(other.resolve("talks.db")))) {
      new ManyTalks(installation).fill(ManyTalks.KINDS, vault);
      contents = installation.database().contents();
      SqliteFiles.copy(other.resolve("talks.db"), crashed);
    }
    assertThat(crashed.resolveSibling("crashed.db-wal")).isNotEmptyFile();
    var aside = restore(new Address.File(crashed), true).keptAside().orElseThrow();
    try (var alone = Database.open(Files.copy(aside, other.resolve("alone.db")))) {
      assertThat(alone.contents()).isEqualTo(contents);
    }
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "No file permissions here");
    backedUp();
    assertThat(permissions(backup)).isEqualTo("rw-------");
  }

  @Test
  void whatIsThereIsKeptAsideUnderADatedName() {
    var contents = backedUp();
    assertThatExceptionOfType(NotEmpty.class)
        .isThrownBy(() -> restore(new Address.File(live), false));
    var restored = restore(new Address.File(live), true);
    var aside = restored.keptAside().orElseThrow();
    assertThat(aside.getFileName().toString()).matches("campaign-bot-2026-11-2\\d-\\d{6}\\.db");
    try (var old = Database.open(aside)) {
      assertThat(old.contents()).isEqualTo(contents);
    }
  }

  @Test
  void aDatabaseThatIsInUseIsNotReplaced() {
    backedUp();
    try (var _ = Database.open(live)) {
      assertThatExceptionOfType(StoreUnavailable.class)
          .isThrownBy(() -> restore(new Address.File(live), true))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE));
    }
  }

  @Test
  void aDamagedBackupIsRefusedWhereverTheDamageIs() throws IOException {
    backedUp();
    var bytes = Files.readAllBytes(backup);
    var there = Files.readAllBytes(live);
    for (var position : List.of(0, 17)) {
      var damaged = bytes.clone();
      damaged[position] ^= 1;
      Files.write(backup, damaged);
      assertRefused(Reason.CORRUPT, there);
    }
    // The pages are whole; only what we say is wrong.
    Files.write(backup, replaced(bytes, "Hong Kong", "Hong Kung"));
    assertRefused(Reason.CORRUPT, there);
    Files.write(backup, Arrays.copyOf(bytes, bytes.length - 5_000));
    assertRefused(Reason.CORRUPT, there);
    Files.writeString(backup, "no backup at all");
    assertRefused(Reason.CORRUPT, there);
  }

  private static byte[] replaced(byte[] bytes, String what, String with) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(what);
    return text.replace(what, with).getBytes(StandardCharsets.ISO_8859_1);
  }

  private void assertRefused(Reason reason, byte[] there) throws IOException {
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> restore(new Address.File(live), true))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    assertThat(Files.readAllBytes(live)).isEqualTo(there);
    assertThat(files()).containsExactly("backup.db", "campaign-bot.db");
  }

  @Test
  void aBackupOfANewerProgramIsRefused() throws IOException, SQLException {
    backedUp();
    execute(
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
            + " execution_time, success) VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 'x', 1, 1)");
    assertRefused(Reason.NEWER, Files.readAllBytes(live));
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefused() throws IOException, SQLException {
    backedUp();
    Files.delete(backup);
    execute("CREATE TABLE recipe (name TEXT)");
    assertRefused(Reason.CORRUPT, Files.readAllBytes(live));
  }

  private void execute(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + backup);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
