package campaignbot.slack.hearing;

import campaignbot.conversation.Choice;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import java.util.Optional;

/// What is known of the talks when something is heard.
public interface Talks {
  /// Whether there is such a talk, or one is about to begin.
  boolean knows(TalkKey key);

  /// The talk that goes on under a message; empty when none does.
  Optional<TalkKey> under(String workspace, String channel, String root);

  /// Whether a choice is among those that the talk offers now.
  boolean offers(TalkKey key, Choice choice);

  /// Whether a person may answer in the talk with this choice.
  boolean mayPress(TalkKey key, String person, Choice choice);

  /// Why an answer would not be understood, in words; empty when it would be.
  Optional<String> objection(Heard.Said answer, TalkKey key);
}
