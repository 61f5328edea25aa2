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
        scene -> {
          var answer = answer(String.valueOf(event.getSubcommandName()), scene);
          event
              .getHook()
              .sendMessage(new Rendering(scene.language()).forOne(answer))
              .queue(_ -> {}, Apology::ignore);
        });
  }

  private Message answer(String which, Scene scene) {
    var texts = new DiscordTexts(scene.language());
    if (which.equals(RESUME)) {
      return resume(scene, texts);
    }
    return which.equals(LIST) ? list(scene, texts) : help(scene, texts);
  }

  private Message help(Scene scene, DiscordTexts texts) {
    var parts = new ArrayList<>(reception.in(scene.language()).help().parts());
    parts.add(new Message.Text(texts.say("help.commands")));
    return new Message(parts);
  }

  private Message list(Scene scene, DiscordTexts texts) {
    var talks = reception.talks(scene.workspace(), TalkNames.PLATFORM, scene.person());
    if (talks.isEmpty()) {
      return text(texts.say("list.none"));
    }
    var lines = new ArrayList<>(List.of(texts.say("list.title")));
    talks.forEach(talk -> lines.add(line(scene, talk)));
    return text(String.join("\n", lines));
  }

  private Message resume(Scene scene, DiscordTexts texts) {
    return text(
        reception
            .latestUnfinished(scene.workspace(), TalkNames.PLATFORM, scene.channel())
            .map(talk -> texts.say("resume") + "\n" + line(scene, talk))
            .orElseGet(() -> texts.say("resume.none")));
  }

  private String line(Scene scene, TalkSummary talk) {
    var where = roots.channelOf(talk.key()).map(c -> " " + address(talk.key(), c)).orElse("");
    return reception.in(scene.language()).line(talk, today.zone()) + where;
  }

  /// @see <a href="https://docs.discord.com/developers/reference">what addresses of channels look
  ///   like</a>
  private static String address(TalkKey key, String channel) {
    var guild = Optional.of(key.workspace()).filter(w -> w.matches("\\d+")).orElse("@me");
    return "https://discord.com/channels/" + guild + "/" + channel;
  }

  private static Message text(String text) {
    return new Message(List.of(new Message.Text(text)));
  }
}
