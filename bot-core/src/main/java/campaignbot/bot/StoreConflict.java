package campaignbot.bot;

import campaignbot.conversation.TalkKey;

/// Two turns of one talk were made from the same state; this one was later and must be made again.
public final class StoreConflict extends RuntimeException {
  public StoreConflict(TalkKey key, long before) {
    super("The talk " + key + " is no longer at version " + before);
  }
}
