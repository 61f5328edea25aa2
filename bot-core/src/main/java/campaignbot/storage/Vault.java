package campaignbot.storage;

import campaignbot.bot.Secrets;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Seals secrets, and opens them again: the first key seals, all of them open. What is sealed for
/// one name does not open under another, so a row that is copied to another workspace is worthless.
///
/// Sealed text is `v1:<id of the key>:<base64 of nonce, text and tag>`.
public final class Vault {
  private static final String VERSION = "v1";
  private static final int PARTS = 3;
  private static final String HOW =
      " A key is 32 random bytes in base64, 44 characters that end in “=”; this makes one: campaign-bot keys new";

  private final List<VaultKey> keys;

  private Vault(List<VaultKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /// @param text base64 of 32 bytes; several keys with commas, spaces or line breaks between them.
  ///   Blank: a vault that neither seals nor opens
  /// @throws IllegalArgumentException when it is something else; the message holds no key
  public static Vault of(String text) {
    var keys = new ArrayList<VaultKey>();
    if (!text.isBlank()) {
      for (var key : text.strip().split("[,\\s]+", -1)) {
        keys.add(key(key, keys.size() + 1));
      }
    }
    return new Vault(keys);
  }

  /// A new key, in the form that `of` takes.
  public static String freshKey() {
    return Base64.getEncoder().encodeToString(VaultKey.fresh());
  }

  private static VaultKey key(String text, int number) {
    var bytes =
        base64(text)
            .orElseThrow(
                () -> new IllegalArgumentException("Key " + number + " is not base64." + HOW));
    if (bytes.length != VaultKey.BYTES) {
      throw new IllegalArgumentException(
          "Key " + number + " has " + bytes.length + " bytes instead of 32." + HOW);
    }
    return new VaultKey(bytes);
  }

  /// Only the one text that these bytes have: the decoder alone would let stray last bits pass.
  private static Optional<byte[]> base64(String text) {
    try {
      var bytes = Base64.getDecoder().decode(text);
      return Optional.of(bytes).filter(b -> Base64.getEncoder().encodeToString(b).equals(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Of the key that seals.
  ///
  /// @throws StoreUnavailable when there is none
  String keyId() {
    return sealing().id();
  }

  /// Of all its keys, the one that seals first: they tell keys apart, and nothing about them.
  public List<String> keyIds() {
    return keys.stream().map(VaultKey::id).toList();
  }

  boolean hasKey(String id) {
    return keys.stream().anyMatch(k -> k.id().equals(id));
  }

  private VaultKey sealing() {
    if (keys.isEmpty()) {
      throw new StoreUnavailable(
          Reason.WRONG_KEY, "Secrets cannot be kept: CAMPAIGN_BOT_KEY is not set." + HOW);
    }
    return keys.getFirst();
  }

  /// @throws StoreUnavailable when there is no key
  String seal(Secrets.Name name, String secret) {
    var sealed = sealing().seal(secret.getBytes(StandardCharsets.UTF_8), context(name));
    return VERSION + ":" + keyId() + ":" + Base64.getEncoder().encodeToString(sealed);
  }

  /// @throws StoreUnavailable when its key is not here, or it was sealed for another name, or
  ///   changed
  String open(Secrets.Name name, String sealed) {
    var parts = sealed.split(":", -1);
    if (parts.length != PARTS || !parts[0].equals(VERSION)) {
      throw changed(name, Optional.empty());
    }
    var bytes = base64(parts[2]).orElseThrow(() -> changed(name, Optional.empty()));
    try {
      return new String(key(name, parts[1]).open(bytes, context(name)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw changed(name, Optional.of(e));
    }
  }

  private VaultKey key(Secrets.Name name, String id) {
    return keys.stream()
        .filter(k -> k.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new StoreUnavailable(
                Reason.WRONG_KEY,
                "The key that opens " + name + " is not among those of CAMPAIGN_BOT_KEY"));
  }

  private static StoreUnavailable changed(Secrets.Name name, Optional<Exception> cause) {
    var what = "What is stored as " + name + " was changed, or sealed for another name";
    return cause
        .map(c -> new StoreUnavailable(Reason.CORRUPT, what, c))
        .orElseGet(() -> new StoreUnavailable(Reason.CORRUPT, what));
  }

  /// Lengths before the parts: ("a", "bc") is another name than ("ab", "c").
  private static byte[] context(Secrets.Name name) {
    var text = new StringBuilder(VERSION);
    for (var part : List.of(name.workspace(), name.platform(), name.name())) {
      text.append(':').append(part.length()).append(':').append(part);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "vault with " + keys;
  }
}
