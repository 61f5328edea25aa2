package campaignbot.discord.hearing;

import campaignbot.campaign.Platform;
import campaignbot.discord.DiscordTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// The slash commands, everywhere: in guilds, in direct messages, and where a person has brought
/// the bot along.
public final class Commands {
  static final String PLAN = "plan-campaign";
  static final String CAMPAIGNS = "campaigns";
  static final String CREATORS = "campaign-creators";
  static final String SETTINGS = "campaign-settings";

  static final String BUDGET = "budget";
  static final String CURRENCY = "currency";
  static final String LANGUAGE = "language";
  static final String REGION = "region";
  static final String METRIC = "metric";
  static final String NICHE = "niche";
  static final String PLATFORM = "platform";
  static final String WISHES = "wishes";
  static final String TEXT = "text";
  static final String FILE = "file";

  private static final int LONGEST = 300;

  private Commands() {}

  public static List<CommandData> all() {
    var texts = new DiscordTexts(Locale.ENGLISH);
    return List.of(plan(texts), campaigns(texts), creators(texts), settings(texts));
  }

  private static CommandData plan(DiscordTexts texts) {
    var metric = text(texts, PLAN, METRIC);
    Sentence.metrics().forEach(m -> metric.addChoice(m, m));
    var platform = text(texts, PLAN, PLATFORM);
    Arrays.stream(Platform.values())
        .forEach(p -> platform.addChoices(new Command.Choice(p.label(), p.label())));
    return command(texts, PLAN)
        .addOptions(
            text(texts, PLAN, BUDGET),
            text(texts, PLAN, CURRENCY).setAutoComplete(true),
            text(texts, PLAN, REGION).setAutoComplete(true),
            metric,
            text(texts, PLAN, NICHE).setAutoComplete(true),
            platform,
            text(texts, PLAN, WISHES));
  }

  private static CommandData campaigns(DiscordTexts texts) {
    return command(texts, CAMPAIGNS)
        .addSubcommands(
            sub(texts, CAMPAIGNS, CampaignsCommand.LIST),
            sub(texts, CAMPAIGNS, CampaignsCommand.RESUME),
            sub(texts, CAMPAIGNS, CampaignsCommand.HELP));
  }

  private static CommandData creators(DiscordTexts texts) {
    return command(texts, CREATORS)
        .addSubcommands(
            sub(texts, CREATORS, CreatorsCommand.FIND)
                .addOptions(
                    text(texts, CREATORS + "." + CreatorsCommand.FIND, TEXT).setRequired(true)),
            sub(texts, CREATORS, CreatorsCommand.ADD)
                .addOptions(
                    text(texts, CREATORS + "." + CreatorsCommand.ADD, TEXT).setRequired(true)),
            sub(texts, CREATORS, CreatorsCommand.QUOTE)
                .addOptions(
                    text(texts, CREATORS + "." + CreatorsCommand.QUOTE, TEXT).setRequired(true)),
            sub(texts, CREATORS, CreatorsCommand.IMPORT)
                .addOptions(
                    new OptionData(
                        OptionType.ATTACHMENT,
                        FILE,
                        texts.say("command." + CREATORS + "." + CreatorsCommand.IMPORT + ".file"),
                        true)),
            sub(texts, CREATORS, CreatorsCommand.HELP));
  }

  private static CommandData settings(DiscordTexts texts) {
    return command(texts, SETTINGS)
        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
        .addOptions(
            text(texts, SETTINGS, CURRENCY).setAutoComplete(true),
            text(texts, SETTINGS, REGION).setAutoComplete(true),
            text(texts, SETTINGS, LANGUAGE).setAutoComplete(true));
  }

  private static SlashCommandData command(DiscordTexts texts, String name) {
    return net.dv8tion.jda.api.interactions.commands.build.Commands.slash(
            name, texts.say("command." + name))
        .setLocalizationFunction(Descriptions::of)
        .setContexts(InteractionContextType.ALL)
        .setIntegrationTypes(IntegrationType.ALL);
  }

  private static SubcommandData sub(DiscordTexts texts, String command, String name) {
    return new SubcommandData(name, texts.say("command." + command + "." + name));
  }

  private static OptionData text(DiscordTexts texts, String command, String name) {
    return new OptionData(OptionType.STRING, name, texts.say("command." + command + "." + name))
        .setMaxLength(LONGEST);
  }
}
