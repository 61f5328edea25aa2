package campaignbot.discord.hearing;

import campaignbot.discord.DiscordTexts;
import campaignbot.discord.messages.Pages;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/// The whole allocation, page by page, for whoever wants to see it: nobody else's view changes.
final class PageTurns {
  private final Talks talks;
  private final Trouble trouble;

  PageTurns(Talks talks, Trouble trouble) {
    this.talks = talks;
    this.trouble = trouble;
  }

  void turned(Pages.Turn turn, GenericComponentInteractionCreateEvent event) {
    var scene = Scene.of(event);
    var isTurn = event.getMessage().isEphemeral();
    if (isTurn) {
      event.deferEdit().queue(_ -> {}, Trouble::ignore);
    } else {
      event.deferReply(true).queue(_ -> {}, Trouble::ignore);
    }
    trouble.telling(scene, event.getHook(), () -> show(turn, scene, isTurn, event));
  }

  private void show(
      Pages.Turn turn, Scene scene, boolean isTurn, GenericComponentInteractionCreateEvent event) {
    var key = talks.of(scene, turn.ref().thread());
    var table = talks.bot().allocation(key, turn.ref().revision());
    var pages = new Pages(scene.language());
    var hook = event.getHook();
    if (table.isEmpty()) {
      hook.sendMessage(new DiscordTexts(scene.language()).say("press.unknown"))
          .setEphemeral(true)
          .queue(_ -> {}, Trouble::ignore);
    } else if (isTurn) {
      hook.editOriginal(pages.at(table.get(), turn.page(), turn.ref()))
          .queue(_ -> {}, Trouble::ignore);
    } else {
      hook.sendMessage(pages.first(table.get(), turn.ref())).queue(_ -> {}, Trouble::ignore);
    }
  }
}
