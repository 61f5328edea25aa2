package campaignbot.launcher;

import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Posted;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// What the bot posts in a Discord by itself, and when it was seen there: by channel or thread, in
/// order.
final class Replies implements AutoCloseable {
  private static final int LOOK_EVERY_MILLIS = 4;
  private static final long PATIENCE_SECONDS = 1_200;

  private final FakeDiscord discord;
  private final Map<String, BlockingQueue<Seen>> seen = new ConcurrentHashMap<>();
  private final Thread watching = Thread.ofPlatform().daemon().unstarted(this::watch);

  /// @param nanoTime when it was there, at most some milliseconds late
  record Seen(Posted message, long nanoTime) {}

  private Replies(FakeDiscord discord) {
    this.discord = discord;
  }

  static Replies in(FakeDiscord discord) {
    var replies = new Replies(discord);
    replies.watching.start();
    return replies;
  }

  /// Waits for the next one there.
  Seen next(String channel) throws InterruptedException {
    var reply = of(channel).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (reply == null) {
      throw new IllegalStateException("No answer in " + channel);
    }
    return reply;
  }

  private BlockingQueue<Seen> of(String channel) {
    return seen.computeIfAbsent(channel, _ -> new LinkedBlockingQueue<>());
  }

  private void watch() {
    var known = 0;
    try {
      while (true) {
        Thread.sleep(LOOK_EVERY_MILLIS);
        var messages = discord.messages();
        var now = System.nanoTime();
        for (var message : messages.subList(known, messages.size())) {
          if (isAnswer(message)) {
            of(message.channel()).add(new Seen(message, now));
          }
        }
        known = messages.size();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isAnswer(Posted message) {
    return message.author().equals(discord.bot().id())
        && !message.isSystem()
        && !message.isEphemeral()
        && !message.words().startsWith("Still planning");
  }

  @Override
  public void close() {
    watching.interrupt();
  }
}
