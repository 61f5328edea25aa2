package campaignbot.discord.fake;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A server, as Discord calls it among people.
public final class Guild {
  private static final String SINCE = "2024-01-01T00:00:00.000000+00:00";

  private final String id;
  final Person owner;
  final List<Person> members;
  String locale = "en-US";

  Guild(String id, Person owner, List<Person> members) {
    this.id = id;
    this.owner = owner;
    this.members = members;
  }

  public String id() {
    return id;
  }

  /// @param shards among which guilds are dealt out
  int shard(int shards) {
    return (int) ((Long.parseUnsignedLong(id) >>> 22) % shards);
  }

  boolean has(String person) {
    return members.stream().anyMatch(m -> m.id().equals(person));
  }

  static DataObject member(Person person) {
    return Json.withNulls(
        Json.object(
            "user",
            person.json(),
            "roles",
            Json.array(),
            "joined_at",
            SINCE,
            "deaf",
            false,
            "mute",
            false,
            "flags",
            0,
            "pending",
            false),
        "nick",
        "avatar",
        "premium_since",
        "communication_disabled_until");
  }

  /// As interactions show it: with what the member may do there.
  static DataObject memberThere(Person person) {
    return member(person).put("permissions", "" + Right.USUAL);
  }

  DataObject json(List<Room> channels, List<Room> threads, Person bot) {
    var everyone =
        Json.withNulls(
            Json.object(
                "id",
                id,
                "name",
                "@everyone",
                "color",
                0,
                "colors",
                Json.withNulls(
                    Json.object("primary_color", 0), "secondary_color", "tertiary_color"),
                "hoist",
                false,
                "position",
                0,
                "permissions",
                "" + Right.USUAL,
                "managed",
                false,
                "mentionable",
                false,
                "flags",
                0),
            "icon",
            "unicode_emoji");
    return Json.withNulls(
        Json.object(
            "id",
            id,
            "name",
            "Guild " + id,
            "owner_id",
            owner.id(),
            "afk_timeout",
            300,
            "verification_level",
            0,
            "default_message_notifications",
            1,
            "explicit_content_filter",
            0,
            "mfa_level",
            0,
            "nsfw_level",
            0,
            "premium_tier",
            0,
            "premium_subscription_count",
            0,
            "premium_progress_bar_enabled",
            false,
            "system_channel_flags",
            0,
            "preferred_locale",
            locale,
            "features",
            Json.array(),
            "emojis",
            Json.array(),
            "stickers",
            Json.array(),
            "max_members",
            500_000,
            "joined_at",
            SINCE,
            "large",
            false,
            "unavailable",
            false,
            "member_count",
            members.size() + 1,
            "roles",
            Json.array(everyone),
            "channels",
            Json.array(channels.stream().map(c -> c.json(bot.id())).toList()),
            "threads",
            Json.array(threads.stream().map(t -> t.json(bot.id())).toList()),
            "members",
            Json.array(member(bot)),
            "presences",
            Json.array(),
            "voice_states",
            Json.array(),
            "stage_instances",
            Json.array(),
            "guild_scheduled_events",
            Json.array(),
            "soundboard_sounds",
            Json.array()),
        "icon",
        "afk_channel_id",
        "system_channel_id",
        "rules_channel_id",
        "public_updates_channel_id",
        "vanity_url_code",
        "description",
        "banner",
        "splash");
  }
}
