package campaignbot.discord.hearing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.Interaction;

/// The language of a person's Discord, as their last press or command told it: what they write
/// comes without.
final class LastTold {
  private static final Duration REMEMBERED = Duration.ofDays(30);
  private static final long MOST = 10_000;

  private final Cache<String, Locale> languages =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

  void by(Interaction interaction) {
    languages.put(interaction.getUser().getId(), interaction.getUserLocale().toLocale());
  }

  Optional<Locale> of(String person) {
    return Optional.ofNullable(languages.getIfPresent(person));
  }
}
