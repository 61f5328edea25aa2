package campaignbot.bot;

import campaignbot.conversation.TalkKey;

/// Two turns of one talk were made from the same state; this one was later and must be made again.
public final class StoreConflict extends RuntimeException {
  public StoreConflict(TalkKey key, String what) {
    super("The talk " + key + " has gone on meanwhile: " + what);
  }
}
