package campaignbot.delivery;

import java.time.Duration;

/// The way out to one platform.
public interface Post {
  /// The `platform` of the talks that it serves.
  String platform();

  /// Sends a letter, within half a minute or not at all. A letter that is `doubtful` is looked for
  /// first, where the platform lets us.
  Delivery deliver(Letter letter) throws InterruptedException;

  /// What became of a letter.
  sealed interface Delivery {
    /// @param postedAs the platform's id of the message
    record Delivered(String postedAs) implements Delivery {}

    /// Not tried: others are before it in the channel, which takes a message at a time.
    record InLine(Duration left) implements Delivery {}

    /// Surely not posted, and asked to wait: 429, 503, or no connection.
    ///
    /// @param asked zero when the platform named no time
    record NotNow(Duration asked) implements Delivery {}

    /// Perhaps posted: the answer was lost.
    record Unsure(String why) implements Delivery {}

    /// Not posted, and never will be: the channel is gone, or the bot was thrown out.
    record Refused(String why) implements Delivery {}
  }
}
