package campaignbot.discord.home;

import campaignbot.bot.Reception;
import campaignbot.bot.TestBot;
import campaignbot.catalogue.Creator;
import campaignbot.discord.DiscordSettings;
import campaignbot.discord.fake.FakeDiscord;
import campaignbot.homes.Backstage;
import campaignbot.storage.SqlThreads;
import campaignbot.wording.Wording;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The real bot, its real store and the real JDA, with a Discord that is not there.
final class Bench implements AutoCloseable {
  private static final int MESSAGE_CONTENT = 1 << 15;

  private final Backstage backstage;
  private final FakeDiscord discord;
  private final DiscordHome.Core core;
  private final Reading reading;
  private final DiscordHome home;
  private Optional<DiscordHome> next = Optional.empty();

  /// What the bot may read.
  enum Reading {
    /// Only what is addressed to it.
    CALLED,
    /// Everything in its threads: the Message Content intent is on.
    ALL
  }

  private Bench(Path folder, Reading reading) {
    this.reading = reading;
    backstage = new Backstage(folder);
    discord = FakeDiscord.start();
    discord.identifyEvery(Duration.ZERO);
    discord.rateLimits(false);
    if (reading == Reading.ALL) {
      discord.approve(MESSAGE_CONTENT);
    }
    var bot = backstage.bot();
    var clock = bot.clock();
    var wording = new Wording(Locale.ENGLISH).at("discord");
    core =
        new DiscordHome.Core(
            bot.bot(),
            new Reception(bot.store(), wording),
            bot.settings(),
            bot.creatorDesk(backstage.catalogues(), wording),
            bot.suggestions(wording),
            wording,
            new DiscordHome.Ports(new SqlThreads(bot.database(), clock, 1_000), backstage.leases()),
            new DiscordHome.Local(clock, ZoneOffset.UTC));
    home = new DiscordHome(settings(), core);
  }

  static Bench open(Path folder, Reading reading) {
    var bench = new Bench(folder, reading);
    bench.backstage.start(bench.home.post(), bench.home.files());
    bench.home.open(bench.backstage.intake());
    bench.discord.awaitCommands();
    return bench;
  }

  private DiscordSettings settings() {
    return new DiscordSettings(
        FakeDiscord.TOKEN,
        URI.create(discord.restBase()),
        Optional.of(URI.create(discord.gateway())),
        reading == Reading.ALL);
  }

  /// The bot leaves Discord and comes back; what it says goes the old way.
  void comeBack() {
    home.close();
    var other = new DiscordHome(settings(), core);
    next = Optional.of(other);
    other.open(backstage.intake());
  }

  /// Whether nothing that is heard can be stored.
  void storeIsAway(boolean isAway) {
    backstage.storeIsAway(isAway);
  }

  /// What is not there for the bot to work in Discord.
  List<String> missing() {
    return home.missing();
  }

  FakeDiscord discord() {
    return discord;
  }

  TestBot bot() {
    return backstage.bot();
  }

  List<Creator> creators(String workspace) {
    return backstage.creators(workspace);
  }

  void passDay() {
    backstage.passDay();
  }

  void after(Runnable act) {
    backstage.after(act);
  }

  void untilIdle() {
    backstage.untilIdle();
  }

  @Override
  public void close() {
    home.close();
    next.ifPresent(DiscordHome::close);
    backstage.close();
    discord.close();
  }
}
