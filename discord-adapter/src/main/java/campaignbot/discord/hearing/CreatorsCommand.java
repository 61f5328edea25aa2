package campaignbot.discord.hearing;

import campaignbot.bot.CreatorDesk;
import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.bot.Today;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.discord.TalkNames;
import campaignbot.discord.messages.Rendering;
import campaignbot.discord.posting.OpenAnswers;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/// `/campaign-creators`: finds, adds and quotes creators, answered to the person alone; imports a
/// file, which is reported to everybody.
final class CreatorsCommand {
  static final String FIND = "find";
  static final String ADD = "add";
  static final String QUOTE = "quote";
  static final String IMPORT = "import";
  static final String HELP = "help";

  private final CreatorDesk desk;
  private final Intake intake;
  private final Talks talks;
  private final OpenAnswers answers;
  private final Today today;
  private final Apology apology;

  CreatorsCommand(
      CreatorDesk desk,
      Intake intake,
      Talks talks,
      OpenAnswers answers,
      Today today,
      Apology apology) {
    this.desk = desk;
    this.intake = intake;
    this.talks = talks;
    this.answers = answers;
    this.today = today;
    this.apology = apology;
  }

  void typed(SlashCommandInteractionEvent event) {
    var file = Optional.ofNullable(event.getOption(Commands.FILE));
    event.deferReply(file.isEmpty()).queue(_ -> {}, Apology::ignore);
    apology.telling(
        event,
        (scene, language) ->
            file.ifPresentOrElse(
                f -> share(scene, f, event), () -> answer(scene, language, event)));
  }

  private void answer(Scene scene, Locale language, SlashCommandInteractionEvent event) {
    var asker = new CreatorDesk.Asker(scene.workspace(), scene.person(), today.date());
    var said =
        Optional.ofNullable(event.getOption(Commands.TEXT))
            .map(OptionMapping::getAsString)
            .map(t -> Spoken.meant(t, event.getJDA()))
            .orElse("");
    var message = desk.in(language).answer(asker, event.getSubcommandName() + " " + said);
    event
        .getHook()
        .sendMessage(new Rendering(message.language()).forOne(message))
        .queue(_ -> {}, Apology::ignore);
  }

  /// An attachment of a command stands on no message: it has only its address, which ends by
  /// itself.
  private void share(Scene scene, OptionMapping option, SlashCommandInteractionEvent event) {
    var file = option.getAsAttachment();
    var key = key(scene);
    answers.thinking(key, event.getHook());
    intake.accept(
        new Event(
            "command/" + event.getId(),
            key,
            new Heard.FileShared(
                scene.person(),
                file.getUrl(),
                file.getFileName(),
                Math.max(0, file.getSize()),
                scene.language())));
  }

  /// The report stands where the command was typed.
  private TalkKey key(Scene scene) {
    return talks.goingOn(scene).orElseGet(() -> TalkNames.here(scene.workspace(), scene.spot()));
  }
}
