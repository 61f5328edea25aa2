package campaignbot.discord.hearing;

import campaignbot.bot.Suggestions;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.discord.DiscordTexts;
import campaignbot.discord.messages.Rendering;
import campaignbot.discord.messages.SettingsPanel;
import campaignbot.wording.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// `/campaign-settings`: shows what the workspace has settled, to the person alone, and changes it:
/// by the command's options, or by the menus below the answer.
final class SettingsCommand {
  private static final Map<String, Topic> OPTIONS =
      Map.of(
          Commands.CURRENCY, Topic.CURRENCY,
          Commands.REGION, Topic.REGION,
          Commands.LANGUAGE, Topic.LANGUAGE);

  private final WorkspaceSettings settings;
  private final Suggestions suggestions;
  private final Apology apology;

  SettingsCommand(WorkspaceSettings settings, Suggestions suggestions, Apology apology) {
    this.settings = settings;
    this.suggestions = suggestions;
    this.apology = apology;
  }

  void typed(SlashCommandInteractionEvent event) {
    event.deferReply(true).queue(_ -> {}, Apology::ignore);
    apology.telling(
        event,
        (scene, language) ->
            event
                .getHook()
                .sendMessage(answer(scene, language, event))
                .queue(_ -> {}, Apology::ignore));
  }

  /// All that was typed is settled, or nothing: what is typed need not be what was suggested.
  private MessageCreateData answer(
      Scene scene, Locale language, SlashCommandInteractionEvent event) {
    var settleable = new Settleable(suggestions, language);
    var meant = new EnumMap<Topic, String>(Topic.class);
    for (var option : event.getOptions()) {
      var topic = topicOf(option.getName()).orElseThrow();
      var value = settleable.meant(scene.workspace(), topic, option.getAsString());
      if (value.isEmpty()) {
        return unknown(language, option.getAsString());
      }
      meant.put(topic, value.get());
    }
    meant.forEach(
        (topic, value) -> settings.choose(scene.workspace(), scene.person(), topic, value));
    return panel(scene, language);
  }

  private static MessageCreateData unknown(Locale language, String value) {
    var sentence = new DiscordTexts(language).say("settings.unknown", value);
    var message = new Message(List.of(new Message.Text(sentence)), language);
    return new Rendering(language).forOne(message);
  }

  static Optional<Topic> topicOf(String option) {
    return Optional.ofNullable(OPTIONS.get(option));
  }

  /// @param picked values of a menu, or people
  void picked(Topic topic, List<String> picked, GenericComponentInteractionCreateEvent event) {
    event.deferEdit().queue(_ -> {}, Apology::ignore);
    apology.telling(
        event,
        (scene, language) -> {
          switch (topic) {
            case CURRENCY, REGION, LANGUAGE ->
                settings.choose(scene.workspace(), scene.person(), topic, picked.getFirst());
            case APPROVERS, IMPORTERS, FEE_READERS ->
                settings.allow(scene.workspace(), scene.person(), topic, Set.copyOf(picked));
          }
          event
              .getHook()
              .editOriginal(
                  new SettingsPanel(language)
                      .after(
                          settings.in(language).of(scene.workspace()),
                          settings.mayChange(scene.workspace(), scene.person())))
              .queue(_ -> {}, Apology::ignore);
        });
  }

  private MessageCreateData panel(Scene scene, Locale language) {
    return new SettingsPanel(language)
        .of(
            settings.in(language).of(scene.workspace()),
            settings.mayChange(scene.workspace(), scene.person()));
  }
}
