package campaignbot.discord;

import campaignbot.conversation.TalkKey;
import java.util.regex.Pattern;

/// How talks in Discord are named. The name is fixed before the first reply: a command has no
/// message yet, so the talk that it opens is named after the command.
///
/// | thread | the talk |
/// | --- | --- |
/// | `cmd-<interaction>` | opened by a command; its thread is opened by its first message |
/// | `<message>` | opened by a mention: the thread hangs on that message |
/// | `here` | in a thread of other people, where it goes on in place |
/// | `dm` | in direct messages with the bot |
/// | `guest` | where only a person has installed the bot, which may not write there by itself |
///
/// The workspace is the guild; in direct messages, and where nobody but a person has installed the
/// bot, it is the person's own: `user-<id>`.
public final class TalkNames {
  public static final String PLATFORM = "discord";

  private static final String COMMAND = "cmd-";
  private static final String HERE = "here";
  private static final String DIRECT = "dm";
  private static final String GUEST = "guest";
  private static final String PERSON = "user-";

  /// What may stand in a button's name between slashes.
  private static final Pattern THREAD = Pattern.compile("cmd-\\d{1,20}|\\d{1,20}|here|dm|guest");

  private TalkNames() {}

  /// The tenant of what somebody does alone with the bot.
  public static String workspaceOf(String person) {
    return PERSON + person;
  }

  public static TalkKey ofCommand(String workspace, String channel, String interaction) {
    return under(workspace, channel, COMMAND + interaction);
  }

  public static TalkKey ofMention(String workspace, String channel, String message) {
    return under(workspace, channel, message);
  }

  public static TalkKey here(String workspace, String channel) {
    return under(workspace, channel, HERE);
  }

  /// There is one, which begins anew when it is over.
  public static TalkKey direct(String person, String channel) {
    return under(workspaceOf(person), channel, DIRECT);
  }

  /// There is one in each channel for whoever installed the bot.
  public static TalkKey guest(String workspace, String channel) {
    return under(workspace, channel, GUEST);
  }

  /// @param thread as it stands in a key
  public static TalkKey under(String workspace, String channel, String thread) {
    return new TalkKey(workspace, PLATFORM, channel, thread);
  }

  public static boolean isThread(String text) {
    return THREAD.matcher(text).matches();
  }

  public static boolean isOfCommand(TalkKey key) {
    return key.thread().startsWith(COMMAND);
  }

  public static boolean isOfCommand(TalkKey key, String interaction) {
    return key.thread().equals(COMMAND + interaction);
  }

  public static boolean isDirect(TalkKey key) {
    return key.thread().equals(DIRECT);
  }

  /// Whether the bot may speak there only in answer to a press or a command.
  public static boolean isGuest(TalkKey key) {
    return key.thread().equals(GUEST);
  }

  /// Whether the talk goes on in a thread of its own, if it can.
  public static boolean wantsThread(TalkKey key) {
    return !isDirect(key) && !isGuest(key) && !key.thread().equals(HERE);
  }
}
