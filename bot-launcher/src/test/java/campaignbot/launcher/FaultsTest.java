package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Each way in which a database cannot be used: a sentence, an exit code, and nothing lost.
class FaultsTest {
  private static final String WHOLE_TALK = "10k usd\nHong Kong\nengagement\nno\nplan it\n";

  private final Path home;

  FaultsTest(@TempDir Path home) {
    this.home = home;
  }

  private static Ran run(Path home, String... arguments) {
    return Ran.with(home, "", arguments);
  }

  private static void importCreators(Path home) throws IOException {
    var file = home.resolve("creators.csv");
    var text = new StringBuilder("Handle,Platform,Followers,Country,Fee per post (HKD)\n");
    for (var i = 0; i < 500; i++) {
      text.append("@invented.").append(i).append(",Instagram,4200,Hong Kong,900\n");
    }
    Files.writeString(file, text);
    assertThat(run(home, "creators", "import", file.toString()).exitCode()).isZero();
  }

  private static void refused(Ran ran, int exitCode, String... said) {
    assertThat(ran.exitCode()).isEqualTo(exitCode);
    assertThat(ran.err())
        .contains(said)
        .doesNotContain("Exception")
        .doesNotContain("\tat ")
        .doesNotContain("SQL");
    assertThat(ran.err().lines()).hasSize(1);
  }

  private Path database() {
    return home.resolve("campaign-bot.db");
  }

  @Test
  void aFullDiskLosesNothingThatWasConfirmed() throws IOException {
    try (var disk = SmallDisk.at(home)) {
      importCreators(home);
      var before = run(home, "creators", "export").out();
      disk.fill(0);
      refused(run(home, "chat"), 10, "No space is left", "is kept", "Free some space");
      disk.makeRoom();
      assertThat(run(home, "creators", "export").out()).isEqualTo(before);
    }
  }

  @Test
  void aDiskThatFillsUpInTheMiddleOfATalkKeepsTheTalkAsFarAsItWent() throws IOException {
    try (var disk = SmallDisk.at(home)) {
      importCreators(home);
      disk.fill(100 << 10);
      refused(Ran.with(home, WHOLE_TALK.repeat(5), "chat"), 10, "No space is left");
      disk.makeRoom();
      var again = run(home, "chat");
      assertThat(again.exitCode()).isZero();
      assertThat(again.out()).contains("Welcome back").contains("USD 10,000");
    }
  }

