package campaignbot.discord.hearing;

import campaignbot.bot.Suggestions;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a command's option may be, while it is typed. Anything else may be typed as well.
final class Completion {
  private static final Logger LOG = LoggerFactory.getLogger(Completion.class);

  private final Suggestions suggestions;
  private final Tongue tongue;

  Completion(Suggestions suggestions, Tongue tongue) {
    this.suggestions = suggestions;
    this.tongue = tongue;
  }

  /// Suggestions need the store, and nothing else should wait for it meanwhile.
  void complete(CommandAutoCompleteInteractionEvent event) {
    var _ =
        Thread.startVirtualThread(
            () -> event.replyChoices(choices(event)).queue(_ -> {}, Apology::ignore));
  }

  private List<Command.Choice> choices(CommandAutoCompleteInteractionEvent event) {
    var typed = event.getFocusedOption().getValue();
    try {
      var scene = Scene.of(event);
      var language = tongue.of(scene);
      var option = event.getFocusedOption().getName();
      var found =
          event.getName().equals(Commands.SETTINGS)
              ? SettingsCommand.topicOf(option)
                  .map(topic ->
                      new Settleable(suggestions, language).begun(scene.workspace(), topic, typed))
                  .orElse(List.of())
              : ofCampaign(suggestions.in(language), scene.workspace(), option, typed);
      return found.stream()
          .limit(OptionData.MAX_CHOICES)
          .map(s -> new Command.Choice(cut(s.label()), cut(s.value())))
          .toList();
    } catch (RuntimeException e) {
      LOG.warn("no suggestions: {}", e.getClass().getSimpleName());
      return List.of();
    }
  }

  private static List<Suggestions.Suggestion> ofCampaign(
      Suggestions suggestions, String workspace, String option, String typed) {
    return switch (option) {
      case Commands.REGION -> suggestions.regions(workspace, typed);
      case Commands.NICHE -> suggestions.niches(typed);
      case Commands.CURRENCY -> suggestions.currencies(workspace, typed);
      default -> List.of();
    };
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), OptionData.MAX_CHOICE_NAME_LENGTH));
  }
}
