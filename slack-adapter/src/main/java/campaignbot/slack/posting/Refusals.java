package campaignbot.slack.posting;

import campaignbot.conversation.TalkKey;

/// Hears what Slack will never take, so that whoever waits for it can be told in another way.
public interface Refusals {
  /// @param error what Slack called it: `not_in_channel`
  void refused(TalkKey key, String error);
}
