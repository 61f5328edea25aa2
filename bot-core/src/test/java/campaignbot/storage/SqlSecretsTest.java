package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import campaignbot.bot.Secrets;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlSecretsTest {
  private static final int MANY = 250;

  private final Path folder;
  private final Database database;
  private final String old = Vault.freshKey();
  private final String newer = Vault.freshKey();

  SqlSecretsTest(@TempDir Path folder) {
    this.folder = folder;
    this.database = Database.open(folder.resolve("talks.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private SqlSecrets secrets(String keys) {
    return new SqlSecrets(database, Vault.of(keys), InstantSource.system());
  }

  private static Secrets.Name token(String workspace) {
    return new Secrets.Name(workspace, "slack", "bot-token");
  }

  @Test
  void aSecretIsReadAsItWasPutLast() {
    var secrets = secrets(old);
    secrets.put(token("w1"), "first");
    secrets.put(token("w1"), "second");
    assertThat(secrets.get(token("w1"))).contains("second");
    assertThat(secrets.get(token("w2"))).isEmpty();
    assertThat(secrets.names("w1", "slack")).containsExactly("bot-token");
    secrets.delete(token("w1"));
    assertThat(secrets.get(token("w1"))).isEmpty();
    assertThat(secrets.names("w1", "slack")).isEmpty();
  }

  @Test
  void noFileHoldsItsText() throws IOException {
    var secret = "findable-" + "x".repeat(50);
    secrets(old).put(token("w1"), secret);
    try (var files = Files.list(folder)) {
      var all = files.toList();
      assertThat(all).anyMatch(f -> f.toString().endsWith("-wal"));
      for (var file : all) {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).as(file.toString()).doesNotContain("findable").doesNotContain(old);
      }
    }
  }

  @Test
  void afterTheRotationTheOldKeyIsNeededNoMore() {
    for (var i = 0; i < MANY; i++) {
      secrets(old).put(token("w" + i), "secret " + i);
    }
    var rotation = new KeyRotation(database, Vault.of(newer + "," + old));
    assertThat(rotation.needs()).singleElement().matches(n -> n.secrets() == MANY && !n.seals());
    assertThat(rotation.rotate()).isEqualTo(new KeyRotation.Result(MANY, 0));
    assertThat(rotation.needs()).singleElement().matches(n -> n.secrets() == MANY && n.seals());
    assertThat(rotation.rotate()).isEqualTo(new KeyRotation.Result(0, 0));
    for (var i = 0; i < MANY; i++) {
      assertThat(secrets(newer).get(token("w" + i))).contains("secret " + i);
    }
  }

  @Test
  void whatNoKeyOpensIsCountedAndLeftAsItIs() {
    var lost = Vault.freshKey();
    secrets(lost).put(token("a"), "sealed with a lost key");
    secrets(old).put(token("b"), "b");
    var rotation = new KeyRotation(database, Vault.of(newer + "," + old));
    assertThat(rotation.rotate()).isEqualTo(new KeyRotation.Result(1, 1));
    assertThat(rotation.needs()).filteredOn(n -> !n.present()).hasSize(1);
    assertThat(secrets(lost).get(token("a"))).contains("sealed with a lost key");
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> secrets(newer).get(token("a")))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_KEY));
  }

  @Test
  void whatIsPutDuringARotationStays() throws InterruptedException {
    for (var i = 0; i < MANY; i++) {
      secrets(old).put(token("w" + i), "before");
    }
    var begun = new CountDownLatch(1);
    var putting =
        Thread.ofVirtual()
            .start(() -> {
              begun.countDown();
              for (var i = MANY - 1; i >= 0; i--) {
                secrets(old).put(token("w" + i), "after");
              }
            });
    begun.await();
    var rotation = new KeyRotation(database, Vault.of(newer + "," + old));
    rotation.rotate();
    putting.join();
    rotation.rotate();
    for (var i = 0; i < MANY; i++) {
      assertThat(secrets(newer).get(token("w" + i))).contains("after");
    }
  }
}
