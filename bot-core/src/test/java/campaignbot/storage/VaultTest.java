package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import campaignbot.bot.Secrets;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
  private static final Secrets.Name NAME = new Secrets.Name("w1", "slack", "bot-token");
  private static final String SECRET = "a token that nobody may read";
  private static final int SEALS = 100_000;
  private static final int NONCE_IN_BASE64 = 16;

  private final String key = Vault.freshKey();
  private final Vault vault = Vault.of(key);

  @Test
  void whatWasSealedOpensAgain() {
    var sealed = vault.seal(NAME, SECRET);
    assertThat(sealed).startsWith("v1:" + vault.keyId() + ":").doesNotContain(SECRET);
    assertThat(vault.open(NAME, sealed)).isEqualTo(SECRET);
  }

  @Test
  void anyChangedCharacterKeepsItShut() {
    var sealed = vault.seal(NAME, SECRET);
    for (var i = 0; i < sealed.length(); i++) {
      for (var other : List.of('A', 'B', '/', '=', ':')) {
        if (sealed.charAt(i) == other) {
          continue;
        }
        var changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
        assertThatExceptionOfType(StoreUnavailable.class)
            .as("character %s as %s", i, other)
            .isThrownBy(() -> vault.open(NAME, changed));
      }
    }
  }

  @Test
  void itOpensUnderNoOtherName() {
    var sealed = vault.seal(NAME, SECRET);
    var others =
        List.of(
            new Secrets.Name("w2", "slack", "bot-token"),
            new Secrets.Name("w1", "discord", "bot-token"),
            new Secrets.Name("w1", "slack", "app-token"),
            new Secrets.Name("w1s", "lack", "bot-token"),
            new Secrets.Name("w1", "slackb", "ot-token"));
    for (var other : others) {
      assertThatExceptionOfType(StoreUnavailable.class)
          .isThrownBy(() -> vault.open(other, sealed))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT));
    }
  }

  @Test
  void theFirstKeySealsAndEveryKeyOpens() {
    var old = vault.seal(NAME, SECRET);
    var both = Vault.of(Vault.freshKey() + ", " + key);
    assertThat(both.open(NAME, old)).isEqualTo(SECRET);
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> vault.open(NAME, both.seal(NAME, SECRET)))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_KEY));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ", ", " ", "\n", "\r\n\r\n"})
  void severalKeysStandOnOneLineOrOnSeveral(String between) {
    var old = vault.seal(NAME, SECRET);
    assertThat(Vault.of(Vault.freshKey() + between + key + "\n").open(NAME, old)).isEqualTo(SECRET);
  }

  @Test
  void withoutAKeyNothingIsSealedAndTheWayOutIsNamed() {
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> Vault.of(" ").seal(NAME, SECRET))
        .withMessageContaining("campaign-bot keys new")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_KEY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not base64 at all!",
        "c2hvcnQ=",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=",
        ",",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,c2hvcnQ="
      })
  void aKeyThatIsNoneIsRefusedWithAnExampleAndNotRepeated(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vault.of(text))
        .withMessageContaining("campaign-bot keys new")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("AAAA", "c2hvcnQ", "at all"));
  }

  @Test
  void nothingThatIsPrintedShowsAKey() {
    assertThat(vault).asString().contains(vault.keyId()).doesNotContain(key);
  }

  @Test
  void noNonceComesTwice() {
    var nonces = new HashSet<String>();
    var start = vault.seal(NAME, SECRET).lastIndexOf(':') + 1;
    for (var i = 0; i < SEALS; i++) {
      nonces.add(vault.seal(NAME, "s").substring(start, start + NONCE_IN_BASE64));
    }
    assertThat(nonces).hasSize(SEALS);
  }
}
