package campaignbot.discord.hearing;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.conversation.Languages;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// In which language one person is answered: their own where the bot speaks it, else the one that
/// their workspace has settled, else English.
///
/// While the store does not answer, or cannot be waited for, that of the workspace is the one it
/// was last seen with.
final class Tongue {
  private static final long MOST_REMEMBERED = 10_000;

  private final WorkspaceSettings settings;
  private final Cache<String, Locale> lastSeen =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();
  private final Set<String> lookedAt = ConcurrentHashMap.newKeySet();

  Tongue(WorkspaceSettings settings) {
    this.settings = settings;
  }

  /// After the acknowledgement. Asks the store only about those whose own language is not spoken.
  Locale of(Scene scene) {
    var own = scene.language().flatMap(Languages::spoken);
    if (own.isPresent()) {
      lookAt(scene.workspace());
      return own.get();
    }
    return settled(scene.workspace());
  }

  /// Before the acknowledgement, which Discord waits for only seconds: the store is asked for the
  /// next time.
  Locale atOnce(Scene scene) {
    return scene
        .language()
        .flatMap(Languages::spoken)
        .orElseGet(() -> {
          lookAt(scene.workspace());
          return remembered(scene.workspace());
        });
  }

  private Locale settled(String workspace) {
    try {
      var language = settings.language(workspace, Optional.empty());
      lastSeen.put(workspace, language);
      return language;
    } catch (StoreUnavailable _) {
      return remembered(workspace);
    }
  }

  private Locale remembered(String workspace) {
    var seen = lastSeen.getIfPresent(workspace);
    return seen == null ? Locale.ENGLISH : seen;
  }

  /// One look at a time: however long the store takes, nobody waits for it.
  private void lookAt(String workspace) {
    if (lookedAt.add(workspace)) {
      var _ =
          Thread.startVirtualThread(() -> {
            try {
              var _ = settled(workspace);
            } finally {
              lookedAt.remove(workspace);
            }
          });
    }
  }

  /// The language of a server in Discord, for those who write there: Discord does not tell their
  /// own. Nothing where the workspace has settled one.
  ///
  /// @throws StoreUnavailable when the store cannot be reached
  Optional<Locale> unlessSettled(String workspace, Optional<Locale> ofServer) {
    return ofServer.filter(_ -> settings.settledLanguage(workspace).isEmpty());
  }
}
