package campaignbot.discord.posting;

import campaignbot.conversation.TalkKey;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.InteractionHook;

/// What people pressed or typed last in each talk, as far as it can still be answered: for a
/// quarter of an hour. They are kept in memory only, since whoever has one can write to the
/// channel.
///
/// @see <a href="https://docs.discord.com/developers/interactions/receiving-and-responding">how
///   long an interaction can be answered</a>
public final class OpenAnswers {
  private static final Duration VALID = Duration.ofMinutes(14);
  private static final long MOST = 10_000;

  private final Cache<TalkKey, OpenAnswer> answers =
      Caffeine.newBuilder().expireAfterWrite(VALID).maximumSize(MOST).build();

  /// A command was typed: Discord shows that the bot is thinking until it says something. One that
  /// is delivered twice can be answered in one of two ways.
  public void thinking(TalkKey key, InteractionHook hook) {
    answers
        .asMap()
        .compute(
            key,
            (_, known) ->
                known != null && known.isOf(hook) ? known.orBy(hook) : new OpenAnswer(hook, true));
  }

  /// Something was pressed. A command that waits for its answer has precedence.
  public void pressed(TalkKey key, InteractionHook hook) {
    answers
        .asMap()
        .compute(
            key,
            (_, known) ->
                known != null && known.isThinking() ? known : new OpenAnswer(hook, false));
  }

  Optional<OpenAnswer> of(TalkKey key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  /// It can be answered no more.
  void isOver(TalkKey key, OpenAnswer answer) {
    answers.asMap().remove(key, answer);
  }
}
