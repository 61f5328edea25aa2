package campaignbot.launcher;

import campaignbot.discord.fake.FakeDiscord;
import campaignbot.slack.fake.FakeSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// What one `serve` costs that is at home in Slack and in Discord at once, with one store: how long
/// it takes until it hears both, and what it holds after a minute in which each was talked to once.
///
/// Arguments: seconds until memory is looked at (60).
public final class BothAdaptersMeasure {
  private BothAdaptersMeasure() {}

  public static void main(String[] arguments) throws Exception {
    var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    try (var slack = FakeSlack.start();
        var discord = FakeDiscord.start()) {
      discord.identifyEvery(Duration.ZERO);
      var home = Files.createTempDirectory("measure");
      var start = System.nanoTime();
      try (var served = Served.start(home, slack, discord, List.of("./campaign-bot", "serve"))) {
        say("both are heard after", start);
        awaitReadiness(served);
        say("ready after", start);
        talk(slack, discord);
        Thread.sleep(Duration.ofSeconds(seconds));
        System.out.println("after " + seconds + " s: " + served.memory());
        served
            .get("/metrics")
            .body()
            .lines()
            .filter(l -> l.matches("jvm_(memory_(used|committed)_bytes|threads_live).*"))
            .forEach(System.out::println);
        System.out.println("complaints: " + discord.complaints());
      }
    }
  }

  private static void awaitReadiness(Served served) throws IOException, InterruptedException {
    while (served.get("/readyz").statusCode() != 200) {
      Thread.sleep(10);
    }
  }

  private static void say(String what, long start) {
    System.out.printf(Locale.ROOT, "%s %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  /// A talk up to its second question in each.
  private static void talk(FakeSlack slack, FakeDiscord discord) throws InterruptedException {
    var root = slack.mention(slack.bob(), slack.campaigns().outside(), "10k usd").ts();
    var thread = slack.campaigns().under(root);
    slack.await("an answer in Slack", () -> !slack.byBot(thread).isEmpty());
    discord.awaitCommands();
    try (var replies = Replies.in(discord)) {
      var times = new DiscordTalk.Times();
      DiscordTalk.begun(discord, replies, discord.campaigns(), times).press("amount:10000");
    }
  }
}
