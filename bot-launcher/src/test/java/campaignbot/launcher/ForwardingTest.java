package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import campaignbot.bot.Secrets;
import campaignbot.launcher.Wire.Order;
import campaignbot.storage.Address;
import campaignbot.storage.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Commands beside a process that holds the database.
class ForwardingTest {
  private final Path home;
  private final Settings settings;

  ForwardingTest(@TempDir Path home) throws IOException {
    this.home = home;
    this.settings = Settings.of(Map.of("CAMPAIGN_BOT_HOME", home.toString()));
    Files.writeString(
        home.resolve("creators.csv"),
        """
        Handle,Platform,Followers,Country,Fee per post (HKD)
        @invented.one,Instagram,4.2K,Hong Kong,900
        @invented.twö🎉,TikTok,"12,300",Hong Kong,800
        """);
  }

  private Ran run(String... arguments) {
    return Ran.with(home, "", arguments);
  }

  private Address.File database() {
    return new Address.File(home.resolve("campaign-bot.db"));
  }

  private Path running() {
    return home.resolve("campaign-bot.db.running.json");
  }

  private static Order from(Path folder) {
    return new Order(List.of(), folder, List.of());
  }

  private Ran with(String name, String value, String... arguments) {
    return Ran.with(Map.of("CAMPAIGN_BOT_HOME", home.toString(), name, value), "", arguments);
  }

  private String file() {
    return home.resolve("creators.csv").toString();
  }

