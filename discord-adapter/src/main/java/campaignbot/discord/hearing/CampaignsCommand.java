package campaignbot.discord.hearing;

import campaignbot.bot.Reception;
import campaignbot.bot.TalkSummary;
import campaignbot.bot.Today;
import campaignbot.conversation.TalkKey;
import campaignbot.discord.DiscordTexts;
import campaignbot.discord.Roots;
import campaignbot.discord.TalkNames;
import campaignbot.discord.messages.Rendering;
import campaignbot.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;

/// `/campaigns`: what is about no single talk – `help`, `list`, `resume` – is answered to the
/// person alone.
final class CampaignsCommand {
  static final String LIST = "list";
  static final String RESUME = "resume";
  static final String HELP = "help";

  private final Reception reception;
  private final Roots roots;
  private final Today today;
  private final Apology apology;

  CampaignsCommand(Reception reception, Roots roots, Today today, Apology apology) {
    this.reception = reception;
    this.roots = roots;
    this.today = today;
    this.apology = apology;
  }

  void typed(SlashCommandInteractionEvent event) {
    event.deferReply(true).queue(_ -> {}, Apology::ignore);
    apology.telling(
        event,
        (scene, language) -> {
          var answer = answer(String.valueOf(event.getSubcommandName()), scene, language);
          event
              .getHook()
              .sendMessage(new Rendering(answer.language()).forOne(answer))
              .queue(_ -> {}, Apology::ignore);
        });
  }

  private Message answer(String which, Scene scene, Locale language) {
    var parts =
        switch (which) {
          case RESUME -> text(resume(scene, language));
          case LIST -> text(list(scene, language));
          default -> help(language);
        };
    return new Message(parts, language);
  }

  private List<Message.Part> help(Locale language) {
    var parts = new ArrayList<>(reception.in(language).help().parts());
    parts.add(new Message.Text(new DiscordTexts(language).say("help.commands")));
    return parts;
  }

  private String list(Scene scene, Locale language) {
    var texts = new DiscordTexts(language);
    var talks = reception.talks(scene.workspace(), TalkNames.PLATFORM, scene.person());
    if (talks.isEmpty()) {
      return texts.say("list.none");
    }
    var lines = new ArrayList<>(List.of(texts.say("list.title")));
    talks.forEach(talk -> lines.add(line(talk, language)));
    return String.join("\n", lines);
  }

  private String resume(Scene scene, Locale language) {
    var texts = new DiscordTexts(language);
    return reception
        .latestUnfinished(scene.workspace(), TalkNames.PLATFORM, scene.channel())
        .map(talk -> texts.say("resume") + "\n" + line(talk, language))
        .orElseGet(() -> texts.say("resume.none"));
  }

  private String line(TalkSummary talk, Locale language) {
    var where = roots.channelOf(talk.key()).map(c -> " " + address(talk.key(), c)).orElse("");
    return reception.in(language).line(talk, today.zone()) + where;
  }

  /// @see <a href="https://docs.discord.com/developers/reference">what addresses of channels look
  ///   like</a>
  private static String address(TalkKey key, String channel) {
    var guild = Optional.of(key.workspace()).filter(w -> w.matches("\\d+")).orElse("@me");
    return "https://discord.com/channels/" + guild + "/" + channel;
  }

  private static List<Message.Part> text(String text) {
    return List.of(new Message.Text(text));
  }
}
