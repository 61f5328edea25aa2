package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Planner;
import campaignbot.bot.PlanningDesk;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.delivery.BackOff;
import campaignbot.delivery.Mailroom;
import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// One guild plans for long, and ninety-nine others notice nothing of it.
class HundredGuildsTest {
  private static final int OTHERS = 99;
  private static final long FIRST_ID = 1_400_000_000_000_000_000L;
  private static final long BETWEEN_IDS = 1_000;

  /// Of the guild that plans for long, in the chaos run.
  private static final int MILLION = 1_000_000;

  private static final int ROUNDS = 10;
  private static final int COMING_MILLIS = 2_000;
  private static final String OWN = "our creators";

  @TempDir private Path home;
  private final List<Place> channels = new ArrayList<>();
  private final DiscordTalk.Times times = new DiscordTalk.Times();
  private FakeDiscord discord;
  private Replies replies;

  @BeforeEach
  void start() {
    discord = FakeDiscord.start();
    discord.identifyEvery(Duration.ZERO);
    discord.rateLimits(false);
    for (var i = 0; i < OTHERS; i++) {
      channels.add(discord.channel(discord.addGuild(guild(i)), "campaigns"));
    }
    replies = Replies.in(discord);
  }

  @AfterEach
  void stop() {
    replies.close();
    discord.close();
  }

  private Settings settings() {
    return Settings.of(
        Map.of(
            "CAMPAIGN_BOT_HOME",
            home.toString(),
            "CAMPAIGN_BOT_TEST",
            "true",
            "DISCORD_TOKEN",
            FakeDiscord.TOKEN,
            "DISCORD_API_BASE",
            discord.restBase()));
  }

  @Test
  @Timeout(180)
  void areAnsweredWhileOneGuildsPlanIsHeld() throws Exception {
    discord.acknowledgeWithin(Duration.ofMinutes(1));
    var gate = new CountDownLatch(1);
    try (var wiring = new Wiring(settings(), "test");
        var presence = DiscordPresence.of(settings().discord().orElseThrow(), wiring);
        var mailroom = mailroom(wiring, presence, held(gate, wiring.planner()))) {
      own(wiring, SampleCatalogue.bundled().creators());
      mailroom.start(true);
      presence.open(mailroom::accept);
      discord.awaitCommands();
      var slow = confirmed(discord.campaigns(), times);
      var asked = slow.ask();
      for (var team : inAll(channel -> confirmed(channel, times))) {
        assertThat(team.words()).contains("10,000");
      }
      var other = confirmed(discord.addChannel(discord.guild(guild(0)), "planning"), times);
      other.awaitPlan(other.ask());
      assertThat(other.words()).contains("Plan 1");
      assertThat(slow.words()).doesNotContain("Plan 1");
      assertThat(times.unheard().sum()).isZero();
      gate.countDown();
      slow.awaitPlan(asked);
      assertThat(slow.words()).contains("Plan 1");
      assertThat(discord.complaints()).isEmpty();
    }
  }

  /// `-Dchaos=HundredGuilds`: a real `serve`, a million creators, and the figures.
  @Test
  @EnabledIfSystemProperty(named = "chaos", matches = "HundredGuilds")
  void areAnsweredWhileOneGuildPlansOnAMillionCreators() throws Exception {
    try (var wiring = new Wiring(settings(), "test")) {
      own(wiring, million());
    }
    try (var served = Served.start(home, discord)) {
      discord.awaitCommands();
      // Nothing is warm yet.
      for (var channel : channels.subList(0, 20)) {
        confirmed(channel, new DiscordTalk.Times());
      }
      var slow = confirmed(discord.campaigns(), new DiscordTalk.Times());
      var asked = slow.ask();
      var plan = CompletableFuture.supplyAsync(() -> awaited(slow, asked));
      for (var round = 0; round < ROUNDS; round++) {
        inAll(channel -> confirmed(another(channel), times));
        System.out.println("round " + round + " ends, plan there: " + plan.isDone());
      }
      System.out.println("99 guilds, while one plans on " + MILLION + " creators:");
      times.print();
      System.out.printf(Locale.ROOT, "the plan: %.0f s, %s%n", plan.get(), served.memory());
      assertThat(slow.words()).contains("Plan 1");
    }
  }

  private static double awaited(DiscordTalk talk, long asked) {
    try {
      talk.awaitPlan(asked);
      return (System.nanoTime() - asked) / 1e9;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String guild(int number) {
    return String.valueOf(FIRST_ID + number * BETWEEN_IDS);
  }

  private Place another(Place channel) {
    return discord.addChannel(discord.guild(channel.guild()), "again");
  }

  private interface Doing<T> {
    T in(Place channel) throws InterruptedException;
  }

  /// People of all the other guilds at once.
  private <T> List<T> inAll(Doing<T> what) throws Exception {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var doing = channels.stream().map(c -> people.submit(() -> what.in(c))).toList();
      var done = new ArrayList<T>();
      for (var one : doing) {
        done.add(one.get());
      }
      return done;
    }
  }

  /// A talk up to where the plan can be asked for.
  private DiscordTalk confirmed(Place channel, DiscordTalk.Times measured)
      throws InterruptedException {
    Thread.sleep(new Random(channel.id().hashCode()).nextInt(COMING_MILLIS));
    var talk = DiscordTalk.begun(discord, replies, channel, measured);
    for (var choice : List.of("amount:10000", "currency:USD", "no_wishes:")) {
      talk.press(choice);
    }
    return talk;
  }

  private static Mailroom mailroom(Wiring wiring, Presence presence, Planner planner) {
    return new Mailroom(
        wiring.mailroomParts(),
        wiring.bot(wiring.catalogues()),
        new Mailroom.Desks(
            new PlanningDesk(planner, wiring.catalogues(), wiring.sample()), Optional.empty()),
        List.of(presence.post()),
        BackOff.usual(new Random(1)));
  }

  /// Plans on the guild's own creators wait.
  private static Planner held(CountDownLatch gate, Planner planner) {
    return request -> {
      if (request.catalogue().name().equals(OWN)) {
        try {
          gate.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return planner.plan(request);
    };
  }

  private static void own(Wiring wiring, List<Creator> creators) {
    var own = new Catalogue(OWN, false, creators);
    wiring.catalogues().update(FakeDiscord.GUILD, own, _ -> own);
  }

  /// The sample's creators, again and again under other names and with other followers.
  private static List<Creator> million() {
    var sample = SampleCatalogue.bundled().creators();
    var random = new Random(1);
    return IntStream.range(0, MILLION)
        .mapToObj(i ->
            like(sample.get(i % sample.size()), "." + i / sample.size(), random.nextDouble(0.5, 2)))
        .toList();
  }

  private static Creator like(Creator creator, String suffix, double share) {
    var followers = creator.followers();
    return new Creator(
        creator.handle() + suffix,
        creator.name(),
        creator.person().map(p -> p + suffix),
        creator.platform(),
        followers.isPresent()
            ? OptionalLong.of(Math.round(followers.getAsLong() * share))
            : followers,
        creator.engagement(),
        creator.averageViews(),
        creator.place(),
        creator.niches(),
        creator.fees(),
        creator.audienceCountries(),
        creator.contact());
  }
}
