package campaignbot.discord.hearing;

import campaignbot.conversation.Choice;
import campaignbot.conversation.Languages;
import campaignbot.discord.DiscordTexts;
import campaignbot.wording.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.interactions.DiscordLocale;

/// How commands and their options are described, and what can be chosen is called, for people whose
/// Discord speaks another language. The names of commands and options stay as they are, because
/// texts and documents name them.
final class Descriptions {
  private static final String DESCRIPTION = ".description";
  private static final Pattern METRIC =
      Pattern.compile(".*\\.options\\." + Commands.METRIC + "\\.choices\\.(.*)\\.name");

  private Descriptions() {}

  /// @param key as JDA names what can be translated: `plan-campaign.options.budget.description`
  static Map<DiscordLocale, String> of(String key) {
    if (key.endsWith(DESCRIPTION)) {
      var ours = "command." + key.replace(".options.", ".").replace(DESCRIPTION, "");
      return inEach(language -> new DiscordTexts(language).say(ours));
    }
    var metric = METRIC.matcher(key);
    return metric.matches()
        ? inEach(language -> metric(metric.group(1).toUpperCase(Locale.ROOT), language))
        : Map.of();
  }

  /// As its button is labelled.
  private static String metric(String name, Locale language) {
    var choice = new Choice(Choice.Kind.METRIC, name);
    return new Wording(language).label(choice, Optional.empty());
  }

  private static Map<DiscordLocale, String> inEach(Function<Locale, String> said) {
    var spanish = said.apply(Languages.SPANISH);
    var chinese = said.apply(Languages.CHINESE);
    return Map.of(
        DiscordLocale.SPANISH, spanish,
        DiscordLocale.SPANISH_LATAM, spanish,
        DiscordLocale.CHINESE_TAIWAN, chinese,
        DiscordLocale.CHINESE_CHINA, chinese);
  }
}
