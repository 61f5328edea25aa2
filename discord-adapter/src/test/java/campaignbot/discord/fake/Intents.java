package campaignbot.discord.fake;

/// What a session wants to hear.
final class Intents {
  static final int GUILDS = 1;
  static final int MESSAGES = 1 << 9;
  static final int DIRECT_MESSAGES = 1 << 12;
  static final int CONTENT = 1 << 15;

  /// Those that Discord has to approve: members, presences, content.
  static final int PRIVILEGED = 1 << 1 | 1 << 8 | CONTENT;

  private Intents() {}
}
