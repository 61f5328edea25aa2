package campaignbot.slack.hearing;

import campaignbot.conversation.TalkKey;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/// Where the person who typed a command can be told something, even where the bot may not post:
/// Slack gives each command such an address for half an hour. They are kept in memory only, since
/// whoever has one can write to the channel.
///
/// @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction">response URLs</a>
public final class ReplyAddresses {
  private static final Duration VALID = Duration.ofMinutes(30);
  private static final long MOST = 10_000;

  private final Cache<TalkKey, String> addresses =
      Caffeine.newBuilder().expireAfterWrite(VALID).maximumSize(MOST).build();

  void remember(TalkKey key, String responseUrl) {
    addresses.put(key, responseUrl);
  }

  Optional<String> of(TalkKey key) {
    return Optional.ofNullable(addresses.getIfPresent(key));
  }
}
