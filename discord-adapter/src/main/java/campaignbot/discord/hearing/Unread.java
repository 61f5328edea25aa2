package campaignbot.discord.hearing;

import campaignbot.conversation.TalkKey;
import campaignbot.discord.DiscordTexts;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;

/// Tells people what the bot could not read: once in a talk, since they may be talking to each
/// other.
final class Unread {
  private static final Duration AGAIN_AFTER = Duration.ofDays(1);
  private static final long MOST = 10_000;

  private final Cache<TalkKey, Boolean> told =
      Caffeine.newBuilder().expireAfterWrite(AGAIN_AFTER).maximumSize(MOST).build();
  private final boolean readsMessages;

  /// @param readsMessages whether Discord shows what is written without calling the bot
  Unread(boolean readsMessages) {
    this.readsMessages = readsMessages;
  }

  /// Also a reply without a mention is.
  ///
  /// @param calls whether it calls the bot by its name
  boolean isWithheld(Message message, boolean calls) {
    return !readsMessages && !calls && message.isFromGuild() && message.getContentRaw().isEmpty();
  }

  /// Discord shows what is written in a thread only to bots that are called.
  ///
  /// @param language of the talk
  void explain(TalkKey key, Message message, Supplier<Locale> language) {
    if (told.getIfPresent(key) != null) {
      return;
    }
    var sentence = new DiscordTexts(language.get()).say("unread");
    if (told.asMap().putIfAbsent(key, true) == null) {
      say(message, sentence);
    }
  }

  void sayAway(Message message, Locale language) {
    say(message, new DiscordTexts(language).say("away"));
  }

  private void say(Message message, String sentence) {
    message
        .getChannel()
        .sendMessage(sentence)
        .setMessageReference(message)
        .failOnInvalidReply(false)
        .queue(_ -> {}, Apology::ignore);
  }
}