  private static InputStream lines(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Does something at the moment in which it is read from.
  private static InputStream meanwhile(Runnable work) {
    return new InputStream() {
      @Override
      public int read() {
        work.run();
        return -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        return read();
      }
    };
  }

  @Test
  void aRunningChatPlansWithCreatorsThatAreImportedBesideIt() {
    var imported = new AtomicReference<Ran>();
    var input =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    lines("10k usd\nHong Kong\n"),
                    meanwhile(() -> imported.set(run("creators", "import", file()))),
                    lines("engagement\nno\nplan it\n"))));
    var chat = Ran.with(Map.of("CAMPAIGN_BOT_HOME", home.toString()), input, "chat");
    assertThat(imported.get().err()).isEmpty();
    assertThat(imported.get().out()).contains("Your catalogue has 2 creators now");
    assertThat(imported.get().exitCode()).isZero();
    assertThat(chat.out()).contains("Planning with the 2 creators of your creators");
  }

  @Test
  void whatIsPrintedIsWhatTheCommandWouldPrintItself() {
    run("creators", "import", file());
    var alone = run("creators", "list");
    try (var owner = new Wiring(settings, "chat");
        var _ = Announced.of(settings, owner)) {
      assertThat(run("creators", "list")).isEqualTo(alone);
      assertThat(run("creators", "import", "no-such-file.csv").exitCode())
          .isEqualTo(Refused.BAD_INPUT);
      assertThat(run("plan", "--budget", "1 usd", "--region", "HK", "--metric", "sales").exitCode())
          .isEqualTo(Refused.INFEASIBLE);
      assertThat(run("doctor").out()).contains("2 creators of your own").contains("All is well.");
    }
  }

  @Test
  void filesAreMeantFromTheCallersFolder() {
    var out = new StringWriter();
    var streams =
        new Streams(
            InputStream.nullInputStream(),
            new PrintWriter(out, true),
            new PrintWriter(new StringWriter(), true),
            false);
    try (var owner = new Wiring(settings, "chat")) {
      var done =
          Commands.forOthers(settings, owner, streams, from(home))
              .execute("creators", "import", "creators.csv");
      assertThat(done).isZero();
    }
    assertThat(out.toString()).contains("2 new");
  }

  @ParameterizedTest
  @CsvSource({"chat", "serve"})
  void whatMustHoldTheDatabaseItselfSaysWhoHasIt(String command) {
    try (var owner = new Wiring(settings, "chat");
        var _ = Announced.of(settings, owner)) {
      var ran = run(command);
      assertThat(ran.exitCode()).isEqualTo(15);
      assertThat(ran.err())
          .contains("“campaign-bot chat” (process " + ProcessHandle.current().pid())
          .doesNotContain("Exception");
    }
  }

  @Test
  void nobodyButTheOwnersUserCanReadHowToReachIt() throws IOException {
    try (var owner = new Wiring(settings, "chat");
        var _ = Announced.of(settings, owner)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(running())))
          .isEqualTo("rw-------");
    }
    assertThat(running()).doesNotExist();
  }

  @Test
  void whatADeadProcessLeftBehindIsNoObstacle() throws IOException {
    int port;
    try (var gone = LocalPort.open("127.0.0.1", 0)) {
      port = gone.address().getPort();
    }
    var me = ProcessHandle.current().pid();
    // Nobody listens; a process that is gone; half of what is needed; no JSON at all.
    for (var left :
        List.of(
            "{\"pid\":" + me + ",\"host\":\"127.0.0.1\",\"port\":" + port + ",\"token\":\"t\"}",
            "{\"pid\":" + Long.MAX_VALUE + ",\"host\":\"127.0.0.1\",\"port\":1,\"token\":\"t\"}",
            "{\"pid\":" + me + "}",
            "{\"pid\":")) {
      Files.writeString(running(), left);
      assertThat(run("creators", "import", file()).out()).contains("2 creators now");
    }
  }

  @Test
  void aProgramThatHasTakenOverThePortIsNotTrusted() throws IOException {
    try (var stranger = LocalPort.open("127.0.0.1", 0)) {
      stranger.answer("/command", e -> e.sendResponseHeaders(404, -1));
      Running.at(stranger).write(database());
      assertThat(run("creators", "import", file()).out()).contains("2 creators now");
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          POST | own   | own     |                 | 400
          GET  | own   | own     |                 | 405
          POST | own   | another |                 | 401
          POST | own   |         |                 | 401
          POST | other | own     |                 | 403
          POST | own   | own     | http://evil.org | 403
          """,
      delimiter = '|')
  void onlyTheUsersOwnProgramsAreHeard(
      String method, String host, String token, String origin, String status) throws IOException {
    try (var owner = new Wiring(settings, "chat");
        var _ = Announced.of(settings, owner)) {
      var running = Running.on(database()).orElseThrow();
      var request = new StringBuilder(method + " /command HTTP/1.1\r\nConnection: close\r\n");
      var name = host.equals("own") ? "127.0.0.1:" + running.port() : "evil.org";
      request.append("Host: ").append(name).append("\r\nContent-Length: 0\r\n");
      if (token != null) {
        var said = token.equals("own") ? running.token() : "0".repeat(running.token().length());
        request.append("Authorization: Bearer ").append(said).append("\r\n");
      }
      if (origin != null) {
        request.append("Origin: ").append(origin).append("\r\n");
      }
      assertThat(answer(running.port(), request.append("\r\n").toString()))
          .startsWith("HTTP/1.1 " + status);
    }
  }

  private static String answer(int port, String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void anOrderThatHasNoEndIsNotRead() throws IOException {
    try (var owner = new Wiring(settings, "chat");
        var _ = Announced.of(settings, owner)) {
      var running = Running.on(database()).orElseThrow();
      var body = " ".repeat((1 << 20) + 1);
      var request =
          "POST /command HTTP/1.1\r\nConnection: close\r\nHost: 127.0.0.1:"
              + running.port()
              + "\r\nAuthorization: Bearer "
              + running.token()
              + "\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n"
              + body;
      assertThat(answer(running.port(), request)).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void aCommandOnAnotherDatabaseOfTheSameHomeIsNotCarriedOutOnThisOne() {
    var other = "sqlite:" + home.resolve("other.db");
    try (var owner = new Wiring(settings, "chat");
        var _ = Announced.of(settings, owner)) {
      run("creators", "import", file());
      with("DATABASE_URL", other, "creators", "import", file());
      assertThat(with("DATABASE_URL", other, "workspace", "delete", "local", "--yes").out())
          .contains("Deleted:");
      assertThat(with("DATABASE_URL", other, "workspace", "list").out()).isEmpty();
      assertThat(run("workspace", "list").out()).isEqualTo("local\n");
    }
  }

  @ParameterizedTest
  @CsvSource({"rotate", "check"})
  void keysThatTheOwnerDoesNotHaveAreNotCheckedByIt(String what) {
    try (var owner = new Wiring(settings, "serve");
        var _ = Announced.of(settings, owner)) {
      var ran = with("CAMPAIGN_BOT_KEY", Vault.freshKey(), "keys", what);
      assertThat(ran.exitCode()).isEqualTo(Refused.BAD_INPUT);
      assertThat(ran.err()).contains("has other keys", "Start it again with yours first");
      assertThat(ran.out()).isEmpty();
      assertThat(run("keys", what).err()).doesNotContain("other keys");
    }
  }

  @Test
  void aFreshKeyDoesNotCrossTheWire() throws IOException {
    try (var stranger = LocalPort.open("127.0.0.1", 0)) {
      stranger.answer(
          "/command",
          e -> {
            e.sendResponseHeaders(200, 0);
            e.getResponseBody().write("{\"exit\":99}\n".getBytes(StandardCharsets.US_ASCII));
          });
      Running.at(stranger).write(database());
      assertThat(run("keys", "new").exitCode()).isZero();
    }
  }

  @Test
  void aBotWithoutTheKeysOfStoredSecretsDoesNotBegin() {
    var key = Vault.freshKey();
    var keyed = Map.of("CAMPAIGN_BOT_HOME", home.toString(), "CAMPAIGN_BOT_KEY", key);
    try (var owner = new Wiring(Settings.of(keyed), "serve")) {
      var name = new Secrets.Name("w1", "slack", "bot-token");
      owner.secrets().put(name, "a token");
      assertThat(owner.secrets().get(name)).contains("a token");
    }
    var ran = with("ADMIN_PORT", "0", "serve");
    assertThat(ran.exitCode()).isEqualTo(18);
    assertThat(ran.err()).contains("can't be opened with this CAMPAIGN_BOT_KEY");
    assertThat(run("doctor").out()).contains("✗ What is stored encrypted can't be opened");
    assertThat(Ran.with(keyed, "", "doctor").out())
        .contains("✓ Every key that stored secrets need");
  }

  @Test
  void whoCannotBeAskedIsToldSoBeforeTheQuestion() {
    try (var owner = new Wiring(settings, "serve");
        var _ = Announced.of(settings, owner)) {
      run("creators", "import", file());
      var ran = run("workspace", "delete", "local");
      assertThat(ran.exitCode()).isEqualTo(Refused.BAD_INPUT);
      assertThat(ran.err()).contains("add --yes").doesNotContain("Type its name");
      assertThat(run("workspace", "delete", "local", "--yes").out()).contains("Deleted:");
    }
  }

  @Test
  void anAnnouncementThatCannotBeTakenBackHindersNoEnd() throws IOException {
    try (var owner = new Wiring(settings, "serve")) {
      var announced = Announced.of(settings, owner);
      Files.delete(running());
      Files.createFile(Files.createDirectory(running()).resolve("in the way"));
      assertThatCode(announced::close).doesNotThrowAnyException();
    }
  }

  @Test
  void whatMovesTheDatabaseSaysWhoHasIt() {
    try (var owner = new Wiring(settings, "serve");
        var _ = Announced.of(settings, owner)) {
      var ran = run("move", "--to", "sqlite:" + home.resolve("new.db"));
      assertThat(ran.exitCode()).isEqualTo(15);
      assertThat(ran.err()).contains("“campaign-bot serve” (process");
    }
  }

  @Test
  void whatIsBeingCarriedOutAtTheEndIsFinished() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var port = LocalPort.open("127.0.0.1", 0);
    port.answer(
        "/command",
        e -> {
          begun.countDown();
          await(goOn);
          e.sendResponseHeaders(204, -1);
        });
    var answer = new AtomicReference<String>();
    var caller = Thread.ofVirtual().start(() -> answer.set(asked(port.address().getPort())));
    begun.await();
    var closing = Thread.ofVirtual().start(port::close);
    while (closing.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    goOn.countDown();
    caller.join();
    closing.join();
    assertThat(answer.get()).startsWith("HTTP/1.1 204");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String asked(int port) {
    try {
      return answer(port, "GET /command HTTP/1.1\r\nConnection: close\r\nHost: h\r\n\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thePersonAtTheOwnersTerminalIsNotDisturbedByACommandThatIsNotForOthers() {
    try (var owner = new Wiring(settings, "chat")) {
      var err = new StringWriter();
      var streams =
          new Streams(
              InputStream.nullInputStream(),
              new PrintWriter(new StringWriter(), true),
              new PrintWriter(err, true),
              false);
      assertThat(Commands.forOthers(settings, owner, streams, from(home)).execute("chat"))
          .isEqualTo(Refused.BAD_INPUT);
      assertThat(err.toString()).contains("only where it was typed");
    }
  }
}
