package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Secrets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class SecretsContractTest {
  private final SqlSecrets secrets;

  SecretsContractTest(TestEngine engine) {
    var store = TestStore.empty(engine);
    this.secrets = new SqlSecrets(store.database(), Vault.of(Vault.freshKey()), store.clock());
  }

  private static Secrets.Name slack(String workspace, String name) {
    return new Secrets.Name(workspace, "slack", name);
  }

  @Test
  void aSecretIsReadAsItWasPutLast() {
    secrets.put(slack("T1", "installation"), "first");
    secrets.put(slack("T1", "installation"), "second");
    assertThat(secrets.get(slack("T1", "installation"))).contains("second");
    assertThat(secrets.get(slack("T2", "installation"))).isEmpty();
    secrets.delete(slack("T1", "installation"));
    assertThat(secrets.get(slack("T1", "installation"))).isEmpty();
  }

  @Test
  void whatIsKeptIsKnownByItsNames() {
    var kept =
        Set.of(
            slack("T1", "installation"),
            slack("T2", "installation"),
            slack("T2", "another"),
            new Secrets.Name("G1", "discord", "installation"));
    kept.forEach(name -> secrets.put(name, "x"));
    assertThat(secrets.allNames()).isEqualTo(kept);
    assertThat(secrets.names("T2", "slack")).containsExactly("another", "installation");
    kept.forEach(secrets::delete);
    assertThat(secrets.allNames()).isEmpty();
  }
}
