package campaignbot.slack.installation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Secrets;
import campaignbot.slack.installation.StubSlack.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRenewalTest {
  private static final Team TEAM = new Team("T1", false, "Team one");
  private static final Instant EXPIRY = Given.NOW.plus(StubSlack.TOKENS_LIVE);

  private final StubSlack slack = new StubSlack();
  private final Stored store;
  private final Installations installations;

  TokenRenewalTest(@TempDir Path folder) {
    this.store = new Stored(folder);
    this.installations = store.installations();
    slack.rotate();
    slack.refreshTokens.put("refresh-0", TEAM);
    installations.keep(Given.expiring("T1", "xoxb-0", "refresh-0", EXPIRY));
    installations.keep(Given.installation("T2", "xoxb-for-ever"));
  }

  @AfterEach
  void close() {
    slack.close();
    store.close();
  }

  private TokenRenewal node(Secrets secrets, OneWorkspace.Pause pause) {
    return new TokenRenewal(
        new Installations(secrets, Optional.empty(), store::nanos),
        store.leases("a"),
        new TokenDesk(slack.slack(), store.clock),
        StubSlack.OAUTH,
        store.clock,
        pause);
  }

  private TokenRenewal node(String name) {
    return new TokenRenewal(
        store.installations(),
        store.leases(name),
        new TokenDesk(slack.slack(), store.clock),
        StubSlack.OAUTH,
        store.clock);
  }

  private void toTheHourOfRenewal() {
    store.clock.set(EXPIRY.minus(TokenRenewal.AHEAD));
  }

  private Tokens tokens() {
    return installations.stored("T1").orElseThrow().tokens();
  }

  @Test
  void nothingIsRenewedBeforeItsTime() {
    store.clock.set(EXPIRY.minus(TokenRenewal.AHEAD).minusSeconds(1));
    node("a").renewDue();
    assertThat(slack.calls).isEmpty();
  }

  @Test
  void twoHoursBeforeItExpiresATokenIsRenewed() {
    toTheHourOfRenewal();
    node("a").renewDue();
    assertThat(tokens().bot()).isEqualTo("xoxb-made-1");
    assertThat(tokens().renewal())
        .contains(
            new Tokens.Renewal("refresh-1", store.clock.instant().plus(StubSlack.TOKENS_LIVE)));
    assertThat(installations.stored("T2").orElseThrow().tokens().bot()).isEqualTo("xoxb-for-ever");
    assertThat(slack.calls).containsExactly("oauth.v2.access");
  }

  @Test
  void ofFiveNodesWithFourThreadsEachOneAsks() throws InterruptedException {
    toTheHourOfRenewal();
    var all = new ArrayList<Callable<Boolean>>();
    for (var n = 0; n < 5; n++) {
      var node = node("n" + n);
      for (var thread = 0; thread < 4; thread++) {
        all.add(() -> {
          node.renewDue();
          return true;
        });
      }
    }
    try (var threads = Executors.newFixedThreadPool(all.size())) {
      assertThat(threads.invokeAll(all).stream().map(Future::resultNow)).containsOnly(true);
    }
    assertThat(slack.calls).containsExactly("oauth.v2.access");
    assertThat(slack.refusals).isEmpty();
    assertThat(tokens().bot()).isEqualTo("xoxb-made-1");
  }

  @Test
  void whileSlackIsSilentTheOldTokenStaysAndTheNextRoundAsksAgain() {
    toTheHourOfRenewal();
    slack.silences.set(1);
    var node = node("a");
    node.renewDue();
    assertThat(tokens().bot()).isEqualTo("xoxb-0");
    node.renewDue();
    assertThat(tokens().bot()).isEqualTo("xoxb-made-1");
  }

  @Test
  void aRefusedRenewalIsTriedSeldomAndTheOldTokenServesUntilItExpires() {
    toTheHourOfRenewal();
    slack.refreshTokens.clear();
    var node = node("a");
    for (var now = store.clock.instant();
        now.isBefore(EXPIRY);
        now = now.plus(Duration.ofMinutes(1))) {
      store.clock.set(now);
      node.renewDue();
    }
    assertThat(slack.calls).hasSize(4);
    assertThat(tokens().bot()).isEqualTo("xoxb-0");
    store.clock.set(EXPIRY.plus(Duration.ofMinutes(1)));
    node.renewDue();
    assertThat(installations.stored("T1")).isEmpty();
    assertThat(installations.stored("T2")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal_error", "ratelimited", "team_added_to_org"})
  void slacksPassingTroubleDoesNotCostTheInstallationWhoseTokenHasEnded(String error) {
    store.clock.set(EXPIRY.plus(Duration.ofHours(1)));
    slack.errors.add(error);
    var node = node("a");
    node.renewDue();
    assertThat(tokens().bot()).isEqualTo("xoxb-0");
    node.renewDue();
    assertThat(tokens().bot()).isEqualTo("xoxb-made-1");
  }

  @Test
  void aRefusalThatIsNotAboutTheTokenDoesNotCostTheInstallationEither() {
    store.clock.set(EXPIRY.plus(Duration.ofHours(1)));
    slack.errors.add("bad_client_secret");
    var node = node("a");
    node.renewDue();
    node.renewDue();
    assertThat(slack.calls).hasSize(1);
    store.clock.forward(Duration.ofMinutes(30));
    node.renewDue();
    assertThat(tokens().bot()).isEqualTo("xoxb-made-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_refresh_token", "token_revoked", "account_inactive"})
  void whenTheTokenHasEndedAndGetsNoOtherTheInstallationIsForgotten(String error) {
    store.clock.set(EXPIRY.plus(Duration.ofHours(1)));
    slack.errors.add(error);
    node("a").renewDue();
    assertThat(installations.storedWorkspaces()).containsExactly("T2");
  }

  @Test
  void newTokensAreStoredOnceTheStoreIsBack() {
    toTheHourOfRenewal();
    var away = new AwaySecrets(store.secrets);
    var waits = new ArrayList<Duration>();
    slack.beforeAnswering = () -> away.calls.set(3);
    node(away, waits::add).renewDue();
    assertThat(waits)
        .containsExactly(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1));
    assertThat(tokens().bot()).isEqualTo("xoxb-made-1");
    assertThat(slack.calls).containsExactly("oauth.v2.access");
  }

  @Test
  void whileTheStoreIsAwayNoOtherNodeAsksForTheSameTokens() {
    toTheHourOfRenewal();
    var away = new AwaySecrets(store.secrets);
    slack.beforeAnswering = () -> away.calls.set(3);
    node(
            away,
            wait -> {
              store.clock.forward(Duration.ofMinutes(1));
              node("b").renewDue();
            })
        .renewDue();
    assertThat(slack.calls).containsExactly("oauth.v2.access");
    assertThat(tokens().bot()).isEqualTo("xoxb-made-1");
  }

  @Test
  void aStoreThatStaysAwayDoesNotHoldUpTheOthersForEver() {
    toTheHourOfRenewal();
    var away = new AwaySecrets(store.secrets);
    var waits = new ArrayList<Duration>();
    slack.beforeAnswering = () -> away.calls.set(Integer.MAX_VALUE);
    node(away, waits::add).renewDue();
    assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
    assertThat(tokens().bot()).isEqualTo("xoxb-0");
  }

  @Test
  void whoIsInstalledAnewMeanwhileKeepsTheNewTokens() throws InterruptedException {
    toTheHourOfRenewal();
    var another =
        Given.expiring("T1", "xoxb-another", "refresh-another", EXPIRY.plus(Duration.ofDays(1)));
    slack.beforeAnswering = () -> installations.keep(another);
    node("a").renewDue();
    assertThat(slack.calls).hasSize(1);
    assertThat(installations.stored("T1")).contains(another);
  }
}
