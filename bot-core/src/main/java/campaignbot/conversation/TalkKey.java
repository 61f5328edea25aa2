package campaignbot.conversation;

/// Which talk: fixed before the first reply. Thread ids are unique only within their channel, so
/// all four parts count.
///
/// @param platform `terminal`, `slack`, `discord`
/// @param workspace the tenant; `local` in the terminal
public record TalkKey(String workspace, String platform, String channel, String thread) {
  public TalkKey {
    if (workspace.isBlank() || platform.isBlank() || channel.isBlank() || thread.isBlank()) {
      throw new IllegalArgumentException(
          "A talk's key has four parts: "
              + workspace
              + "/"
              + platform
              + "/"
              + channel
              + "/"
              + thread);
    }
  }
}
