package campaignbot.discord.hearing;

import campaignbot.conversation.TalkKey;
import campaignbot.discord.DiscordTexts;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import net.dv8tion.jda.api.entities.Message;

/// Tells people what the bot could not read: once in a talk, since they may be talking to each
/// other.
final class Unread {
  private static final Duration AGAIN_AFTER = Duration.ofDays(1);
  private static final long MOST = 10_000;

  private final Cache<TalkKey, Boolean> told =
      Caffeine.newBuilder().expireAfterWrite(AGAIN_AFTER).maximumSize(MOST).build();
  private final DiscordTexts texts;
  private final boolean readsMessages;

  /// @param readsMessages whether Discord shows what is written without calling the bot
  Unread(Locale locale, boolean readsMessages) {
    this.texts = new DiscordTexts(locale);
    this.readsMessages = readsMessages;
  }

  /// Also a reply without a mention is.
  ///
  /// @param calls whether it calls the bot by its name
  boolean isWithheld(Message message, boolean calls) {
    return !readsMessages && !calls && message.isFromGuild() && message.getContentRaw().isEmpty();
  }

  /// Discord shows what is written in a thread only to bots that are called.
  void explain(TalkKey key, Message message) {
    if (told.asMap().putIfAbsent(key, true) == null) {
      say(message, "unread");
    }
  }

  void sayAway(Message message) {
    say(message, "away");
  }

  private void say(Message message, String key) {
    message
        .getChannel()
        .sendMessage(texts.say(key))
        .setMessageReference(message)
        .failOnInvalidReply(false)
        .queue(_ -> {}, Apology::ignore);
  }
}
