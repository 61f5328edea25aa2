package campaignbot.discord.messages;

import campaignbot.bot.WorkspaceSettings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// Stub until the real one is here.
public final class SettingsPanel {
  public SettingsPanel(Locale locale) {}

  public MessageCreateData of(List<WorkspaceSettings.Setting> settings, boolean mayChange) {
    return MessageCreateData.fromContent("settings");
  }

  public record Change(String topic) {}

  public static Optional<Change> change(String customId) {
    return Optional.empty();
  }
}
