package campaignbot.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A PostgreSQL server of the tests' own, with its files in a folder of its own. It can be killed,
/// and started again on the same port.
public final class PostgresServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// A shell is the server's parent, so that it leaves no zombie. When the JVM dies, maybe without
  /// a shutdown hook, its pipe to the shell closes: the server ends, and its folder goes. The word
  /// `keep` only ends the server.
  private static final String WATCH =
      """
      trap '' INT TERM HUP
      folder=$1; shift
      "$@" > "$folder.log" 2>&1 < /dev/null &
      read -r word
      kill -INT $! 2> /dev/null
      wait $!
      [ "$word" = keep ] || rm -rf "$folder" "$folder.log"
      """;

  private final Path binaries;
  private final Path folder;
  private final List<String> asNotRoot;
  private final boolean durable;
  private final int port;
  private Process watch;

  private PostgresServer(boolean durable) throws IOException {
    this.binaries = PostgresBinaries.unpacked();
    this.folder = Files.createTempDirectory("campaign-bot-postgres");
    this.asNotRoot = asNotRoot(folder);
    this.durable = durable;
    this.port = freePort();
    make();
    this.watch = started();
  }

  /// @param durable a commit is on the disk when it is acknowledged; otherwise faster
  static PostgresServer start(boolean durable) throws IOException {
    return new PostgresServer(durable);
  }

  /// PostgreSQL refuses to run as root. In a user namespace nobody is root; where none is to be
  /// had, as in many containers, root becomes nobody.
  private static List<String> asNotRoot(Path folder) throws IOException {
    if (ends("sh", "-c", "[ $(id -u) != 0 ]")) {
      return List.of();
    }
    if (ends("unshare", "-U", "true")) {
      return List.of("unshare", "-U");
    }
    if (!ends("chown", "65534:65534", folder.toString())) {
      throw new IOException("Root cannot give away " + folder);
    }
    return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
  }

  private static boolean ends(String... command) throws IOException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void make() throws IOException {
    var initdb =
        command("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "-N");
    if (!ends(initdb.toArray(String[]::new))) {
      throw new IOException("initdb failed: " + initdb);
    }
  }

  private List<String> command(String program, String... options) {
    var command = new ArrayList<>(asNotRoot);
    command.add(binaries.resolve("bin").resolve(program).toString());
    command.addAll(List.of("-D", folder.toString()));
    command.addAll(List.of(options));
    return command;
  }

  private Process started() throws IOException {
    var command = new ArrayList<>(List.of("sh", "-c", WATCH, "watch", folder.toString()));
    command.addAll(command("postgres", settings().split(" ")));
    var process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    awaitAnswer(process);
    return process;
  }

  /// Memory shared by files of the folder: what a killed server leaves behind goes with it.
  private String settings() {
    return ("-p %d -h 127.0.0.1 -c unix_socket_directories= -c max_connections=300"
            + " -c dynamic_shared_memory_type=mmap"
            + " -c fsync=%2$s -c full_page_writes=%2$s -c synchronous_commit=%2$s")
        .formatted(port, durable ? "on" : "off");
  }

  private void awaitAnswer(Process process) throws IOException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (System.nanoTime() > end) {
        process.getOutputStream().close();
        throw new IOException("PostgreSQL does not answer: " + log());
      }
      pause();
    }
  }

  private boolean answers() {
    try (var connection = TestPostgres.connection(address("postgres"))) {
      return connection.isValid(0);
    } catch (SQLException _) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private String log() throws IOException {
    return Files.readString(Path.of(folder + ".log"));
  }

  public Address.Server address(String database) {
    return new Address.Server(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
        Optional.of("postgres"),
        Optional.empty());
  }

  /// Of the postmaster.
  public long pid() {
    try (var lines = Files.lines(folder.resolve("postmaster.pid"))) {
      return Long.parseLong(lines.findFirst().orElseThrow().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As `kill -9` of the postmaster: nothing is finished, nothing is written. Its children end when
  /// they notice.
  public void kill() {
    var postmaster = ProcessHandle.of(pid()).orElseThrow();
    var children = postmaster.children().toList();
    postmaster.destroyForcibly();
    letGo("keep\n");
    // Until then they hold the memory that the next server wants.
    children.forEach(c -> c.onExit().join());
  }

  /// After `kill`.
  public void startAgain() {
    try {
      watch = started();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends the server and throws its files away.
  @Override
  public void close() {
    letGo("");
  }

  private void letGo(String word) {
    try (var out = watch.getOutputStream()) {
      out.write(word.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    watch.onExit().join();
  }
}
