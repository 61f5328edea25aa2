package campaignbot.slack.home;

import campaignbot.bot.CampaignBot;
import campaignbot.bot.CreatorDesk;
import campaignbot.bot.Intake;
import campaignbot.bot.Reception;
import campaignbot.bot.Secrets;
import campaignbot.bot.SharedFiles;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.delivery.Leases;
import campaignbot.delivery.Post;
import campaignbot.delivery.Threads;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.WebApi;
import campaignbot.slack.files.SlackFiles;
import campaignbot.slack.hearing.Errands;
import campaignbot.slack.hearing.LanguageFor;
import campaignbot.slack.hearing.ReplyAddresses;
import campaignbot.slack.hearing.WayOut;
import campaignbot.slack.installation.Installations;
import campaignbot.slack.installation.OneWorkspace;
import campaignbot.slack.installation.TokenDesk;
import campaignbot.slack.installation.TokenRenewal;
import campaignbot.slack.posting.Pace;
import campaignbot.slack.posting.SlackPost;
import campaignbot.wording.Wording;
import com.slack.api.Slack;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// The bot's home in Slack: a way out for its letters, and a way in for what people do.
public final class SlackHome implements AutoCloseable {
  private final SlackSettings settings;
  private final Core core;
  private final Slack slack;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Errands errands = new Errands(threads);
  private final ReplyAddresses addresses = new ReplyAddresses();
  private final LanguageFor languageFor;
  private final TokenDesk desk;
  private final Optional<OneWorkspace> one;
  private final Installations installations;
  private final Optional<TokenRenewal> renewal;
  private final Post post;
  private Optional<WayIn> wayIn = Optional.empty();

  /// What the home needs of the bot.
  public record Core(
      CampaignBot bot,
      Reception reception,
      WorkspaceSettings settings,
      CreatorDesk creators,
      Wording wording,
      Ports ports,
      Local local) {}

  /// What is kept.
  public record Ports(Threads threads, Secrets secrets, Leases leases) {}

  /// @param zone in which days begin
  /// @param locale in which is said what has no talk's and no workspace's language
  public record Local(InstantSource clock, ZoneId zone, Locale locale) {}

  public SlackHome(SlackSettings settings, Core core, Pace pace) {
    this.settings = settings;
    this.core = core;
    this.slack = WebApi.at(settings.apiBase());
    var clock = core.local().clock();
    this.languageFor = new LanguageFor(core.bot(), core.settings(), core.local().locale());
    this.desk = new TokenDesk(slack, clock);
    this.one = settings.botToken().map(token -> OneWorkspace.of(token, desk));
    this.installations = new Installations(core.ports().secrets(), one, System::nanoTime);
    this.renewal =
        settings
            .oauth()
            .map(oauth ->
                new TokenRenewal(installations, core.ports().leases(), desk, oauth, clock));
    this.post =
        new SlackPost(
            slack,
            installations,
            core.ports().threads(),
            pace,
            new WayOut(slack, addresses, errands, languageFor),
            core.bot()::starter);
  }

  /// The way out, for the mailroom.
  public Post post() {
    return post;
  }

  /// The way to files that people share, for the import.
  public SharedFiles files() {
    return new SlackFiles(slack, installations, settings.apiBase());
  }

  /// Opens the way in, after a rehearsal.
  ///
  /// @throws AppTokenRefused when Slack gives no socket for the app token
  public void open(Intake intake) {
    var bolt = new BoltApp(settings, core, slack, installations, languageFor, errands, addresses);
    var app = bolt.listeningFor(intake);
    renewal.ifPresent(TokenRenewal::start);
    Rehearsal.of(app, core);
    wayIn =
        Optional.of(
            settings.isSocketMode()
                ? SocketWay.open(app, slack, settings)
                : HttpWay.open(app, settings, desk, installations, core));
  }

  /// What is not there yet for the bot to work in Slack: a sentence each.
  public List<String> missing() {
    return Stream.of(one.flatMap(OneWorkspace::missing), wayIn.flatMap(WayIn::missing))
        .flatMap(Optional::stream)
        .toList();
  }

  /// Where requests come in over HTTP; empty in Socket Mode.
  public Optional<Integer> port() {
    return wayIn.flatMap(WayIn::port);
  }

  /// Nobody is heard any more; what was heard is stored.
  @Override
  public void close() {
    wayIn.ifPresent(WayIn::close);
    renewal.ifPresent(TokenRenewal::close);
    one.ifPresent(OneWorkspace::close);
    threads.shutdown();
  }
}
