package campaignbot.chaos;

import campaignbot.bot.StoreUnavailable;
import campaignbot.conversation.Heard;
import campaignbot.delivery.BackOff;
import campaignbot.delivery.Inbox;
import campaignbot.delivery.Mailroom;
import campaignbot.delivery.Retention;
import campaignbot.storage.Address;
import campaignbot.storage.Database;
import campaignbot.storage.SqlCatalogues;
import campaignbot.storage.SqlInbox;
import campaignbot.storage.SqlJobs;
import campaignbot.storage.SqlLeases;
import campaignbot.storage.SqlNodes;
import campaignbot.storage.SqlOutbox;
import campaignbot.storage.SqlStore;
import campaignbot.storage.SqlUpkeep;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/// One node as a process of its own, made to be killed: the real bot on a real store. Takes what
/// people say over HTTP, answers 200 once it is safe, and posts to the mock platform. Ends when its
/// standard input does, so that nobody outlives the one who started it.
final class ChaosNode {
  /// What a node prints, followed by its port, when it takes events.
  static final String READY = "READY ";

  private static final long CACHE_BYTES = 8L << 20;
  private static final long CACHED_CREATORS = 10_000;

  private final Mailroom mailroom;

  private ChaosNode(Mailroom mailroom) {
    this.mailroom = mailroom;
  }

  /// @param args the node's name, its database's address, the platform's base address
  public static void main(String[] args) throws IOException {
    Quiet.log();
    var database = Database.open(Address.parse(args[1]));
    var mailroom = mailroom(args[0], database, new PlatformPost(args[0], URI.create(args[2])));
    mailroom.start(database.isSoleOwner());
    var server = new ChaosNode(mailroom).listen();
    System.out.println(READY + server.getAddress().getPort());
    while (System.in.read() >= 0) {}
    System.exit(0);
  }

  private static Mailroom mailroom(String name, Database database, PlatformPost post) {
    var clock = InstantSource.system();
    var parts =
        new Mailroom.Parts(
            withoutTheClock(new SqlInbox(database, clock)),
            new SqlOutbox(database, name, clock),
            new SqlJobs(database, name, clock),
            new SqlLeases(database, name, clock),
            new SqlNodes(database, name, clock),
            new SqlUpkeep(database, clock),
            Retention.USUAL);
    var real =
        RealBot.on(
            new SqlStore(database, clock, CACHE_BYTES),
            new SqlCatalogues(database, CACHED_CREATORS));
    return new Mailroom(
        parts,
        real.bot(),
        new Mailroom.Desks(real.desk(), Optional.empty()),
        List.of(post),
        BackOff.usual(RandomGenerator.getDefault()));
  }

  private HttpServer listen() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
    return server;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var line = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      try {
        var isNew = mailroom.accept(Utterance.parse(line).event());
        answer(exchange, 200, isNew ? "new" : "again");
      } catch (StoreUnavailable e) {
        answer(exchange, 503, e.reason().name());
      }
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /// How long a plan takes depends on the machine: nobody is told about it here, or the talks could
  /// not be compared.
  private static Inbox withoutTheClock(Inbox inbox) {
    return event -> !(event.heard() instanceof Heard.PlanTakesLong) && inbox.put(event);
  }
}
