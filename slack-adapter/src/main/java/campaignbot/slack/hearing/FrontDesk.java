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
import java.util.Locale;
import java.util.Optional;

/// Answers, to one person alone, what is typed after the command and is about no talk: `help`,
/// `list`, `resume`.
public final class FrontDesk {
  private final Reception reception;
  private final LanguageFor languageFor;
  private final Roots roots;
  private final ZoneId zone;

  public FrontDesk(Reception reception, LanguageFor languageFor, Roots roots, ZoneId zone) {
    this.reception = reception;
    this.languageFor = languageFor;
    this.roots = roots;
    this.zone = zone;
  }

  /// @return empty when the text is no question of this kind
  Optional<Posting> answer(Who who, SlashCommandPayload command, String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      // In direct messages the talk that may go on there explains itself.
      case "help", "?" ->
          TalkNames.isDirect(command.getChannelId())
              ? Optional.empty()
              : Optional.of(help(who, command));
      case "list" -> Optional.of(list(who, command));
      case "resume" -> Optional.of(resume(who, command));
      default -> Optional.empty();
    };
  }

  private Posting help(Who who, SlashCommandPayload command) {
    var language = languageFor.onePersonOf(who.workspace());
    var help = reception.in(language).help();
    return new Lines(language)
        .help(new Rendering(language).of(help, command.getTriggerId(), Optional.empty()));
  }

  private Posting list(Who who, SlashCommandPayload command) {
    var language = languageFor.onePersonOf(who.workspace());
    var talks = reception.talks(who.workspace(), TalkNames.PLATFORM, who.person());
    return new Lines(language)
        .list(talks.stream().map(talk -> entry(talk, command, language)).toList());
  }

  private Posting resume(Who who, SlashCommandPayload command) {
    var language = languageFor.onePersonOf(who.workspace());
    return new Lines(language)
        .resume(
            reception
                .latestUnfinished(who.workspace(), TalkNames.PLATFORM, command.getChannelId())
                .map(talk -> entry(talk, command, language)));
  }

  private HomeContents.Entry entry(TalkSummary talk, SlashCommandPayload command, Locale language) {
    var line = reception.in(language).line(talk, zone);
    return new HomeContents.Entry(line, "", link(talk, command));
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
