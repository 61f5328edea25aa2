package campaignbot.chaos;

import campaignbot.bot.Incoming;
import campaignbot.wording.Message;
import java.util.ArrayList;
import java.util.List;

/// The same bot in this process, where nothing goes wrong: says what everybody should see.
final class Undisturbed {
  private final RealBot bot = RealBot.on(new MemoryStore(), new NoCatalogues());

  /// All messages that follow from what was said, a plan included.
  List<String> answersTo(Utterance said) {
    var messages = new ArrayList<Message>();
    var answer = bot.bot().receive(new Incoming(said.key(), said.event().heard()));
    answer.message().ifPresent(messages::add);
    while (answer.job().isPresent()) {
      answer = bot.bot().receive(bot.desk().carryOut(answer.job().get()));
      answer.message().ifPresent(messages::add);
    }
    return messages.stream().map(Message::toString).toList();
  }
}
