package campaignbot.discord.hearing;

import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.bot.Today;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.discord.DiscordTexts;
import campaignbot.discord.messages.Buttons;
import campaignbot.discord.messages.Settled;
import campaignbot.discord.posting.OpenAnswers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/// A pressed button, or an entry picked from a menu. Those that ask for words open a form.
final class Presses {
  private final Intake intake;
  private final Talks talks;
  private final OpenAnswers answers;
  private final Forms forms;
  private final Today today;
  private final Apology apology;

  Presses(
      Intake intake, Talks talks, OpenAnswers answers, Forms forms, Today today, Apology apology) {
    this.intake = intake;
    this.talks = talks;
    this.answers = answers;
    this.forms = forms;
    this.today = today;
    this.apology = apology;
  }

  /// What was pressed in which talk.
  private record Press(Scene scene, TalkKey key, Choice choice, List<String> picked) {}

  /// @param picked the values, when it is a menu
  void pressed(
      Buttons.Press button, List<String> picked, GenericComponentInteractionCreateEvent event) {
    var choice = parsed(button.choice());
    if (choice.isEmpty() || isTooOld(choice.get(), event)) {
      tooOld(event);
    } else if (choice.get().kind() == Choice.Kind.TYPE) {
      forms.open(choice.get(), button.thread(), event);
    } else {
      event.deferEdit().queue(_ -> {}, Apology::ignore);
      apology.telling(
          event,
          (scene, language) -> {
            var key = talks.of(scene, button.thread());
            if (talks.bot().knows(key)) {
              take(new Press(scene, key, choice.get(), picked), event);
            } else {
              Apology.tell(event.getHook(), new DiscordTexts(language).say("press.unknown"));
            }
          });
    }
  }

  /// Also those of a version that named its buttons otherwise.
  void tooOld(GenericComponentInteractionCreateEvent event) {
    apology.refuse(event, "press.old");
  }

  /// What can be pressed has its time: a question for as long as a talk is waited for, what a
  /// finished plan offers for as long as talks are kept.
  private boolean isTooOld(Choice choice, GenericComponentInteractionCreateEvent event) {
    var posted = event.getMessage().getTimeCreated().toInstant();
    return posted.plus(lifetime(choice)).isBefore(today.clock().instant());
  }

  private static Duration lifetime(Choice choice) {
    return switch (choice.kind()) {
      case APPROVE,
          COMPARE,
          WHY_THESE,
          EXPORT,
          RUN,
          OFFERS,
          CLOSE,
          RESULTS,
          RESULTS_FILE,
          RESTART,
          TYPE ->
          Duration.ofDays(365);
      case AMOUNT,
          CURRENCY,
          REGION,
          PLACE,
          METRIC,
          HOLDS,
          NO_WISHES,
          PLAN_IT,
          CHANGE,
          MEND,
          BACK_TO_PLAN,
          ADD_WISH,
          ASK_AGAIN ->
          Duration.ofDays(60);
    };
  }

  private void take(Press press, GenericComponentInteractionCreateEvent event) {
    var bot = talks.bot();
    var key = press.key();
    answers.pressed(key, event.getHook());
    var isOpen = bot.offers(key, press.choice());
    if (!bot.mayPress(key, press.scene().person(), press.choice())) {
      // The talk tells them so; the buttons stay for those who may.
      accept(press, event.getId());
    } else if (isOpen && !press.choice().settles()) {
      accept(press, event.getId());
    } else {
      // A button that settles something counts once, whoever presses it again before it is gone.
      accept(press, event.getMessageId() + "/" + press.choice().id());
      tidy(press, isOpen, event);
    }
  }

  private void accept(Press press, String id) {
    intake.accept(
        new Event(
            "press/" + id,
            press.key(),
            new Heard.Picked(press.scene().person(), press.choice(), today.date())));
  }

  /// The buttons are replaced by what was chosen and by whom, so that nobody presses what no longer
  /// counts. Everybody reads it, so it is in the talk's language.
  private void tidy(Press press, boolean wasOpen, GenericComponentInteractionCreateEvent event) {
    var message = event.getMessage();
    if (message.getComponents().isEmpty()) {
      // Of a kind that JDA cannot read.
      return;
    }
    var label = Settled.label(message, event.getComponentId(), press.picked());
    var settled = new Settled(talks.bot().language(press.key(), press.scene().language()));
    var edit =
        wasOpen && label.isPresent()
            ? settled.by(label.get(), press.scene().person(), message)
            : settled.stale(message);
    event.getHook().editOriginal(edit).queue(_ -> {}, Apology::ignore);
  }

  private static Optional<Choice> parsed(String id) {
    try {
      return Optional.of(Choice.parse(id));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
