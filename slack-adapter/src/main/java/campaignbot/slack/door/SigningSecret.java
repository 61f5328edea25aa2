package campaignbot.slack.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What Slack and the bot know and nobody else does: signs every request, version `v0`.
///
/// @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">how Slack
///   signs</a>
public final class SigningSecret {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  public SigningSecret(String secret) {
    if (secret.isBlank()) {
      throw new IllegalArgumentException("A signing secret cannot be blank");
    }
    key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
  }

  /// Whether `signature` is the one of these bytes at that time; takes as long for a wrong one as
  /// for the right one.
  boolean signed(String timestamp, byte[] body, String signature) {
    return MessageDigest.isEqual(
        signature(timestamp, body).getBytes(ISO_8859_1), signature.getBytes(ISO_8859_1));
  }

  /// The value of `X-Slack-Signature` for these bytes at that time.
  public String signature(String timestamp, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA256", e);
    }
  }

  @Override
  public String toString() {
    return "SigningSecret(***)";
  }
}
