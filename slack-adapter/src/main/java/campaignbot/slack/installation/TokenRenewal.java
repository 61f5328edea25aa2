package campaignbot.slack.installation;

import campaignbot.bot.StoreUnavailable;
import campaignbot.delivery.Leases;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.installation.SlackAnswer.Granted;
import campaignbot.slack.installation.SlackAnswer.Refused;
import campaignbot.slack.installation.SlackAnswer.Silence;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gets new tokens before the old ones expire. A refresh token works once, so only one node at a
/// time asks for a workspace, under a lease; meanwhile everybody works with the old token, which
/// Slack takes until it expires.
///
/// Slack gives the new tokens once. While the store is away, their write is tried again for five
/// minutes, under the same lease. When it stays away, or the process dies between Slack's answer
/// and the write, they are lost: the refresh token is used up, and the workspace has to be
/// installed again.
///
/// @see <a href="https://docs.slack.dev/authentication/using-token-rotation">token rotation</a>
public final class TokenRenewal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TokenRenewal.class);

  /// Slack's tokens live for twelve hours.
  static final Duration AHEAD = Duration.ofHours(2);

  private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(1);
  private static final Duration BETWEEN_REFUSALS = Duration.ofMinutes(30);

  /// How long new tokens are held for a store that is away; other workspaces wait meanwhile.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Duration FIRST_WAIT = Duration.ofMillis(250);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  /// Longer than a call to Slack and a write take.
  private static final Duration LEASE = Duration.ofMinutes(2);

  private static final String NAME = "slack-token";

  /// What Slack says when there will be no other token without a new installation. All else may be
  /// about us, such as a wrong client secret.
  ///
  /// @see <a href="https://docs.slack.dev/reference/methods/oauth.v2.access">errors</a>
  private static final Set<String> FOR_GOOD =
      Set.of("invalid_refresh_token", "token_revoked", "account_inactive");

  private final Installations installations;
  private final Leases leases;
  private final TokenDesk desk;
  private final SlackSettings.OAuth oauth;
  private final InstantSource clock;
  private final OneWorkspace.Pause pause;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();
  private final Thread rounds = Thread.ofVirtual().name("slack-token-renewal").unstarted(this::run);

  public TokenRenewal(
      Installations installations,
      Leases leases,
      TokenDesk desk,
      SlackSettings.OAuth oauth,
      InstantSource clock) {
    this(installations, leases, desk, oauth, clock, Thread::sleep);
  }

  /// @param pause between two tries to write
  TokenRenewal(
      Installations installations,
      Leases leases,
      TokenDesk desk,
      SlackSettings.OAuth oauth,
      InstantSource clock,
      OneWorkspace.Pause pause) {
    this.installations = installations;
    this.leases = leases;
    this.desk = desk;
    this.oauth = oauth;
    this.clock = clock;
    this.pause = pause;
  }

  public void start() {
    rounds.start();
  }

  private void run() {
    try {
      while (true) {
        try {
          renewDue();
        } catch (RuntimeException e) {
          LOG.warn("Tokens could not be looked at; tried again in {}", BETWEEN_ROUNDS, e);
        }
        Thread.sleep(BETWEEN_ROUNDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Renews every token that is due, unless somebody else is at it.
  void renewDue() {
    for (var workspace : installations.storedWorkspaces()) {
      try {
        renewIfDue(workspace);
      } catch (StoreUnavailable e) {
        LOG.warn("workspace={} token cannot be looked at", workspace, e);
      }
    }
  }

  private void renewIfDue(String workspace) {
    // The lease keeps other nodes out, and nobody of this one.
    if (isDue(workspace) && underWay.add(workspace)) {
      try {
        renewUnderLease(workspace);
      } finally {
        underWay.remove(workspace);
      }
    }
  }

  private void renewUnderLease(String workspace) {
    if (leases.take(workspace, NAME, LEASE)) {
      try {
        // Who had the lease before us may have renewed it.
        if (isDue(workspace)) {
          installations.stored(workspace).ifPresent(this::renew);
        }
      } finally {
        leases.giveBack(workspace, NAME);
      }
    }
  }

  private boolean isDue(String workspace) {
    var now = clock.instant();
    return !notBefore.getOrDefault(workspace, Instant.MIN).isAfter(now)
        && installations
            .stored(workspace)
            .flatMap(i -> i.tokens().renewal())
            .filter(r -> !r.expiry().minus(AHEAD).isAfter(now))
            .isPresent();
  }

  private void renew(Installation old) {
    var renewal = old.tokens().renewal().orElseThrow();
    var workspace = old.workspace().id();
    switch (desk.renew(oauth, old, renewal.refreshToken())) {
      case Granted(var renewed) -> {
        notBefore.remove(workspace);
        keep(old, renewed);
      }
      case Refused(var error) -> refused(workspace, renewal, error);
      case Silence(var why) -> LOG.warn("workspace={} no answer to renewal: {}", workspace, why);
    }
  }

  private void keep(Installation old, Installation renewed) {
    var waited = Duration.ZERO;
    var wait = FIRST_WAIT;
    try {
      while (!isKept(old, renewed)) {
        waited = waited.plus(wait);
        if (waited.compareTo(PATIENCE) > 0) {
          lost(old);
          return;
        }
        pause.pause(wait);
        wait = longer(wait);
      }
    } catch (InterruptedException _) {
      lost(old);
      Thread.currentThread().interrupt();
    }
  }

  /// Unless it was forgotten, or installed again, meanwhile.
  ///
  /// @return false while the store is away
  private boolean isKept(Installation old, Installation renewed) {
    var workspace = old.workspace().id();
    try {
      // Nobody else is to ask Slack with a refresh token that is used up.
      leases.take(workspace, NAME, LEASE);
      if (installations.stored(workspace).filter(old::equals).isPresent()) {
        installations.keep(renewed);
        LOG.info("workspace={} token renewed", workspace);
      }
      return true;
    } catch (StoreUnavailable e) {
      LOG.warn("workspace={} new token cannot be stored yet", workspace, e);
      return false;
    }
  }

  private static void lost(Installation old) {
    LOG.error(
        "workspace={} new token lost, the store stays away: it has to be installed again by {}",
        old.workspace().id(),
        old.tokens().renewal().orElseThrow().expiry());
  }

  private static Duration longer(Duration wait) {
    var doubled = wait.multipliedBy(2);
    return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
  }

  private void refused(String workspace, Tokens.Renewal renewal, String error) {
    LOG.error("workspace={} Slack renews no token: {}", workspace, error);
    var now = clock.instant();
    if (FOR_GOOD.contains(error) && !renewal.expiry().isAfter(now)) {
      notBefore.remove(workspace);
      installations.forget(workspace);
    } else {
      notBefore.put(workspace, now.plus(BETWEEN_REFUSALS));
    }
  }

  @Override
  public void close() {
    rounds.interrupt();
  }
}
