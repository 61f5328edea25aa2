package campaignbot.discord.hearing;

import campaignbot.discord.DiscordTexts;
import campaignbot.discord.messages.Pages;
import java.util.Locale;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/// The whole allocation, page by page, for whoever wants to see it: nobody else's view changes.
final class PageTurns {
  private final Talks talks;
  private final Apology apology;

  PageTurns(Talks talks, Apology apology) {
    this.talks = talks;
    this.apology = apology;
  }

  void turned(Pages.Turn turn, GenericComponentInteractionCreateEvent event) {
    var isTurn = event.getMessage().isEphemeral();
    if (isTurn) {
      event.deferEdit().queue(_ -> {}, Apology::ignore);
    } else {
      event.deferReply(true).queue(_ -> {}, Apology::ignore);
    }
    apology.telling(event, (scene, language) -> show(turn, scene, language, isTurn, event));
  }

  /// The pages speak the talk's language, as what stands on them does.
  private void show(
      Pages.Turn turn,
      Scene scene,
      Locale language,
      boolean isTurn,
      GenericComponentInteractionCreateEvent event) {
    var key = talks.of(scene, turn.ref().thread());
    var table = talks.bot().allocation(key, turn.ref().revision());
    var pages = new Pages(talks.bot().language(key, scene.language()));
    var hook = event.getHook();
    if (table.isEmpty()) {
      Apology.tell(hook, new DiscordTexts(language).say("press.unknown"));
    } else if (isTurn) {
      hook.editOriginal(pages.at(table.get(), turn.page(), turn.ref()))
          .queue(_ -> {}, Apology::ignore);
    } else {
      hook.sendMessage(pages.first(table.get(), turn.ref())).queue(_ -> {}, Apology::ignore);
    }
  }
}
