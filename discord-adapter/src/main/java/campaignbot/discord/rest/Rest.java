package campaignbot.discord.rest;

import campaignbot.discord.DiscordSettings;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import net.dv8tion.jda.internal.utils.config.AuthorizationConfig;
import net.dv8tion.jda.internal.utils.config.MetaConfig;
import net.dv8tion.jda.internal.utils.config.SessionConfig;
import net.dv8tion.jda.internal.utils.config.ThreadingConfig;
import net.dv8tion.jda.internal.utils.config.flags.ConfigFlag;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/// Calls Discord's REST API by ids. The only class that knows JDA from the inside: JDA itself posts
/// only to channels that are in the cache of a connected shard, which an archived thread is not.
///
/// @see <a href="https://docs.discord.com/developers/reference">the API</a>
public final class Rest {
  private static final int UNAUTHORIZED = 401;

  /// With each call that it refuses, a dead token comes closer to the ban of our address.
  private static final Duration BETWEEN_REFUSED_TOKENS = Duration.ofMinutes(1);

  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final int MAX_RECONNECT_DELAY = 900;
  private static final int LARGE_THRESHOLD = 250;

  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private final ThreadingConfig threads = new ThreadingConfig();
  private final JDAImpl jda;
  private final LongSupplier nanoTime;
  private volatile long closedUntil;

  /// @param sessions shared with the shards: the global rate limit is one
  public Rest(
      DiscordSettings settings,
      SessionController sessions,
      OkHttpClient http,
      LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.closedUntil = nanoTime.getAsLong();
    threads.setRateLimitScheduler(scheduler(), false);
    threads.setRateLimitElastic(Executors.newVirtualThreadPerTaskExecutor(), false);
    this.jda =
        new JDAImpl(
            new AuthorizationConfig(settings.token()),
            new SessionConfig(
                sessions,
                http,
                null,
                null,
                EnumSet.of(ConfigFlag.RETRY_TIMEOUT),
                MAX_RECONNECT_DELAY,
                LARGE_THRESHOLD),
            threads,
            MetaConfig.getDefault(),
            new RestConfig().setBaseUrl(settings.apiBase().toString()),
            null);
    threads.init(() -> "discord-rest");
    jda.initRequester();
  }

  /// Ends by itself when nobody calls any more.
  private static ScheduledExecutorService scheduler() {
    var threads =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("discord-rest-", 1).daemon().factory());
    threads.setKeepAliveTime(IDLE.toSeconds(), TimeUnit.SECONDS);
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /// What Discord says about connecting.
  ///
  /// @param shards how many it recommends
  /// @param atOnce how many may identify at the same time
  public record Gateway(String url, int shards, int atOnce) {}

  public Gateway gateway() throws Trouble, InterruptedException {
    var answer = DataObject.fromJson(json(Route.Misc.GATEWAY_BOT.compile(), null));
    return new Gateway(
        answer.getString("url"),
        answer.getInt("shards"),
        answer.getObject("session_start_limit").getInt("max_concurrency", 1));
  }

  /// @param nonce at most 25 characters; a second message with it within some minutes is the first
  /// @return the id of the message
  public String post(String channel, MessageCreateData message, String nonce)
      throws Trouble, InterruptedException {
    var body = message.toData().put("nonce", nonce).put("enforce_nonce", true);
    return DataObject.fromJson(
            json(
                Route.Messages.SEND_MESSAGE.compile(channel),
                AttachedFile.createMultipartBody(message.getAllDistinctFiles(), body).build()))
        .getString("id");
  }

  public void edit(String channel, String message, MessageCreateData replacement)
      throws Trouble, InterruptedException {
    var _ = json(Route.Messages.EDIT_MESSAGE.compile(channel, message), body(replacement.toData()));
  }

  /// @return the id of the thread, which is that of the message
  public String openThread(String channel, String message, String name)
      throws Trouble, InterruptedException {
    return DataObject.fromJson(
            json(
                Route.Channels.CREATE_THREAD_FROM_MESSAGE.compile(channel, message),
                body(DataObject.empty().put("name", name))))
        .getString("id");
  }

  /// The latest messages of a channel as they are, newest first.
  public List<DataObject> latest(String channel, int most) throws Trouble, InterruptedException {
    var route = Route.Messages.GET_MESSAGE_HISTORY.compile(channel);
    return DataArray.fromJson(json(route.withQueryParams("limit", String.valueOf(most)), null))
        .stream(DataArray::getObject)
        .toList();
  }

  public DataObject message(String channel, String message) throws Trouble, InterruptedException {
    return DataObject.fromJson(json(Route.Messages.GET_MESSAGE.compile(channel, message), null));
  }

  private static RequestBody body(DataObject json) {
    return RequestBody.create(json.toJson(), JSON);
  }

  private String json(Route.CompiledRoute route, @Nullable RequestBody body)
      throws Trouble, InterruptedException {
    if (closedUntil - nanoTime.getAsLong() > 0) {
      throw new Trouble.NotNow("Discord refuses the token");
    }
    try {
      return Calls.done(
          new RestActionImpl<String>(jda, route, body, (response, _) -> response.getString()));
    } catch (Trouble.Refused e) {
      if (e.status() == UNAUTHORIZED) {
        closedUntil = nanoTime.getAsLong() + BETWEEN_REFUSED_TOKENS.toNanos();
      }
      throw e;
    }
  }
}
