package campaignbot.discord.fake;

/// Where something is said: a channel, a thread, or direct messages.
///
/// @param guild empty where there is none
public record Place(String id, String guild, Kind kind) {
  /// What it is, by the numbers that Discord has for it.
  public enum Kind {
    TEXT(0),
    DIRECT(1),
    GROUP(3),
    PUBLIC_THREAD(11),
    PRIVATE_THREAD(12);

    final int type;

    Kind(int type) {
      this.type = type;
    }
  }

  public boolean isThread() {
    return kind == Kind.PUBLIC_THREAD || kind == Kind.PRIVATE_THREAD;
  }
}
