package campaignbot.bot;

import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Bytes;

/// The port through which the files that people share on a platform are had.
public interface SharedFiles {
  /// The `platform` of the talks whose files it fetches.
  String platform();

  /// Fetches a file, within a minute or not at all.
  ///
  /// @param mostBytes no more is read
  /// @throws InterruptedException when the program is told to end
  Fetched fetch(TalkKey key, Heard.FileShared file, int mostBytes) throws InterruptedException;

  /// What became of it.
  sealed interface Fetched {
    /// @param name as people see it
    record Content(String name, Bytes content) implements Fetched {}

    record TooLarge(String name) implements Fetched {}

    /// It is gone, lies elsewhere, or is not shown to us.
    record NoAccess(String name) implements Fetched {}

    /// The platform does not answer; it may in a minute.
    record Unreachable(String name) implements Fetched {}
  }
}
