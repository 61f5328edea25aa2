package campaignbot.discord.posting;

import campaignbot.delivery.Letter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// What a letter's messages are recognised by.
final class Mark {
  private static final int LETTER = 8;
  private static final int NONCE_BYTES = 18;

  private Mark() {}

  /// In the names of its buttons.
  static String of(Letter letter) {
    return letter.nonce().substring(0, LETTER);
  }

  /// The nonce of the message that its thread hangs on; Discord takes 25 characters.
  static String ofRoot(Letter letter) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest((letter.nonce() + ".root").getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(hash, NONCE_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
