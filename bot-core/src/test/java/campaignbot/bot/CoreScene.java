package campaignbot.bot;

import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import java.util.List;

/// A transcript played against the bot without any platform.
record CoreScene(TestBot bot, TalkKey key) implements Transcript.Scene {
  @Override
  public List<String> opened(String author, String text) {
    return texts(bot.takeIn(key, new Heard.Opened(author, text, bot.today())));
  }

  @Override
  public List<String> said(String author, String text) {
    return texts(bot.takeIn(key, new Heard.Said(author, text, bot.today())));
  }

  @Override
  public List<String> passed(long days) {
    return texts(bot.wait(key, days));
  }

  @Override
  public List<String> cameBack() {
    return texts(bot.takeIn(key, new Heard.Returned(Transcript.STARTER, bot.today())));
  }

  private static List<String> texts(List<Message> messages) {
    return messages.stream().map(PlainText::of).toList();
  }
}
