package campaignbot.slack;

import campaignbot.conversation.TalkKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How talks in Slack are named. The name is fixed before the first reply: a command has no message
/// yet, so the talk that it opens is named after the command.
public final class TalkNames {
  public static final String PLATFORM = "slack";
  private static final String COMMAND = "cmd-";
  private static final String DIRECT = "dm";
  private static final int NAME_BYTES = 12;

  private TalkNames() {}

  /// @param trigger the command's trigger id: no two commands have the same
  public static TalkKey ofCommand(String workspace, String channel, String trigger) {
    return isDirect(channel)
        ? direct(workspace, channel)
        : under(workspace, channel, COMMAND + shortened(trigger));
  }

  /// The talk of a direct message channel: there is one, which begins anew when it is over.
  public static TalkKey direct(String workspace, String channel) {
    return under(workspace, channel, DIRECT);
  }

  /// The talk that was opened by, or lives under, a message.
  public static TalkKey under(String workspace, String channel, String thread) {
    return new TalkKey(workspace, PLATFORM, channel, thread);
  }

  /// Whether a channel is one between a person and the bot.
  public static boolean isDirect(String channel) {
    return channel.startsWith("D");
  }

  /// Whether the talk's thread is yet to be opened by its first message.
  public static boolean isOfCommand(TalkKey key) {
    return key.thread().startsWith(COMMAND);
  }

  public static boolean isDirect(TalkKey key) {
    return key.thread().equals(DIRECT);
  }

  private static String shortened(String trigger) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(trigger.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
