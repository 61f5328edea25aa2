package campaignbot.slack.files;

import campaignbot.slack.SlackSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Where files of Slack may lie. The token goes to these addresses only, whatever an event says.
///
/// @param test the address of the Web API where it is not Slack's own, as in tests
/// @see <a href="https://docs.slack.dev/reference/objects/file-object">`url_private`: files lie at
///   files.slack.com</a>
record FileHosts(Optional<URI> test) {
  private static final Set<String> HOSTS =
      Set.of("files.slack.com", "files.slack-gov.com", "slack-files.com");
  private static final String SUBDOMAIN = ".slack-files.com";
  private static final int HTTPS = 443;

  static FileHosts of(URI apiBase) {
    return new FileHosts(Optional.of(apiBase).filter(b -> !b.equals(SlackSettings.API_BASE)));
  }

  /// The address, when it is one of these.
  Optional<URI> allowed(String address) {
    try {
      return Optional.of(new URI(address)).filter(this::isAllowed);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private boolean isAllowed(URI address) {
    return address.getUserInfo() == null
        && address.getHost() != null
        && (isSlacks(address) || test.filter(t -> isSameOrigin(t, address)).isPresent());
  }

  private static boolean isSlacks(URI address) {
    var host = address.getHost().toLowerCase(Locale.ROOT);
    return "https".equalsIgnoreCase(address.getScheme())
        && (address.getPort() < 0 || address.getPort() == HTTPS)
        && (HOSTS.contains(host) || host.endsWith(SUBDOMAIN));
  }

  private static boolean isSameOrigin(URI one, URI other) {
    return Objects.equals(one.getScheme(), other.getScheme())
        && Objects.equals(one.getHost(), other.getHost())
        && one.getPort() == other.getPort();
  }
}
