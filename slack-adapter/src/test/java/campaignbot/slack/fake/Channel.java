package campaignbot.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;

/// @param team where it is
/// @param kind public, private or direct
/// @param botIsIn whether the bot may post, and hears what is said
/// @param members ids of the people and bots in it
public record Channel(
    String team, String id, String name, Kind kind, boolean botIsIn, List<String> members) {
  /// The letters are those of `channel_type` in events.
  public enum Kind {
    PUBLIC("channel"),
    PRIVATE("group"),
    DIRECT("im"),
    ARCHIVED("channel");

    final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  public Channel {
    members = List.copyOf(members);
  }

  /// The channel itself, outside of any thread.
  public Place outside() {
    return new Place(this, "");
  }

  /// The thread under a message of the channel.
  public Place under(String ts) {
    return new Place(this, ts);
  }

  JsonObject json() {
    return Json.object(
        "id",
        id,
        "name",
        name,
        "is_channel",
        kind == Kind.PUBLIC || kind == Kind.ARCHIVED,
        "is_group",
        false,
        "is_im",
        kind == Kind.DIRECT,
        "is_private",
        kind != Kind.PUBLIC && kind != Kind.ARCHIVED,
        "is_archived",
        kind == Kind.ARCHIVED,
        "is_member",
        botIsIn);
  }
}