  @Test
  void aReadOnlyDiskLosesNothing() throws IOException {
    try (var disk = SmallDisk.at(home)) {
      importCreators(home);
      var before = Files.readAllBytes(database());
      disk.makeReadOnly();
      refused(run(home, "chat"), 11, "can be read, but not written", "Make the file");
      assertThat(Files.readAllBytes(database())).isEqualTo(before);
      disk.makeWritable();
      assertThat(run(home, "chat").exitCode()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"a file", "a file/below it"})
  void aHomeThatIsNoFolderIsLeftAsItIs(String name) throws IOException {
    var file = Files.writeString(home.resolve("a file"), "mine");
    refused(
        run(home.resolve(name), "chat"), 12, "what it lies in is a folder", "CAMPAIGN_BOT_HOME");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
    var letter = "Dear team, the numbers are attached. ".repeat(300);
    Files.writeString(database(), letter);
    refused(run(home, "creators", "list"), 13, "is damaged", "last backup");
    assertThat(database()).hasContent(letter);
  }

  @Test
  void aDatabaseThatWasCutOffIsLeftAsItIs() throws IOException {
    importCreators(home);
    var whole = Files.readAllBytes(database());
    var half = Arrays.copyOf(whole, whole.length / 2);
    Files.write(database(), half);
    refused(run(home, "creators", "list"), 13, "is damaged", "last backup");
    assertThat(Files.readAllBytes(database())).isEqualTo(half);
  }

  @Test
  void damageInTheMiddleIsFoundByTheDoctorAndByWhoeverReadsIt() throws IOException {
    importCreators(home);
    var bytes = Files.readAllBytes(database());
    Arrays.fill(bytes, bytes.length / 4, bytes.length, (byte) 0xA5);
    Files.write(database(), bytes);
    var doctor = run(home, "doctor");
    assertThat(doctor.exitCode()).isEqualTo(Refused.OUR_FAULT);
    assertThat(doctor.out()).contains("✗ The database").contains("is damaged");
    refused(run(home, "creators", "list"), 13, "is damaged");
    assertThat(Files.readAllBytes(database())).isEqualTo(bytes);
  }

  @Test
  void aDatabaseOfANewerProgramIsLeftAsItIs() throws IOException, SQLException {
    importCreators(home);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        var statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO flyway_schema_history
          SELECT 999, '999', 'from the future', type, 'V999__future.sql', 1, installed_by, installed_on, 1, 1
          FROM flyway_schema_history LIMIT 1\
          """);
    }
    var before = Files.readAllBytes(database());
    refused(run(home, "creators", "list"), 14, "newer Campaign Bot", "Nothing was changed");
    assertThat(Files.readAllBytes(database())).isEqualTo(before);
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() throws IOException {
    int port;
    try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }
    var ran = onServer(port);
    refused(ran, 16, "doesn't answer", "127.0.0.1:" + port + "/bot", "DATABASE_URL");
    assertThat(ran.err()).doesNotContain("s3cret");
  }

  /// SQLSTATE of a wrong password, and of a database that does not exist.
  @ParameterizedTest
  @CsvSource({"28P01", "3D000"})
  void aServerThatRefusesUsIsNamedWithoutItsPassword(String state) throws IOException {
    try (var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> refuseEverybody(server, state));
      var ran = onServer(server.getLocalPort());
      refused(ran, 17, "doesn't let me in", "the password", "DATABASE_URL");
      assertThat(ran.err()).doesNotContain("s3cret");
    }
  }

  @Test
  void aServerThatIsOnlyTheTargetIsTheOneThatIsNamed() throws IOException {
    importCreators(home);
    var ran = run(home, "move", "--to", "postgres://user:s3cret@127.0.0.1:1/elsewhere");
    refused(ran, 16, "127.0.0.1:1/elsewhere doesn't answer", "the address you gave");
    assertThat(ran.err()).doesNotContain("s3cret").doesNotContain("campaign-bot.db");
  }

  @Test
  void aFullDiskOfTheBackupIsTheOneThatIsNamed(@TempDir Path elsewhere) throws IOException {
    importCreators(home);
    try (var disk = SmallDisk.at(elsewhere)) {
      disk.fill(100 << 10);
      var file = elsewhere.resolve("backup.db");
      refused(run(home, "backup", file.toString()), 10, "No space is left", file.toString());
      assertThat(file).doesNotExist();
    }
  }

  private Ran onServer(int port) {
    var url = "postgres://user:s3cret@127.0.0.1:" + port + "/bot?sslmode=disable";
    return Ran.with(
        Map.of("CAMPAIGN_BOT_HOME", home.toString(), "DATABASE_URL", url), "", "creators", "list");
  }

  /// An `ErrorResponse` to every `StartupMessage`:
  /// <https://www.postgresql.org/docs/current/protocol-message-formats.html>
  private static void refuseEverybody(ServerSocket server, String state) {
    try {
      while (true) {
        try (var caller = server.accept()) {
          var in = new DataInputStream(caller.getInputStream());
          in.skipNBytes(in.readInt() - Integer.BYTES);
          var error = new ByteArrayOutputStream();
          var fields = "SFATAL\0VFATAL\0C" + state + "\0Mrefused\0\0";
          error.write('E');
          error.write(new byte[] {0, 0, 0, (byte) (fields.length() + Integer.BYTES)});
          error.write(fields.getBytes(StandardCharsets.US_ASCII));
          caller.getOutputStream().write(error.toByteArray());
        }
      }
    } catch (IOException _) {
      // The test is over.
    }
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasASentenceAndItsExitCodeIsDocumented(Reason reason) throws IOException {
    var settings = Settings.of(Map.of("CAMPAIGN_BOT_HOME", home.toString()));
    assertThat(Faults.sentence(new StoreUnavailable(reason, "SQL"), settings))
        .endsWith(".")
        .doesNotContain("SQL");
    assertThat(Files.readString(Path.of("../docs/operations.md")))
        .contains("| " + Faults.exitCode(reason) + " |");
  }
}
