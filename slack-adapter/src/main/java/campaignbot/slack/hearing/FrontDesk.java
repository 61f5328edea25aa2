package campaignbot.slack.hearing;

import campaignbot.bot.Reception;
import campaignbot.bot.TalkSummary;
import campaignbot.slack.TalkNames;
import campaignbot.slack.blocks.HomeContents;
import campaignbot.slack.blocks.Lines;
import campaignbot.slack.blocks.Posting;
import campaignbot.slack.blocks.Rendering;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Answers, to one person alone, what is typed after the command and is about no talk: `help`,
/// `list`, `resume`.
public final class FrontDesk {
  private final Reception reception;
  private final Roots roots;
  private final ZoneId zone;
  private final Rendering rendering;
  private final Lines lines;

  public FrontDesk(Reception reception, Roots roots, ZoneId zone, Locale locale) {
    this.reception = reception;
    this.roots = roots;
    this.zone = zone;
    this.rendering = new Rendering(locale);
    this.lines = new Lines(locale);
  }

  /// @return empty when the text is no question of this kind
  Optional<Posting> answer(Who who, SlashCommandPayload command, String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      // In direct messages the talk that may go on there explains itself.
      case "help", "?" ->
          TalkNames.isDirect(command.getChannelId())
              ? Optional.empty()
              : Optional.of(help(command));
      case "list" ->
          Optional.of(
              lines.list(
                  entries(
                      reception.talks(who.workspace(), TalkNames.PLATFORM, who.person()),
                      command)));
      case "resume" -> Optional.of(resume(who, command));
      default -> Optional.empty();
    };
  }

  private Posting help(SlashCommandPayload command) {
    return lines.help(rendering.of(reception.help(), command.getTriggerId(), Optional.empty()));
  }

  private Posting resume(Who who, SlashCommandPayload command) {
    return lines.resume(
        reception
            .latestUnfinished(who.workspace(), TalkNames.PLATFORM, command.getChannelId())
            .map(talk -> entry(talk, command)));
  }

  private List<HomeContents.Entry> entries(List<TalkSummary> talks, SlashCommandPayload command) {
    return talks.stream().map(talk -> entry(talk, command)).toList();
  }

  private HomeContents.Entry entry(TalkSummary talk, SlashCommandPayload command) {
    return new HomeContents.Entry(reception.line(talk, zone), "", link(talk, command));
  }

  /// @see <a href="https://docs.slack.dev/reference/methods/chat.getPermalink">what links to
  ///   messages look like</a>
  private Optional<String> link(TalkSummary talk, SlashCommandPayload command) {
    return roots
        .of(talk.key())
        .map(ts ->
            "https://"
                + command.getTeamDomain()
                + ".slack.com/archives/"
                + talk.key().channel()
                + "/p"
                + ts.replace(".", ""));
  }
}
