package campaignbot.bot;

import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;

/// One event of a talk as it came in, under the name by which a second delivery is recognised.
///
/// @param id the platform's event id; unique within workspace and platform
public record Event(String id, TalkKey key, Heard heard) {
  public Event {
    if (id.isBlank()) {
      throw new IllegalArgumentException("An event needs an id: " + key);
    }
  }
}
