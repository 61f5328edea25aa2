package campaignbot.launcher;

import campaignbot.wording.Message;
import java.util.Optional;

/// Where a talk takes place: something that reads lines and shows messages.
interface Home extends AutoCloseable {
  /// The next line; empty when the person has left.
  Optional<String> readLine();

  void show(Message message);

  /// A remark that is not part of the talk.
  void remark(String sentence);

  @Override
  void close();
}
