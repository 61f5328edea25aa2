package campaignbot.discord.fake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What Discord knows of a place. Touched only inside `Happenings`.
final class Room {
  final Place place;
  final Optional<Room> parent;
  final List<Person> people;

  /// Whether the bot is not there, but somebody who has installed it.
  final boolean elsewhere;

  final Set<Right> taken = EnumSet.noneOf(Right.class);
  String name;
  String owner = "";
  int minutesToArchive = 1440;
  boolean archived;
  boolean locked;
  boolean deleted;

  /// @param people in direct messages and groups, without the bot
  Room(Place place, String name, Optional<Room> parent, List<Person> people, boolean elsewhere) {
    this.place = place;
    this.name = name;
    this.parent = parent;
    this.people = people;
    this.elsewhere = elsewhere;
  }

  String id() {
    return place.id();
  }

  String guild() {
    return place.guild();
  }

  boolean isDirect() {
    return place.kind() == Place.Kind.DIRECT && !elsewhere;
  }

  /// A thread has the rights of its channel.
  boolean allows(Right right) {
    return !parent.map(p -> p.taken).orElse(taken).contains(right);
  }

  long rights() {
    return Right.USUAL & ~Right.bits(parent.map(p -> p.taken).orElse(taken));
  }

  DataObject json(String bot) {
    var json =
        Json.withNulls(
            Json.object("id", id(), "type", place.kind().type, "flags", 0), "last_message_id");
    return switch (place.kind()) {
      case DIRECT -> json.put("recipients", Json.array(recipients()));
      case GROUP ->
          Json.withNulls(json.put("recipients", Json.array(recipients())), "icon")
              .put("name", name)
              .put("owner_id", people.getFirst().id());
      case TEXT -> text(json, bot);
      case PUBLIC_THREAD, PRIVATE_THREAD -> thread(json, bot);
    };
  }

  private List<DataObject> recipients() {
    return people.stream().map(Person::json).toList();
  }

  private DataObject text(DataObject json, String bot) {
    var overwrite = Json.object("id", bot, "type", 1, "allow", "0", "deny", "" + Right.bits(taken));
    return Json.withNulls(
        Json.with(
            json,
            Json.object(
                "name",
                name,
                "guild_id",
                guild(),
                "position",
                1,
                "permission_overwrites",
                taken.isEmpty() ? Json.array() : Json.array(overwrite),
                "nsfw",
                false,
                "rate_limit_per_user",
                0)),
        "parent_id",
        "topic");
  }

  private DataObject thread(DataObject json, String bot) {
    var when = "2024-01-01T00:00:00.000000+00:00";
    return Json.with(
        json,
        Json.object(
            "name",
            name,
            "guild_id",
            guild(),
            "parent_id",
            parent.orElseThrow().id(),
            "owner_id",
            owner,
            "message_count",
            0,
            "member_count",
            1,
            "total_message_sent",
            0,
            "rate_limit_per_user",
            0,
            "thread_metadata",
            Json.object(
                "archived", archived,
                "auto_archive_duration", minutesToArchive,
                "archive_timestamp", when,
                "locked", locked,
                "create_timestamp", when),
            "member",
            Json.object("id", id(), "user_id", bot, "join_timestamp", when, "flags", 0)));
  }
}
