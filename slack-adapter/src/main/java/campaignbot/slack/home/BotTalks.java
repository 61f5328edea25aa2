package campaignbot.slack.home;

import campaignbot.bot.CampaignBot;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Threads;
import campaignbot.slack.TalkNames;
import campaignbot.slack.hearing.Talks;
import java.util.Optional;

/// The talks as the bot knows them.
record BotTalks(CampaignBot bot, Threads threads) implements Talks {
  @Override
  public Optional<TalkKey> under(String workspace, String channel, String root) {
    return threads
        .talkUnder(workspace, TalkNames.PLATFORM, channel, root)
        .or(() -> Optional.of(TalkNames.under(workspace, channel, root)))
        .filter(bot::knows);
  }

  @Override
  public boolean knows(TalkKey key) {
    return bot.knows(key);
  }

  @Override
  public boolean offers(TalkKey key, Choice choice) {
    return bot.offers(key, choice);
  }

  @Override
  public boolean mayPress(TalkKey key, String person, Choice choice) {
    return bot.mayPress(key, person, choice);
  }

  @Override
  public Optional<String> objection(Heard.Said answer, TalkKey key) {
    return bot.objection(key, answer);
  }
}
