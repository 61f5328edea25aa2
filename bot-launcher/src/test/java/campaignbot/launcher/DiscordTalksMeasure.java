package campaignbot.launcher;

import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Place;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// How long people in Discord wait while many talk at once with one `serve`: until Discord has its
/// acknowledgement, and until the reply stands in the thread. People come within ten seconds after
/// the start; every talk has a channel of its own, and its person thinks for one to five seconds
/// before each answer.
///
/// Arguments: how many talks (200); how many of them ask for the plan, too (all); whether Discord's
/// rate limits hold, 50 calls a second among them (true).
public final class DiscordTalksMeasure {
  private static final int COMING_MILLIS = 10_000;

  private final FakeDiscord discord;
  private final DiscordTalk.Times times = new DiscordTalk.Times();

  private DiscordTalksMeasure(FakeDiscord discord) {
    this.discord = discord;
  }

  public static void main(String[] arguments) throws Exception {
    var talks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    var plans = arguments.length > 1 ? Integer.parseInt(arguments[1]) : talks;
    try (var discord = FakeDiscord.start()) {
      var channels = new ArrayList<Place>();
      for (var i = 0; i < talks; i++) {
        channels.add(discord.addChannel(discord.guild(), "team-" + i));
      }
      discord.identifyEvery(Duration.ZERO);
      discord.rateLimits(arguments.length < 3 || Boolean.parseBoolean(arguments[2]));
      var home = Files.createTempDirectory("measure");
      try (var served = Served.start(home, discord, List.of("./campaign-bot", "serve"))) {
        discord.awaitCommands();
        var before = served.processorTime();
        new DiscordTalksMeasure(discord).run(channels, plans);
        var taken = served.processorTime().minus(before);
        System.out.printf(Locale.ROOT, "processor time of serve: %.1f s%n", taken.toMillis() / 1e3);
      }
      System.out.println("complaints: " + discord.complaints());
    }
  }

  private void run(List<Place> channels, int plans) throws Exception {
    try (var replies = Replies.in(discord);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      first(replies);
      var running = new ArrayList<Future<?>>();
      for (var i = 0; i < channels.size(); i++) {
        var number = i;
        var channel = channels.get(i);
        running.add(threads.submit(() -> talk(replies, channel, number, number < plans)));
      }
      var failures = 0;
      for (var talk : running) {
        try {
          talk.get();
        } catch (ExecutionException e) {
          failures++;
          System.out.println(e.getCause());
        }
      }
      times.print();
      System.out.println("without an answer: " + failures);
    }
  }

  /// The first command after the start: nothing is warm yet.
  private void first(Replies replies) throws InterruptedException {
    var alone = new DiscordTalk.Times();
    DiscordTalk.begun(discord, replies, discord.campaigns(), alone);
    System.out.println("The first command after the start:");
    alone.print();
  }

  private Void talk(Replies replies, Place channel, int number, boolean plans)
      throws InterruptedException {
    var random = new Random(number);
    Thread.sleep(random.nextInt(COMING_MILLIS));
    var talk = DiscordTalk.begun(discord, replies, channel, times);
    for (var choice : List.of("amount:10000", "currency:USD", "no_wishes:")) {
      think(random);
      talk.press(choice);
    }
    if (plans) {
      think(random);
      talk.awaitPlan(talk.ask());
    }
    return null;
  }

  private static void think(Random random) throws InterruptedException {
    Thread.sleep(1_000 + random.nextInt(4_000));
  }
}
