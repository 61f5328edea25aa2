package campaignbot.bot;

import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Turn;

/// Who is told of the bot's turns, to count them.
public interface BotEvents {
  /// Nobody is told.
  BotEvents UNHEARD = (_, _, _) -> {};

  /// A turn was made. It may be made once more when somebody else was faster.
  ///
  /// @param heard as it was recognised: a typed label is the pick that it labels
  void turnTaken(Conversation before, Heard heard, Turn turn);
}
