package campaignbot.discord.messages;

/// Letters of equal width.
final class Code {
  private Code() {}

  /// @param literal what nothing in can end the block
  static String block(String literal) {
    return "```\n" + literal + "\n```";
  }
}
