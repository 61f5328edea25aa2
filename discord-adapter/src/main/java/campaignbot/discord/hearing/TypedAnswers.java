package campaignbot.discord.hearing;

import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.bot.Today;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.discord.DiscordTexts;
import campaignbot.discord.messages.AnswerDialog;
import campaignbot.discord.posting.OpenAnswers;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/// A form that was filled in. What would not be understood is told to the person alone, with what
/// they typed: Discord has closed the form by then.
final class TypedAnswers {
  private final Intake intake;
  private final Talks talks;
  private final OpenAnswers answers;
  private final Today today;
  private final Apology apology;

  TypedAnswers(Intake intake, Talks talks, OpenAnswers answers, Today today, Apology apology) {
    this.intake = intake;
    this.talks = talks;
    this.answers = answers;
    this.today = today;
    this.apology = apology;
  }

  void filledIn(ModalInteractionEvent event) {
    var thread = AnswerDialog.thread(event.getModalId());
    var typed =
        Optional.ofNullable(event.getValue(AnswerDialog.FIELD)).map(ModalMapping::getAsString);
    event.deferEdit().queue(_ -> {}, Apology::ignore);
    if (thread.isPresent() && typed.isPresent()) {
      apology.telling(
          event,
          (scene, language) -> {
            var key = talks.of(scene, thread.get());
            if (talks.bot().knows(key)) {
              take(scene, key, typed.get(), event);
            } else {
              Apology.tell(event.getHook(), new DiscordTexts(language).say("press.unknown"));
            }
          });
    }
  }

  private void take(Scene scene, TalkKey key, String typed, ModalInteractionEvent event) {
    var text = Spoken.meant(typed, event.getJDA());
    var said = new Heard.Said(scene.person(), text, today.date(), true);
    var objection = talks.bot().objection(key, said);
    if (objection.isPresent()) {
      // In the talk's language, as the objection is.
      var texts = new DiscordTexts(talks.bot().language(key, scene.language()));
      Apology.tell(event.getHook(), texts.say("dialog.objection", objection.get(), typed));
      return;
    }
    answers.pressed(key, event.getHook());
    intake.accept(new Event("form/" + event.getId(), key, said));
  }
}
