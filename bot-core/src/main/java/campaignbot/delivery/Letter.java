package campaignbot.delivery;

import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// A message on its way out, claimed by this node.
///
/// @param number its place in the talk; sent in this order
/// @param attempt 1 for the first
/// @param doubtful an earlier attempt may have reached the platform: look before sending again,
///   where the platform lets you
public record Letter(TalkKey key, long number, Message message, int attempt, boolean doubtful) {
  private static final int NONCE_BYTES = 18;

  /// The same for every attempt, different for every letter of every workspace: 24 letters, digits,
  /// `-` and `_` (Discord takes up to 25), for platforms that suppress doubles by a nonce or keep
  /// metadata with a message.
  public String nonce() {
    var name =
        Unambiguous.name(key.workspace(), key.platform(), key.channel(), key.thread(), number);
    var hash = sha256(name);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, NONCE_BYTES));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
