package campaignbot.slack.hearing;

import campaignbot.bot.CampaignBot;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.conversation.TalkKey;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Optional;

/// Who reads decides the language: everybody in a thread reads that of the talk, and one person
/// alone that of the workspace, for Slack tells no person's.
///
/// While the store does not answer, that of the workspace is the one it was last seen with.
public final class LanguageFor {
  private static final long MOST_REMEMBERED = 10_000;

  private final CampaignBot bot;
  private final WorkspaceSettings settings;
  private final Locale otherwise;
  private final Cache<String, Locale> lastSeen =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  /// @param otherwise where nobody can say which one it is
  public LanguageFor(CampaignBot bot, WorkspaceSettings settings, Locale otherwise) {
    this.bot = bot;
    this.settings = settings;
    this.otherwise = otherwise;
  }

  /// What is said to everybody in a thread.
  Locale everybodyIn(TalkKey key) {
    try {
      return bot.language(key, Optional.empty());
    } catch (StoreUnavailable _) {
      return remembered(key.workspace()).orElse(otherwise);
    }
  }

  /// What is said to one person about a talk. Where the workspace has settled nothing, they read
  /// the talk.
  Locale onePersonIn(TalkKey key) {
    return settledBy(key.workspace()).orElseGet(() -> everybodyIn(key));
  }

  /// What is said to one person outside any talk.
  Locale onePersonOf(String workspace) {
    try {
      var language = settings.language(workspace, Optional.empty());
      lastSeen.put(workspace, language);
      return language;
    } catch (StoreUnavailable _) {
      return remembered(workspace).orElse(otherwise);
    }
  }

  /// What a workspace has settled itself; empty when it has not, or is none that we know.
  public Optional<Locale> settledBy(String workspace) {
    try {
      return settings.settledLanguage(workspace);
    } catch (StoreUnavailable _) {
      return remembered(workspace);
    }
  }

  private Optional<Locale> remembered(String workspace) {
    return Optional.ofNullable(lastSeen.getIfPresent(workspace));
  }
}
