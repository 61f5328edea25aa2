package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an operator does with what is kept: backup, restore, move, keys, export and deletion.
class KeepingCommandsTest {
  private final Path folder;
  private final Path home;

  KeepingCommandsTest(@TempDir Path folder) {
    this.folder = folder;
    this.home = folder.resolve("home");
  }

  private Ran run(String input, String... arguments) {
    return Ran.with(home, input, arguments);
  }

  private void plan() {
    run("10k usd\nHong Kong\nengagement\nno\nplan it\n", "chat");
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aBackupComesBackWithTheTalk(@TempDir Path other) {
    plan();
    var backup = run("", "backup", file("backup.db"));
    assertThat(backup.exitCode()).isZero();
    assertThat(backup.out()).contains("conversation").contains("Backup written");
    var restored = Ran.with(other, "", "restore", file("backup.db"));
    assertThat(restored.exitCode()).isZero();
    assertThat(restored.out()).contains("read through and complete");
    assertThat(Ran.with(other, "what did we plan?\n", "chat").out()).contains("Welcome back");
  }

  @Test
  void nothingIsWrittenOverUnasked() {
    plan();
    run("", "backup", file("backup.db"));
    assertRefused(run("", "backup", file("backup.db")), "--replace");
    assertRefused(run("", "restore", file("backup.db")), "--replace");
    assertThat(run("", "restore", file("backup.db"), "--replace").out())
        .contains("What was there before is now");
    assertThat(run("", "backup", file("backup.db"), "--replace").exitCode()).isZero();
  }

  @Test
  void aBackupMakesNoFolder() {
    plan();
    assertRefused(run("", "backup", file("nodir/x.bak")), "There is no folder");
    assertThat(folder.resolve("nodir")).doesNotExist();
    assertRefused(run("", "restore", folder.toString()), "is a folder; name a file");
  }

  private static void assertRefused(Ran ran, String wayOut) {
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains(wayOut).doesNotContain("Exception");
  }

  @Test
  void aDamagedBackupIsRefusedInASentence() throws IOException {
    plan();
    Files.writeString(folder.resolve("letter.txt"), "Dear team,");
    assertRefused(run("", "restore", file("letter.txt"), "--replace"), "no backup of mine");
    assertRefused(run("", "restore", file("nothing.db")), "There is no file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"backup x.db", "move --to sqlite:x.db", "keys check", "workspace list"})
  void whereNothingIsKeptNoDatabaseIsMade(String command) {
    assertRefused(run("", command.split(" ")), "Nothing is kept yet");
    assertThat(home.resolve("campaign-bot.db")).doesNotExist();
  }

  @Test
  void whatWasMovedIsUsedThroughTheNewAddress() {
    plan();
    var moved = run("", "move", "--to", "sqlite:" + file("new.db"));
    assertThat(moved.exitCode()).isZero();
    assertThat(moved.out()).contains("equal on both sides").contains("DATABASE_URL=sqlite:");
    assertRefused(run("", "move", "--to", "sqlite:" + file("new.db")), "Name an empty database");
    assertRefused(run("", "move", "--to", "mysql://x"), "move --to postgres://");
    var there = Map.of("DATABASE_URL", "sqlite:" + file("new.db"));
    assertThat(with(there, "workspace", "list").out()).isEqualTo("local\n");
  }

  private Ran with(Map<String, String> settings, String... arguments) {
    var environment = new HashMap<>(settings);
    environment.put("CAMPAIGN_BOT_HOME", home.toString());
    return Ran.with(environment, "", arguments);
  }

  @Test
  void aFreshKeyIsOneThatMayBeUsed() {
    plan();
    var key = run("", "keys", "new").out().strip();
    var environment = Map.of("CAMPAIGN_BOT_KEY", key);
    assertThat(with(environment, "keys", "check").out()).contains("No secrets are stored");
    assertThat(with(environment, "keys", "rotate").out()).contains("0 secrets sealed anew");
  }

  @Test
  void withoutAKeyNothingIsSealedAnew() {
    plan();
    assertRefused(run("", "keys", "rotate"), "CAMPAIGN_BOT_KEY is not set");
    assertThat(run("", "keys", "check").out()).contains("No secrets are stored");
  }

  @Test
  void aBackupIsAFileAndReplacesOnlyBackups() {
    plan();
    assertRefused(run("", "backup", folder.toString(), "--replace"), "is a folder");
    var live = home.resolve("campaign-bot.db");
    assertRefused(run("", "backup", live.toString(), "--replace"), "no backup of mine");
    assertThat(run("what did we plan?\n", "chat").out()).contains("Welcome back");
  }

  @Test
  void aKeyThatIsNoneIsRefusedAndNotRepeated() {
    plan();
    var ran = with(Map.of("CAMPAIGN_BOT_KEY", "hunter2hunter2"), "keys", "check");
    assertRefused(ran, "campaign-bot keys new");
    assertThat(ran.err() + ran.out()).doesNotContain("hunter2");
  }

  @Test
  void aWorkspaceIsDeletedOnlyByItsName() {
    plan();
    assertRefused(run("another\n", "workspace", "delete", "local"), "nothing was deleted");
    assertRefused(run("", "workspace", "delete", "local"), "No name was given");
    assertRefused(run("", "workspace", "delete", "elsewhere", "--yes"), "workspace list");
    assertThat(run("local\n", "workspace", "delete", "local").out()).contains("Deleted:");
    assertThat(run("", "workspace", "list").out()).isEmpty();
    assertThat(run("hello\n", "chat").out()).doesNotContain("Welcome back");
  }

  @Test
  void whomNobodyKnowsIsNotErased() {
    plan();
    assertRefused(run("", "workspace", "forget-person", "local", "U1"), "nobody U1 in local");
    assertRefused(
        run("", "creators", "delete", "T03", "--workspace", "nosuch"), "workspace “nosuch”");
  }

  @Test
  void aWorkspaceIsExportedIntoANewFile() throws IOException {
    plan();
    assertThat(run("", "workspace", "export", "local", file("all.jsonl")).exitCode()).isZero();
    assertThat(Files.readString(folder.resolve("all.jsonl"))).contains("\"table\":\"plan\"");
    assertRefused(
        run("", "workspace", "export", "local", file("all.jsonl")), "Choose another name");
  }

  @Test
  void aCreatorIsDeletedFromCatalogueAndPlans() throws IOException {
    var creators = folder.resolve("creators.csv");
    Files.writeString(
        creators,
        """
        Handle,Name,Platform,Followers,Country,Fee per post (USD)
        @invented.one,Una Invented,Instagram,4200,Hong Kong,90
        @invented.two,Dora Invented,Instagram,5300,Hong Kong,95
        """);
    run("", "creators", "import", creators.toString());
    run("300 usd\nHong Kong\nengagement\nno\nplan it\n", "chat");
    var deleted = run("", "creators", "delete", "@Invented.One");
    assertThat(deleted.out()).contains("is deleted").contains("1 plans");
    run("", "workspace", "export", "local", file("all.jsonl"));
    assertThat(Files.readString(folder.resolve("all.jsonl")))
        .contains("invented.two", "erased-")
        .doesNotContain("invented.one", "Una Invented");
    assertThat(run("", "creators", "delete", "@invented.one").exitCode()).isEqualTo(2);
  }
}
