package campaignbot.discord.hearing;

import campaignbot.conversation.Choice;
import campaignbot.conversation.Question;
import campaignbot.conversation.Reply;
import campaignbot.discord.DiscordTexts;
import campaignbot.discord.messages.AnswerDialog;
import campaignbot.wording.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/// Forms that ask one person for words. They have to come at once: whether the question is still
/// open is seen when they are filled in.
///
/// @param wording of the questions, in any language
record Forms(Wording wording, Tongue tongue) {
  /// @param choice names the question; any other opens a form for whatever somebody has to say
  /// @param thread of the talk
  void open(Choice choice, String thread, GenericComponentInteractionCreateEvent event) {
    var language = tongue.atOnce(Scene.of(event));
    var asked =
        question(choice)
            .map(question -> asking(question, language))
            .orElseGet(() -> new DiscordTexts(language).say("dialog.any"));
    event
        .replyModal(new AnswerDialog(language).asking(asked, thread))
        .queue(_ -> {}, Apology::ignore);
  }

  private String asking(Question question, Locale language) {
    return wording.in(language).sentence(new Reply.TypeIt(question));
  }

  private static Optional<Question> question(Choice choice) {
    return Arrays.stream(Question.values())
        .filter(q -> q.name().equals(choice.value()))
        .findFirst();
  }
}
