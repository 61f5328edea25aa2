package campaignbot.bot;

import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.util.List;
import java.util.Optional;

/// A transcript played against the bot without any platform.
public record CoreScene(TestBot bot, TalkKey key) implements Transcript.Scene<Message> {
  public CoreScene {
    bot.goTo(Transcript.FIRST_DAY);
  }

  @Override
  public List<Message> opened(String author, String text) {
    return bot.takeIn(key, new Heard.Opened(author, text, bot.today()));
  }

  @Override
  public List<Message> said(String author, String text, boolean addressed) {
    return bot.takeIn(key, new Heard.Said(author, text, bot.today(), addressed));
  }

  @Override
  public List<Message> passed(long days) {
    return bot.wait(key, days);
  }

  @Override
  public Optional<Conversation> kept() {
    return bot.store().conversation(key);
  }

  @Override
  public List<Message> cameBack() {
    return bot.takeIn(key, new Heard.Returned(Transcript.STARTER, bot.today()));
  }
}
