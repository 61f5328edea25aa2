package campaignbot.discord.hearing;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.bot.WorkspaceSettings.OneOf;
import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.conversation.Languages;
import java.util.Locale;
import java.util.Optional;

/// In which language one person is answered: their own where the bot speaks it, else the one that
/// their workspace has settled, else English.
record Tongue(WorkspaceSettings settings) {
  /// Asks the store only about those whose own language is not spoken: a form cannot wait for it.
  Locale of(Scene scene) {
    return scene.language().flatMap(Languages::spoken).orElseGet(() -> settled(scene.workspace()));
  }

  private Locale settled(String workspace) {
    try {
      return settings.language(workspace, Optional.empty());
    } catch (StoreUnavailable _) {
      return Locale.ENGLISH;
    }
  }

  /// The language of a server in Discord, for those who write there: Discord does not tell their
  /// own. Nothing where the workspace has settled one.
  ///
  /// @throws StoreUnavailable when the store cannot be reached
  Optional<Locale> unlessSettled(String workspace, Optional<Locale> ofServer) {
    return ofServer.filter(_ -> !hasSettled(workspace));
  }

  private boolean hasSettled(String workspace) {
    return settings.of(workspace).stream()
        .filter(setting -> setting.topic() == Topic.LANGUAGE)
        .anyMatch(setting ->
            setting instanceof OneOf one && !one.chosen().equals(WorkspaceSettings.UNSETTLED));
  }
}
