package campaignbot.storage;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the database is.
public sealed interface Address {
  /// Names of this machine, whatever a name server says.
  Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1|\\[::1]", Pattern.CASE_INSENSITIVE);

  /// What the driver knows, see SSL in its manual.
  Pattern SSL_MODES =
      Pattern.compile(
          "disable|allow|prefer|require|verify-ca|verify-full", Pattern.CASE_INSENSITIVE);

  int HIGHEST_PORT = 65_535;

  /// An SQLite file.
  record File(Path path) implements Address {
    /// A file of the same name with an ending, beside the database. By whatever way one comes to
    /// the database: links lead to the same file.
    ///
    /// @throws IOException when the folder is missing
    public Path beside(String ending) throws IOException {
      var real =
          Files.exists(path)
              ? path.toRealPath()
              : path.toAbsolutePath().resolveSibling("").toRealPath().resolve(path.getFileName());
      return real.resolveSibling(real.getFileName() + ending);
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /// A PostgreSQL server, or what speaks its protocol.
  record Server(String jdbcUrl, Optional<String> user, Optional<String> password)
      implements Address {
    /// Parameters with which the driver would go to another host than the one that is named.
    private static final Pattern DETOURS =
        Pattern.compile("[?&](pghost|service|socketfactory)", Pattern.CASE_INSENSITIVE);

    /// Whether it surely is on this machine.
    public boolean isLoopback() {
      var host = URI.create(jdbcUrl.substring("jdbc:".length())).getHost();
      return Address.isLoopback(host) && !DETOURS.matcher(jdbcUrl).find();
    }

    /// Without user and password; parameters may hold a password, too.
    @Override
    public String toString() {
      var end = jdbcUrl.indexOf('?');
      return (end < 0 ? jdbcUrl : jdbcUrl.substring(0, end)).replace("jdbc:", "");
    }
  }

  /// Reads a `DATABASE_URL`: `postgres://user:password@host:5432/name?sslmode=require`, the same
  /// with `postgresql:` or `jdbc:postgresql:`, or `sqlite:FILE`.
  ///
  /// @throws IllegalArgumentException when it is none of these; the message holds no password
  static Address parse(String url) {
    if (url.startsWith("sqlite:") && url.length() > "sqlite:".length()) {
      return new File(Path.of(url.substring("sqlite:".length())));
    }
    var plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
    if (!plain.startsWith("postgres://") && !plain.startsWith("postgresql://")) {
      throw unreadable();
    }
    try {
      return server(new URI(plain));
    } catch (URISyntaxException _) {
      throw unreadable();
    }
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host).matches();
  }

  private static Server server(URI uri) {
    if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
      throw unreadable();
    }
    if (uri.getPort() == 0 || uri.getPort() > HIGHEST_PORT || !isSslModeKnown(uri)) {
      throw unreadable();
    }
    var user = Optional.ofNullable(uri.getRawUserInfo()).map(i -> i.split(":", 2));
    var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new Server(
        "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
        user.map(u -> decoded(u[0])).filter(u -> !u.isEmpty()),
        user.filter(u -> u.length == 2).map(u -> decoded(u[1])));
  }

  private static boolean isSslModeKnown(URI uri) {
    return Stream.of(Optional.ofNullable(uri.getQuery()).orElse("").split("&"))
        .filter(p -> p.startsWith("sslmode="))
        .allMatch(p -> SSL_MODES.matcher(p.substring("sslmode=".length())).matches());
  }

  private static String decoded(String part) {
    // A plus sign in a password is a plus sign.
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static IllegalArgumentException unreadable() {
    return new IllegalArgumentException(
        "A database's address looks like postgres://user:password@host:5432/name or sqlite:FILE");
  }
}
