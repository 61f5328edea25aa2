package campaignbot.launcher;

import campaignbot.slack.fake.Channel;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Posted;
import campaignbot.slack.fake.Receipt;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// How long people in Slack wait while many talk at once with one `serve`: until Slack has its
/// acknowledgement, and until the reply stands in the thread. People come within ten seconds after
/// the start, so that all talks are under way at once; every talk has a channel of its own, and its
/// person thinks for one to five seconds before each answer.
///
/// Arguments: how many talks (200); how many of them ask for the plan, too (all).
public final class SlackTalksMeasure {
  private static final List<String> SAID = List.of("10k usd", "hong kong", "sales", "no");
  private static final String COMMAND = "/plan-campaign";
  private static final long PATIENCE_SECONDS = 300;
  private static final int COMING_MILLIS = 10_000;
  private static final int LOOK_EVERY_MILLIS = 4;

  private final FakeSlack slack;
  private final List<Double> acknowledged = Collections.synchronizedList(new ArrayList<>());
  private final List<Double> opened = Collections.synchronizedList(new ArrayList<>());
  private final List<Double> replied = Collections.synchronizedList(new ArrayList<>());
  private final List<Double> planned = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, BlockingQueue<Seen>> seen = new ConcurrentHashMap<>();
  private final AtomicInteger failures = new AtomicInteger();

  private record Seen(Posted message, long nanoTime) {}

  private SlackTalksMeasure(FakeSlack slack) {
    this.slack = slack;
  }

  public static void main(String[] arguments) throws Exception {
    var talks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    var plans = arguments.length > 1 ? Integer.parseInt(arguments[1]) : talks;
    try (var slack = FakeSlack.start();
        var served =
            Served.start(
                Files.createTempDirectory("measure"), slack, List.of("./campaign-bot", "serve"))) {
      var before = served.processorTime();
      new SlackTalksMeasure(slack).run(talks, plans);
      var taken = served.processorTime().minus(before);
      System.out.printf(Locale.ROOT, "processor time of serve: %.1f s%n", taken.toMillis() / 1e3);
    }
  }

  private void run(int talks, int plans) throws InterruptedException, ExecutionException {
    var watching = Thread.ofVirtual().start(this::watch);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      first();
      var running = new ArrayList<Future<?>>();
      for (var i = 0; i < talks; i++) {
        var number = i;
        var channel = slack.team().open("C%08d".formatted(i), "team-" + i);
        running.add(threads.submit(() -> talk(channel, number, number < plans)));
      }
      for (var talk : running) {
        talk.get();
      }
    } finally {
      watching.interrupt();
    }
    print("acknowledgement", acknowledged);
    print("first question", opened);
    print("reply", replied);
    print("plan", planned);
    System.out.println("without an answer: " + failures);
  }

  /// The first command after the start: nothing is warm yet.
  private void first() throws InterruptedException {
    var channel = slack.campaigns();
    var start = System.nanoTime();
    var receipt = slack.slash(slack.alice(), channel, COMMAND, "");
    replies(channel).take();
    var reply = replies(channel).take();
    System.out.printf(
        Locale.ROOT,
        "first command: acknowledged after %.0f ms, answered after %.0f ms%n",
        receipt.took().toNanos() / 1e6,
        (reply.nanoTime() - start) / 1e6);
  }

  private Void talk(Channel channel, int number, boolean plans) throws InterruptedException {
    var random = new Random(number);
    Thread.sleep(random.nextInt(COMING_MILLIS));
    var start = System.nanoTime();
    heard(slack.slash(slack.alice(), channel, COMMAND, ""));
    var root = awaited(channel, start, new ArrayList<>());
    awaited(channel, start, opened);
    var thread = root.place();
    for (var text : SAID) {
      think(random);
      start = System.nanoTime();
      heard(slack.message(slack.alice(), thread, text));
      awaited(channel, start, replied);
    }
    if (plans) {
      think(random);
      start = System.nanoTime();
      heard(slack.message(slack.alice(), thread, "plan it"));
      awaited(channel, start, replied);
      awaited(channel, start, planned);
    }
    return null;
  }

  private static void think(Random random) throws InterruptedException {
    Thread.sleep(1_000 + random.nextInt(4_000));
  }

  private void heard(Receipt receipt) {
    acknowledged.add(receipt.took().toNanos() / 1e6);
    if (!receipt.isAcknowledged()) {
      failures.incrementAndGet();
      System.out.println("not acknowledged: " + receipt.status() + " " + receipt.body());
    }
  }

  private Posted awaited(Channel channel, long start, List<Double> figures)
      throws InterruptedException {
    var reply = replies(channel).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (reply == null) {
      failures.incrementAndGet();
      throw new IllegalStateException("No answer in " + channel.name());
    }
    figures.add((reply.nanoTime() - start) / 1e6);
    return reply.message();
  }

  private BlockingQueue<Seen> replies(Channel channel) {
    return seen.computeIfAbsent(channel.id(), _ -> new LinkedBlockingQueue<>());
  }

  private void watch() {
    var known = 0;
    try {
      while (true) {
        Thread.sleep(LOOK_EVERY_MILLIS);
        var messages = slack.messages();
        var now = System.nanoTime();
        for (var message : messages.subList(known, messages.size())) {
          if (isAnswer(message)) {
            replies(message.channel()).add(new Seen(message, now));
          }
        }
        known = messages.size();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isAnswer(Posted message) {
    return message.author().equals(slack.team().bot().id())
        && message.files().isEmpty()
        && !message.text().startsWith("Still planning");
  }

  private static void print(String what, List<Double> figures) {
    var sorted = figures.stream().sorted().toList();
    if (!sorted.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "%-16s %5d  p50 %5.0f ms  p99 %5.0f ms  longest %5.0f ms%n",
          what,
          sorted.size(),
          at(sorted, 0.5),
          at(sorted, 0.99),
          sorted.getLast());
    }
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
  }
}
