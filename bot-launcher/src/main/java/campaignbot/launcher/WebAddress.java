package campaignbot.launcher;

import campaignbot.storage.Address;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Addresses on the web that somebody set: encrypted, unless they stay on this machine.
final class WebAddress {
  private WebAddress() {}

  /// One that nothing follows, without a slash at the end.
  static Optional<URI> of(String text) {
    return of(text, "http");
  }

  /// With a slash at the end.
  static Optional<URI> base(String text) {
    return of(text).map(u -> URI.create(u + "/"));
  }

  /// Of a web socket.
  static Optional<URI> socket(String text) {
    return of(text, "ws");
  }

  static boolean isLoopback(URI uri) {
    return Address.isLoopback(uri.getHost());
  }

  /// @param open the scheme that is not encrypted
  private static Optional<URI> of(String text, String open) {
    try {
      var uri = new URI(text.replaceAll("/+$", ""));
      return Optional.of(uri)
          .filter(u -> u.getHost() != null && u.getRawUserInfo() == null)
          .filter(u -> u.getRawQuery() == null && u.getRawFragment() == null)
          .filter(u ->
              (open + "s").equals(u.getScheme()) || (open.equals(u.getScheme()) && isLoopback(u)));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
