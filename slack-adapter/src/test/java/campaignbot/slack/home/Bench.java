package campaignbot.slack.home;

import campaignbot.bot.Reception;
import campaignbot.bot.TestBot;
import campaignbot.catalogue.Creator;
import campaignbot.homes.Backstage;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Team;
import campaignbot.slack.posting.Pace;
import campaignbot.storage.SqlSecrets;
import campaignbot.storage.SqlThreads;
import campaignbot.storage.Vault;
import campaignbot.wording.Wording;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The real bot, its real store and the real Bolt app, with a Slack that is not there.
final class Bench implements AutoCloseable {
  private static final Duration NO_PAUSE = Duration.ofNanos(1);

  private static final SlackSettings.OAuth OAUTH =
      new SlackSettings.OAuth(
          FakeSlack.CLIENT_ID, FakeSlack.CLIENT_SECRET, URI.create("http://127.0.0.1:9"));

  private final Backstage backstage;
  private final FakeSlack slack;
  private final SlackHome home;

  /// How Slack reaches the bot.
  enum Way {
    HTTP,
    SOCKET
  }

  private Bench(Path folder, Way way) {
    backstage = new Backstage(folder);
    var bot = backstage.bot();
    var clock = bot.clock();
    slack = FakeSlack.start(clock);
    var database = bot.database();
    var wording = new Wording(Locale.ENGLISH).at("slack");
    var core =
        new SlackHome.Core(
            bot.bot(),
            new Reception(bot.store(), wording),
            bot.settings(),
            bot.creatorDesk(backstage.catalogues(), wording),
            wording,
            new SlackHome.Ports(
                new SqlThreads(database, clock, 1_000),
                new SqlSecrets(database, Vault.of(Vault.freshKey()), clock),
                backstage.leases()),
            new SlackHome.Local(clock, ZoneOffset.UTC, Locale.ENGLISH));
    home = new SlackHome(settings(way), core, new Pace(NO_PAUSE, 1, System::nanoTime));
  }

  static Bench open(Path folder, Way way) {
    var bench = new Bench(folder, way);
    bench.open(way);
    return bench;
  }

  private SlackSettings settings(Way way) {
    return new SlackSettings(
        Optional.of(FakeSlack.BOT_TOKEN),
        Optional.of(FakeSlack.SIGNING_SECRET),
        Optional.of(FakeSlack.APP_TOKEN).filter(_ -> way == Way.SOCKET),
        Optional.of(OAUTH).filter(_ -> way == Way.HTTP),
        URI.create(slack.apiBase()),
        new SlackSettings.Door("127.0.0.1", 0));
  }

  private void open(Way way) {
    backstage.start(home.post(), home.files());
    home.open(backstage.intake());
    switch (way) {
      case HTTP ->
          slack.app(URI.create("http://127.0.0.1:" + home.port().orElseThrow() + "/slack/events"));
      case SOCKET -> slack.await("a socket", () -> slack.sockets() > 0);
    }
    Backstage.until("the bot is at home", () -> home.missing().isEmpty());
  }

  /// Somebody of the team installs the bot with a browser.
  void install(Team team) {
    new Installing(slack, OAUTH, home.port().orElseThrow()).in(team);
  }

  /// Whether nothing that is heard can be stored.
  void storeIsAway(boolean isAway) {
    backstage.storeIsAway(isAway);
  }

  /// What is not there for the bot to work in Slack.
  List<String> missing() {
    return home.missing();
  }

  FakeSlack slack() {
    return slack;
  }

  TestBot bot() {
    return backstage.bot();
  }

  /// The own creators of the team.
  List<Creator> creators() {
    return backstage.creators(FakeSlack.TEAM);
  }

  void passDay() {
    backstage.passDay();
  }

  void untilIdle() {
    backstage.untilIdle();
  }

  @Override
  public void close() {
    home.close();
    backstage.close();
    slack.close();
  }
}
