package campaignbot.discord.fake;

import campaignbot.homes.Happenings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What people do. Called only inside `Happenings`.
final class People {
  private static final int BUTTON = 2;
  private static final int STRING_SELECT = 3;
  private static final int PERSON_SELECT = 5;

  private final World world;
  private final Happenings happenings;
  private final Sessions sessions;
  private final Messages messages;
  private final Events events;
  private final Payloads payloads;

  People(World world, Happenings happenings, Sessions sessions, Messages messages, Events events) {
    this.world = world;
    this.happenings = happenings;
    this.sessions = sessions;
    this.messages = messages;
    this.events = events;
    payloads = new Payloads(world);
  }

  Interaction slash(Person who, Place where, String command, Map<String, ?> options) {
    var room = world.room(where.id());
    var data = new CommandForm(world, room, Optional.empty()).data(command, options);
    return done(Interaction.Kind.COMMAND, who, room, data, Optional.empty());
  }

  Interaction autocomplete(
      Person who, Place where, String command, Map<String, ?> options, String focused) {
    var room = world.room(where.id());
    var data = new CommandForm(world, room, Optional.of(focused)).data(command, options);
    return done(Interaction.Kind.AUTOCOMPLETE, who, room, data, Optional.empty());
  }

  /// @param message as the person sees it, which may be out of date
  Interaction click(Person who, Posted message, String customId) {
    var button = shown(who, message, customId, BUTTON);
    return done(
        Interaction.Kind.COMPONENT,
        who,
        world.room(message.channel()),
        pressed(button),
        Optional.of(message));
  }

  private static DataObject pressed(DataObject component) {
    return Json.object(
        "component_type", component.getInt("type"),
        "custom_id", component.getString("custom_id"),
        "id", component.getInt("id", 0));
  }

  private DataObject shown(Person who, Posted message, String customId, int... types) {
    if (message.onlyFor().filter(p -> !p.equals(who.id())).isPresent()) {
      throw new IllegalArgumentException(who.name() + " does not see " + message.id());
    }
    var component =
        message
            .component(customId)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    customId + " is not shown, but " + message.customIds()));
    if (component.getBoolean("disabled", false)) {
      throw new IllegalArgumentException(customId + " cannot be used any more");
    }
    if (Arrays.stream(types).noneMatch(t -> t == component.getInt("type"))) {
      throw new IllegalArgumentException(customId + " is not used like that: " + component);
    }
    return component;
  }

  Interaction select(Person who, Posted message, String customId, List<String> values) {
    var menu = shown(who, message, customId, STRING_SELECT, PERSON_SELECT);
    if (values.size() < menu.getInt("min_values", 1)
        || values.size() > menu.getInt("max_values", 1)) {
      throw new IllegalArgumentException(customId + " takes not just " + values.size());
    }
    var room = world.room(message.channel());
    var data = pressed(menu).put("values", Json.array(values));
    if (menu.getInt("type") == STRING_SELECT) {
      var offered = Json.objects(menu, "options").map(o -> o.getString("value")).toList();
      if (!offered.containsAll(values)) {
        throw new IllegalArgumentException(values + " is not among " + offered);
      }
    } else {
      data.put("resolved", resolved(room, values));
    }
    return done(Interaction.Kind.COMPONENT, who, room, data, Optional.of(message));
  }

  private DataObject resolved(Room room, List<String> ids) {
    var users = DataObject.empty();
    var members = DataObject.empty();
    for (var person : ids.stream().map(world::person).toList()) {
      users.put(person.id(), person.json());
      var member = Guild.memberThere(person);
      member.remove("user");
      members.put(person.id(), member);
    }
    return Json.object(
        "users",
        users,
        "members",
        room.guild().isEmpty() ? Optional.empty() : Optional.of(members));
  }

  Interaction submit(Person who, Interaction opened, Map<String, ?> values) {
    if (opened.acknowledgement.filter(Interaction.Acknowledgement.MODAL::equals).isEmpty()) {
      throw new IllegalArgumentException("No modal was shown: " + opened);
    }
    var data = new ModalForm(opened.answered, values).data();
    return done(Interaction.Kind.MODAL, who, opened.room, data, opened.on);
  }

  private Interaction done(
      Interaction.Kind kind, Person who, Room room, DataObject data, Optional<Posted> on) {
    var payload = payloads.interaction(kind, who, room, data, on);
    var it = new Interaction(world, happenings, kind, who, room, on, payload);
    world.interactions.put(it.id(), it);
    return deliver(it);
  }

  /// Only one shard hears of it.
  Interaction deliver(Interaction it) {
    it.deliveries++;
    var guild =
        it.room.elsewhere
            ? Optional.<Guild>empty()
            : Optional.ofNullable(world.guilds.get(it.room.guild()));
    sessions.emit(guild, "INTERACTION_CREATE", it.payload);
    return it;
  }

  Posted message(Person who, Place where, String text, List<SharedFile> files) {
    return messages.said(opened(where), who, text, files, Optional.empty(), false);
  }

  Posted reply(Person who, Posted to, String text, boolean ping) {
    var room = opened(world.room(to.channel()).place);
    return messages.said(room, who, text, List.of(), Optional.of(to), ping);
  }

  Posted edit(Posted old, String text) {
    var json = Json.copy(world.messages.getOrDefault(old.id(), old).json()).put("content", text);
    var next = old.changed(json.put("edited_timestamp", Instant.now().toString()), old.files());
    world.messages.put(next.id(), next);
    events.changed(world.room(next.channel()), next);
    return next;
  }

  /// Whoever writes in an archived thread takes it out of the archive.
  private Room opened(Place where) {
    var room = world.room(where.id());
    if (room.deleted || room.locked) {
      throw new IllegalArgumentException("Nobody can write in " + where);
    }
    if (room.archived) {
      room.archived = false;
      events.threadChanged(room);
    }
    return room;
  }

  /// People open threads, too.
  Room thread(Person who, Place where, String name) {
    var parent = world.room(where.id());
    var place = new Place(world.ids.next(), where.guild(), Place.Kind.PUBLIC_THREAD);
    var thread = new Room(place, name, Optional.of(parent), new ArrayList<>(), parent.elsewhere);
    thread.owner = who.id();
    world.open(thread);
    events.threadMade(thread);
    return thread;
  }
}
