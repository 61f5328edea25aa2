package campaignbot.discord.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Threads that the bot opens and changes.
final class ThreadRoutes {
  private static final int HAS_THREAD = 1 << 5;
  private static final Set<Integer> DURATIONS = Set.of(60, 1_440, 4_320, 10_080);

  private final World world;
  private final Messages messages;
  private final Events events;
  private final Doors doors;

  ThreadRoutes(World world, Messages messages, Events events) {
    this.world = world;
    this.messages = messages;
    this.events = events;
    doors = new Doors(world);
  }

  /// Its id is that of the message.
  Answer fromMessage(Request request) {
    return doors.in(
        request,
        room -> {
          var message = world.message(room.id(), request.at(3)).filter(m -> !m.isEphemeral());
          if (message.isEmpty()) {
            return messages.unknownMessage(request.at(3));
          }
          var refused = refusal(room, request.body());
          if (refused.isPresent()) {
            return refused.get();
          }
          if (world.rooms.containsKey(request.at(3))) {
            return Answer.no(
                400, Answer.THREAD_EXISTS, "A thread has already been created for this message");
          }
          return Answer.created(begun(room, message.get(), request.body()).json(world.bot.id()));
        });
  }

  private Room begun(Room room, Posted message, DataObject body) {
    var thread = opened(room, message.id(), Place.Kind.PUBLIC_THREAD, body);
    var marked = Json.copy(message.json());
    marked.put("flags", message.flags() | HAS_THREAD);
    marked.put("thread", thread.json(world.bot.id()));
    var next = message.filled(marked, message.files());
    world.messages.put(next.id(), next);
    events.changed(room, next);
    var starter = DataObject.empty();
    Messages.refer(starter, next);
    messages.system(thread, world.person(message.author()), 21, starter);
    return thread;
  }

  Answer alone(Request request) {
    return doors.in(
        request,
        room -> {
          var refused = refusal(room, request.body());
          if (refused.isPresent()) {
            return refused.get();
          }
          var type = request.body().getInt("type", Place.Kind.PRIVATE_THREAD.type);
          var isPublic = type == Place.Kind.PUBLIC_THREAD.type;
          var kind = isPublic ? Place.Kind.PUBLIC_THREAD : Place.Kind.PRIVATE_THREAD;
          var thread = opened(room, world.ids.next(), kind, request.body());
          if (isPublic) {
            messages.system(room, world.bot, 18, Json.object("content", thread.name));
          }
          return Answer.created(thread.json(world.bot.id()));
        });
  }

  private Room opened(Room parent, String id, Place.Kind kind, DataObject body) {
    var place = new Place(id, parent.guild(), kind);
    var thread = new Room(place, body.getString("name"), Optional.of(parent), List.of(), false);
    thread.owner = world.bot.id();
    thread.minutesToArchive = body.getInt("auto_archive_duration", 1_440);
    world.open(thread);
    events.threadMade(thread);
    return thread;
  }

  private Optional<Answer> refusal(Room room, DataObject body) {
    if (room.place.kind() != Place.Kind.TEXT) {
      return Optional.of(
          Answer.no(400, Answer.NOT_HERE, "Cannot execute action on this channel type"));
    }
    return doors
        .may(room, Right.CREATE_PUBLIC_THREADS)
        .or(() -> flaws(body).isEmpty() ? Optional.empty() : Optional.of(refused(body)));
  }

  private Answer refused(DataObject body) {
    flaws(body).forEach(f -> world.complaints.add("A thread: " + f));
    return Answer.flawed(flaws(body));
  }

  private static List<Flaw> flaws(DataObject body) {
    var flaws = new Flaws();
    flaws.text("name", body, "name", 1, 100, true);
    var duration = body.getInt("auto_archive_duration", 1_440);
    if (!DURATIONS.contains(duration)) {
      flaws.add(
          "auto_archive_duration",
          "BASE_TYPE_CHOICES",
          "Value must be one of (60, 1440, 4320, 10080).");
    }
    return new ArrayList<>(flaws.all());
  }

  /// A new name, or archived, or no longer.
  Answer change(Request request) {
    return doors.in(
        request,
        room -> {
          if (!room.place.isThread()) {
            return Answer.no(403, Answer.NO_RIGHT, "Missing Permissions");
          }
          var body = request.body();
          room.name = body.getString("name", room.name);
          room.archived = body.getBoolean("archived", room.archived);
          room.locked = body.getBoolean("locked", room.locked);
          events.threadChanged(room);
          return Answer.ok(room.json(world.bot.id()));
        });
  }
}
