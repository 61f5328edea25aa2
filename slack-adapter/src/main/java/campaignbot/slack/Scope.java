package campaignbot.slack;

import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the bot asks a workspace to allow: the least that its commands, events and calls need.
/// Never a scope of a person.
public enum Scope {
  COMMANDS("commands"),
  APP_MENTIONS_READ("app_mentions:read"),
  CHANNELS_HISTORY("channels:history"),
  GROUPS_HISTORY("groups:history"),
  IM_HISTORY("im:history"),
  MPIM_HISTORY("mpim:history"),
  CHAT_WRITE("chat:write"),
  FILES_READ("files:read"),
  FILES_WRITE("files:write");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  /// Slack's word.
  public String word() {
    return word;
  }

  /// As the authorize address wants them.
  public static String all() {
    return Arrays.stream(values()).map(Scope::word).collect(Collectors.joining(","));
  }

  /// Those that are not among the granted ones.
  public static SortedSet<String> missingFrom(Set<String> granted) {
    return Arrays.stream(values())
        .map(Scope::word)
        .filter(w -> !granted.contains(w))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
