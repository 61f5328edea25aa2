package campaignbot.discord.home;

import campaignbot.bot.CampaignBot;
import campaignbot.bot.CreatorDesk;
import campaignbot.bot.Intake;
import campaignbot.bot.Reception;
import campaignbot.bot.SharedFiles;
import campaignbot.bot.Suggestions;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.delivery.Leases;
import campaignbot.delivery.Post;
import campaignbot.delivery.Threads;
import campaignbot.discord.DiscordSettings;
import campaignbot.discord.Roots;
import campaignbot.discord.files.DiscordFiles;
import campaignbot.discord.hearing.Commands;
import campaignbot.discord.hearing.Hearing;
import campaignbot.discord.hearing.Talks;
import campaignbot.discord.posting.DiscordPost;
import campaignbot.discord.posting.OpenAnswers;
import campaignbot.discord.posting.Voice;
import campaignbot.discord.rest.Rest;
import campaignbot.wording.Wording;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import okhttp3.OkHttpClient;

/// The bot's home in Discord: a way out for its letters, and a way in for what people do.
public final class DiscordHome implements AutoCloseable {
  static {
    // Whatever the bot says, it calls nobody.
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    Message.suppressContentIntentWarning();
  }

  /// For storing what was heard at last.
  private static final Duration LAST_WORDS = Duration.ofSeconds(2);

  private final DiscordSettings settings;
  private final Core core;
  private final Sessions sessions = new Sessions();
  private final OpenAnswers answers = new OpenAnswers();
  private final OkHttpClient http = new OkHttpClient();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Shards.Rhythm rhythm;
  private final Roots roots;
  private final Rest rest;
  private final Post post;
  private Optional<Shards> shards = Optional.empty();

  /// What the home needs of the bot.
  public record Core(
      CampaignBot bot,
      Reception reception,
      WorkspaceSettings settings,
      CreatorDesk creators,
      Suggestions suggestions,
      Wording wording,
      Ports ports,
      Local local) {}

  /// What is kept, and shared with other nodes.
  public record Ports(Threads threads, Leases leases) {}

  /// @param zone in which days begin
  public record Local(InstantSource clock, ZoneId zone) {}

  public DiscordHome(DiscordSettings settings, Core core) {
    this(settings, core, Shards.Rhythm.USUAL);
  }

  DiscordHome(DiscordSettings settings, Core core, Shards.Rhythm rhythm) {
    this.rhythm = rhythm;
    this.settings = settings;
    this.core = core;
    this.rest = new Rest(settings, sessions, http, System::nanoTime);
    this.roots = new Roots(core.ports().threads());
    var local = core.local();
    var voice =
        new Voice(core.bot()::starter, settings.readsMessages(), local.clock(), local.zone());
    this.post = new DiscordPost(rest, roots, answers, voice);
  }

  /// The way out, for the mailroom.
  public Post post() {
    return post;
  }

  /// The way to files that people share, for the import.
  public SharedFiles files() {
    return new DiscordFiles(rest, settings.apiBase());
  }

  /// Opens the way in.
  ///
  /// @throws DiscordRefuses when Discord does not let the bot in
  public void open(Intake intake) {
    var opened =
        new Shards(
            rest,
            sessions,
            new Connection(settings, sessions, http, threads),
            core.ports().leases(),
            rhythm,
            hearing(intake),
            new CommandSync(Commands.all(), System::nanoTime)::sync);
    shards = Optional.of(opened);
    opened.open();
  }

  private Hearing hearing(Intake intake) {
    var local = core.local();
    return Hearing.of(
        new Hearing.Desk(
            intake,
            new Talks(core.bot(), core.reception(), roots),
            answers,
            local.clock(),
            local.zone(),
            settings.readsMessages()),
        core.creators(),
        core.settings(),
        core.suggestions(),
        core.wording());
  }

  /// What is not there yet for the bot to work in Discord: a sentence each.
  public List<String> missing() {
    return shards.flatMap(Shards::missing).stream().toList();
  }

  /// Nobody is heard any more; what was heard is stored.
  @Override
  public void close() {
    shards.ifPresent(Shards::close);
    threads.shutdown();
    try {
      var _ = threads.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
