package campaignbot.discord.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.bot.Reception;
import campaignbot.bot.TestBot;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Leases;
import campaignbot.discord.DiscordSettings;
import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Identified;
import campaignbot.homes.Backstage;
import campaignbot.storage.SqlCatalogues;
import campaignbot.storage.SqlLeases;
import campaignbot.storage.SqlThreads;
import campaignbot.wording.Wording;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several nodes on one store share the shards, and nobody is heard by two of them.
class ShardsTest {
  private static final Shards.Rhythm QUICK =
      new Shards.Rhythm(Duration.ofMillis(100), Duration.ofSeconds(2));

  @TempDir private Path folder;
  private TestBot bot;
  private FakeDiscord discord;
  private final List<DiscordHome> homes = new ArrayList<>();
  private final List<Event> heard = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() {
    bot = TestBot.in(folder);
    discord = FakeDiscord.start();
    discord.identifyEvery(Duration.ZERO);
  }

  @AfterEach
  void close() {
    homes.forEach(DiscordHome::close);
    bot.database().close();
    discord.close();
  }

  private DiscordHome node(String name, String token, boolean readsMessages) {
    return node(new SqlLeases(bot.database(), name, InstantSource.system()), token, readsMessages);
  }

  private DiscordHome node(Leases leases, String token, boolean readsMessages) {
    var database = bot.database();
    var clock = InstantSource.system();
    var wording = new Wording(Locale.ENGLISH).at("discord");
    var home =
        new DiscordHome(
            new DiscordSettings(
                token, URI.create(discord.restBase()), Optional.empty(), readsMessages),
            new DiscordHome.Core(
                bot.bot(),
                new Reception(bot.store(), wording),
                bot.settings(),
                bot.creatorDesk(new SqlCatalogues(database, 1), wording),
                bot.suggestions(wording),
                wording,
                new DiscordHome.Ports(new SqlThreads(database, clock, 1_000), leases),
                new DiscordHome.Local(clock, ZoneOffset.UTC)),
            QUICK);
    homes.add(home);
    return home;
  }

  private DiscordHome node(String name) {
    return node(name, FakeDiscord.TOKEN, false);
  }

  private Intake remembering() {
    return heard::add;
  }

  private List<Integer> shards() {
    return discord.identifies().stream().map(Identified::shard).toList();
  }

  @Test
  void ofTwoNodesOneHearsAndTheOtherStandsBy() {
    var one = node("one");
    one.open(remembering());
    var two = node("two");
    two.open(remembering());
    assertThat(two.missing()).isEmpty();
    assertThat(shards()).containsExactly(0);
    one.close();
    Backstage.until("the other takes over", () -> discord.identifies().size() == 2);
    discord.awaitCommands();
    Backstage.until("it is ready", () -> two.missing().isEmpty());
    discord.slash(discord.alice(), discord.campaigns(), "plan-campaign");
    Backstage.until("it is heard", () -> heard.size() == 1);
  }

  /// Leases that tell when one is taken.
  private record Watched(Leases leases, Runnable taken) implements Leases {
    @Override
    public boolean take(String workspace, String name, Duration lease) {
      taken.run();
      return leases.take(workspace, name, lease);
    }

    @Override
    public void giveBack(String workspace, String name) {
      leases.giveBack(workspace, name);
    }

    @Override
    public Set<String> standing(String workspace, String prefix) {
      return leases.standing(workspace, prefix);
    }
  }

  @Test
  void aNodeIsNotReadyWhileItTakesItsFirstShard() {
    var ready = new ArrayList<Boolean>();
    var sql = new SqlLeases(bot.database(), "one", InstantSource.system());
    var leases = new Watched(sql, () -> ready.add(homes.getFirst().missing().isEmpty()));
    var home = node(leases, FakeDiscord.TOKEN, false);
    home.open(remembering());
    assertThat(ready).startsWith(false, false);
  }

  @Test
  void aNodeThatJoinsGetsItsShareAndOneThatDiesLeavesIts() {
    discord.shards(4, 16);
    node("one").open(remembering());
    assertThat(shards()).containsExactlyInAnyOrder(0, 1, 2, 3);
    var two = node("two");
    two.open(remembering());
    Backstage.until("they share", () -> discord.identifies().size() == 6);
    Backstage.until("all are back", () -> discord.connected() == 4);
    two.close();
    Backstage.until("the shards are taken back", () -> discord.identifies().size() == 8);
  }

  @Test
  void whatADeadNodeHadIsTakenOverWhenItsLeasesEnd() {
    discord.shards(2, 16);
    var dead = new SqlLeases(bot.database(), "dead", InstantSource.system());
    dead.take(Leases.ALL_WORKSPACES, "discord-node-dead", QUICK.lease());
    dead.take(Leases.ALL_WORKSPACES, "discord-shard-1-of-2", QUICK.lease());
    var one = node("one");
    one.open(remembering());
    assertThat(shards()).containsExactly(0);
    Backstage.until("it is taken over", () -> discord.identifies().size() == 2);
    Backstage.until("all are heard", () -> one.missing().isEmpty());
  }

  @Test
  void aNodeThatComesLaterAgreesOnHowManyShardsThereAre() {
    node("one").open(remembering());
    discord.shards(3, 16);
    var two = node("two");
    two.open(remembering());
    assertThat(two.missing()).isEmpty();
    assertThat(shards()).containsExactly(0);
  }

  @Test
  void whoIsInSeveralGuildsOnSeveralShardsIsHeardInEach() {
    discord.shards(2, 16);
    var guilds = List.of("1310000000000000000", "1310000000004194304");
    guilds.forEach(discord::addGuild);
    var one = node("one");
    one.open(remembering());
    Backstage.until("all is well", () -> one.missing().isEmpty());
    discord.awaitCommands();
    guilds.forEach(g ->
        discord.slash(
            discord.alice(), discord.channel(discord.guild(g), "campaigns"), "plan-campaign"));
    Backstage.until("both are heard", () -> heard.size() == 2);
    assertThat(heard)
        .extracting(Event::key)
        .extracting(TalkKey::workspace)
        .containsExactlyInAnyOrderElementsOf(guilds);
  }

  @Test
  void aWrongTokenIsSaidAtOnceAndDiscordIsNotAskedOnAndOn() {
    var home = node("one", "wrong.discord.token", false);
    assertThatThrownBy(() -> home.open(remembering()))
        .isInstanceOf(DiscordRefuses.class)
        .hasMessageContaining("DISCORD_TOKEN");
    assertThat(discord.calls("")).hasSizeLessThan(10);
  }

  @Test
  void anIntentThatIsNotGrantedIsSaidAtOnce() {
    var home = node("one", FakeDiscord.TOKEN, true);
    assertThatThrownBy(() -> home.open(remembering()))
        .isInstanceOf(DiscordRefuses.class)
        .hasMessageContaining("Message Content");
  }
}
