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
          Commands.REGION, Topic.REGION);

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
        scene -> event.getHook().sendMessage(answer(scene, event)).queue(_ -> {}, Apology::ignore));
  }

  /// All that was typed is settled, or nothing: what is typed need not be what was suggested.
  private MessageCreateData answer(Scene scene, SlashCommandInteractionEvent event) {
    var meant = new EnumMap<Topic, String>(Topic.class);
    for (var option : event.getOptions()) {
      var topic = topicOf(option.getName()).orElseThrow();
      var value = meant(scene, topic, option.getAsString());
      if (value.isEmpty()) {
        return said(scene, option.getAsString());
      }
      meant.put(topic, value.get());
    }
    meant.forEach(
        (topic, value) -> settings.choose(scene.workspace(), scene.person(), topic, value));
    return panel(scene);
  }

  /// One that is called so, or the only one that begins so.
  private Optional<String> meant(Scene scene, Topic topic, String typed) {
    var found = suggestions.in(scene.language()).settled(scene.workspace(), topic, typed);
    return found.stream()
        .filter(s -> s.value().equalsIgnoreCase(typed) || s.label().equalsIgnoreCase(typed))
        .findFirst()
        .or(() -> found.stream().findFirst().filter(_ -> found.size() == 1))
        .map(Suggestions.Suggestion::value);
  }

  private static MessageCreateData said(Scene scene, String value) {
    var sentence = new DiscordTexts(scene.language()).say("settings.unknown", value);
    return new Rendering(scene.language()).forOne(new Message(List.of(new Message.Text(sentence))));
  }

  static Optional<Topic> topicOf(String option) {
    return Optional.ofNullable(OPTIONS.get(option));
  }

  /// @param picked values of a menu, or people
  void picked(Topic topic, List<String> picked, GenericComponentInteractionCreateEvent event) {
    event.deferEdit().queue(_ -> {}, Apology::ignore);
    apology.telling(
        event,
        scene -> {
          switch (topic) {
            case CURRENCY, REGION, LANGUAGE ->
                settings.choose(scene.workspace(), scene.person(), topic, picked.getFirst());
            case APPROVERS, IMPORTERS, FEE_READERS ->
                settings.allow(scene.workspace(), scene.person(), topic, Set.copyOf(picked));
          }
          event
              .getHook()
              .editOriginal(
                  new SettingsPanel(scene.language())
                      .after(
                          settings.in(scene.language()).of(scene.workspace()),
                          settings.mayChange(scene.workspace(), scene.person())))
              .queue(_ -> {}, Apology::ignore);
        });
  }

  private MessageCreateData panel(Scene scene) {
    return new SettingsPanel(scene.language())
        .of(
            settings.in(scene.language()).of(scene.workspace()),
            settings.mayChange(scene.workspace(), scene.person()));
  }
}
