package campaignbot.discord.hearing;

import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.bot.Today;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.discord.TalkNames;
import campaignbot.discord.posting.OpenAnswers;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;

/// `/plan-campaign`: opens a talk with what its options say, or goes on with the one that is there.
final class PlanCommand {
  private final Intake intake;
  private final Talks talks;
  private final OpenAnswers answers;
  private final Today today;
  private final Apology apology;

  PlanCommand(Intake intake, Talks talks, OpenAnswers answers, Today today, Apology apology) {
    this.intake = intake;
    this.talks = talks;
    this.answers = answers;
    this.today = today;
    this.apology = apology;
  }

  void typed(SlashCommandInteractionEvent event) {
    event.deferReply().queue(_ -> {}, Apology::ignore);
    apology.telling(
        event,
        (scene, _) -> {
          var key = key(scene, event.getId());
          var heard =
              new Heard.Opened(scene.person(), Sentence.of(event), today.date(), scene.language());
          answers.thinking(key, event.getHook());
          intake.accept(new Event("command/" + event.getId(), key, heard));
        });
  }

  private TalkKey key(Scene scene, String interaction) {
    return talks
        .goingOn(scene)
        .or(() -> scene.thread().map(thread -> TalkNames.here(scene.workspace(), thread)))
        .orElseGet(() -> TalkNames.ofCommand(scene.workspace(), scene.channel(), interaction));
  }
}
