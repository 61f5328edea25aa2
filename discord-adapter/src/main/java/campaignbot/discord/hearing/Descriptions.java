package campaignbot.discord.hearing;

import campaignbot.conversation.Languages;
import campaignbot.discord.DiscordTexts;
import java.util.Map;
import net.dv8tion.jda.api.interactions.DiscordLocale;

/// How commands and their options are described to people whose Discord speaks another language.
/// Their names stay as they are, because texts and documents name them.
final class Descriptions {
  private static final String DESCRIPTION = ".description";

  private Descriptions() {}

  /// @param key as JDA names what can be translated: `plan-campaign.options.budget.description`
  static Map<DiscordLocale, String> of(String key) {
    if (!key.endsWith(DESCRIPTION)) {
      return Map.of();
    }
    var ours = "command." + key.replace(".options.", ".").replace(DESCRIPTION, "");
    var spanish = new DiscordTexts(Languages.SPANISH).say(ours);
    return Map.of(
        DiscordLocale.SPANISH,
        spanish,
        DiscordLocale.SPANISH_LATAM,
        spanish,
        DiscordLocale.CHINESE_TAIWAN,
        new DiscordTexts(Languages.CHINESE).say(ours));
  }
}
