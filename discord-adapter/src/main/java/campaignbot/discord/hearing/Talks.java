package campaignbot.discord.hearing;

import campaignbot.bot.CampaignBot;
import campaignbot.bot.Reception;
import campaignbot.bot.TalkSummary;
import campaignbot.conversation.TalkKey;
import campaignbot.discord.Roots;
import campaignbot.discord.TalkNames;
import java.util.Optional;

/// Which talk something belongs to.
public record Talks(CampaignBot bot, Reception reception, Roots roots) {
  /// The talk that a new message or command goes on with; empty when there is none.
  Optional<TalkKey> goingOn(Scene scene) {
    return switch (scene.kind()) {
      case DIRECT -> Optional.of(TalkNames.direct(scene.person(), scene.channel()));
      case GUEST -> Optional.of(TalkNames.guest(scene.workspace(), scene.channel()));
      case GUILD -> scene.thread().flatMap(thread -> inThread(scene, thread));
    };
  }

  private Optional<TalkKey> inThread(Scene scene, String thread) {
    return roots
        .talkIn(scene.workspace(), scene.channel(), thread)
        .or(() -> Optional.of(TalkNames.ofMention(scene.workspace(), scene.channel(), thread)))
        .filter(bot::knows)
        .or(() -> Optional.of(TalkNames.here(scene.workspace(), thread)).filter(bot::knows));
  }

  /// The talk that goes on in a channel among the messages of other people.
  Optional<TalkKey> inPlace(Scene scene) {
    return reception
        .latestUnfinished(scene.workspace(), TalkNames.PLATFORM, scene.spot())
        .map(TalkSummary::key)
        .filter(roots::isInPlace);
  }

  /// The talk of a button that was pressed there; the talk need not exist any more.
  ///
  /// @param name of the talk, as the button has it
  TalkKey of(Scene scene, String name) {
    var inChannel = TalkNames.under(scene.workspace(), scene.channel(), name);
    return scene.thread().isEmpty() || bot.knows(inChannel)
        ? inChannel
        : TalkNames.under(scene.workspace(), scene.spot(), name);
  }
}
