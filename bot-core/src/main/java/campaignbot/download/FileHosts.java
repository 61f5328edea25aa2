package campaignbot.download;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Where the files of a platform may lie, whatever an event says.
///
/// @param hosts by their whole names; those that begin with a dot are the ends of names
/// @param test the address of the platform's API where it is not its own, as in tests
public record FileHosts(Set<String> hosts, Optional<URI> test) {
  private static final int HTTPS = 443;

  public FileHosts {
    hosts = Set.copyOf(hosts);
  }

  /// The address, when it is one of these.
  public Optional<URI> allowed(String address) {
    try {
      return Optional.of(new URI(address)).filter(this::isAllowed);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private boolean isAllowed(URI address) {
    return address.getUserInfo() == null
        && address.getHost() != null
        && (isKnown(address) || test.filter(t -> isSameOrigin(t, address)).isPresent());
  }

  private boolean isKnown(URI address) {
    var host = address.getHost().toLowerCase(Locale.ROOT);
    return "https".equalsIgnoreCase(address.getScheme())
        && (address.getPort() < 0 || address.getPort() == HTTPS)
        && hosts.stream().anyMatch(h -> h.startsWith(".") ? host.endsWith(h) : host.equals(h));
  }

  private static boolean isSameOrigin(URI one, URI other) {
    return Objects.equals(one.getScheme(), other.getScheme())
        && Objects.equals(one.getHost(), other.getHost())
        && one.getPort() == other.getPort();
  }
}
