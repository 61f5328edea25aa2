package campaignbot.slack.installation;

import campaignbot.delivery.Leases;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Attempts of browsers to install the bot. The state goes through Slack, its seal stays in the
/// browser: only who began can finish, within ten minutes, once.
///
/// Nothing is kept of an attempt that is only begun, or everybody who knows the address could fill
/// the store; that one was finished is kept for as long as its seal holds.
final class Attempts {
  static final Duration LONGEST = Duration.ofMinutes(10);

  private static final int STATE_BYTES = 32;
  private static final long MOST_REMEMBERED = 100_000;
  private static final String HMAC = "HmacSHA256";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final SecretKeySpec key;
  private final Leases leases;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /// What this node has finished; of the other nodes the leases tell.
  private final Cache<String, Boolean> finished =
      Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST_REMEMBERED).build();

  /// @param secret the same on every node
  Attempts(String secret, Leases leases, InstantSource clock) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
    this.leases = leases;
    this.clock = clock;
  }

  /// @param seal when it ends, and the proof that we have begun it
  record Attempt(String state, String seal) {}

  Attempt begin() {
    var bytes = new byte[STATE_BYTES];
    random.nextBytes(bytes);
    var state = BASE64.encodeToString(bytes);
    return new Attempt(state, seal(state, clock.instant().plus(LONGEST).getEpochSecond()));
  }

  /// Whether it is one of ours that has not ended.
  boolean isOpen(Attempt attempt) {
    var end = attempt.seal().split("\\.", 2)[0];
    if (!end.matches("\\d{1,12}")) {
      return false;
    }
    var seconds = Long.parseLong(end);
    return isSame(attempt.seal(), seal(attempt.state(), seconds))
        && clock.instant().isBefore(Instant.ofEpochSecond(seconds));
  }

  /// @return whether it is the first time
  boolean finish(Attempt attempt) {
    var name = "slack-install-" + hash(attempt.state());
    return finished.asMap().putIfAbsent(name, true) == null
        && leases.take(Leases.ALL_WORKSPACES, name, LONGEST);
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private String seal(String state, long end) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      // Other uses of the same key cannot be mistaken for this one.
      var proof = "campaign-bot install\n" + end + "\n" + state;
      return end + "." + BASE64.encodeToString(mac.doFinal(proof.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + HMAC, e);
    }
  }

  private static String hash(String state) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(state.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
