package campaignbot.discord.fake;

import java.util.Optional;
import java.util.UUID;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What Discord writes about what people do with the bot.
final class Payloads {
  private static final int IN_GUILD = 0;
  private static final int DIRECT = 1;
  private static final int PRIVATE = 2;
  private static final long FILE_BYTES = 10 * 1024 * 1024;

  private final World world;

  Payloads(World world) {
    this.world = world;
  }

  static int context(Room room) {
    if (!room.guild().isEmpty()) {
      return IN_GUILD;
    }
    return room.isDirect() ? DIRECT : PRIVATE;
  }

  DataObject interaction(
      Interaction.Kind kind, Person who, Room room, DataObject data, Optional<Posted> on) {
    var channel =
        room.json(world.bot.id())
            .put("permissions", "" + (room.elsewhere ? Right.USUAL : room.rights()));
    channel.remove("permission_overwrites");
    var common =
        Json.object(
            "id",
            world.ids.next(),
            "application_id",
            FakeDiscord.APPLICATION,
            "type",
            kind.type,
            "data",
            data,
            "token",
            "aW50ZXJhY3Rpb246" + UUID.randomUUID().toString().replace("-", ""),
            "version",
            1,
            "channel_id",
            room.id(),
            "channel",
            channel,
            "locale",
            who.locale(),
            "app_permissions",
            "" + room.rights(),
            "entitlements",
            Json.array(),
            "attachment_size_limit",
            FILE_BYTES,
            "context",
            context(room),
            "authorizing_integration_owners",
            owners(who, room),
            "message",
            on.map(Posted::json));
    return room.guild().isEmpty()
        ? common.put("user", who.json())
        : Json.with(common, inGuild(who, room.guild()));
  }

  private static DataObject owners(Person who, Room room) {
    if (room.elsewhere) {
      return Json.object("1", who.id());
    }
    return Json.object("0", room.guild().isEmpty() ? "0" : room.guild());
  }

  private DataObject inGuild(Person who, String guild) {
    var locale = Optional.ofNullable(world.guilds.get(guild)).map(g -> g.locale).orElse("en-US");
    return Json.object(
        "guild_id",
        guild,
        "guild",
        Json.object("id", guild, "locale", locale, "features", Json.array()),
        "guild_locale",
        locale,
        "member",
        Guild.memberThere(who));
  }
}
