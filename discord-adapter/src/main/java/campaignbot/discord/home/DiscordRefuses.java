package campaignbot.discord.home;

/// Discord does not let the bot in, and will not until somebody changes something.
public final class DiscordRefuses extends RuntimeException {
  /// @param sentence what is wrong and what to do, for the operator
  DiscordRefuses(String sentence) {
    super(sentence);
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
