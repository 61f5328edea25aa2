package campaignbot.discord.fake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the bot may do where.
final class Doors {
  private final World world;

  Doors(World world) {
    this.world = world;
  }

  /// Goes in, if the channel is there and can be seen.
  Answer in(Request request, Function<Room, Answer> then) {
    var room = Optional.ofNullable(world.rooms.get(request.at(1)));
    if (room.filter(r -> !r.deleted).isEmpty()) {
      var refused = Answer.no(404, Answer.UNKNOWN_CHANNEL, "Unknown Channel");
      return room.isPresent() ? refused.asMeant() : refused;
    }
    if (room.get().elsewhere) {
      return Answer.no(403, Answer.NO_ACCESS, "Missing Access");
    }
    return room.get().allows(Right.VIEW)
        ? then.apply(room.get())
        : Answer.no(403, Answer.NO_ACCESS, "Missing Access").asMeant();
  }

  /// @return the refusal, if there is one
  Optional<Answer> mayWrite(Room room, List<Upload> files) {
    if (room.isDirect() && world.closed.contains(room.people.getFirst().id())) {
      return Optional.of(
          Answer.no(403, Answer.NOT_TO_THIS_PERSON, "Cannot send messages to this user").asMeant());
    }
    if (room.locked) {
      return Optional.of(archived());
    }
    var toSend = room.place.isThread() ? Right.SEND_IN_THREADS : Right.SEND;
    return may(room, toSend)
        .or(() -> files.isEmpty() ? Optional.empty() : may(room, Right.ATTACH_FILES));
  }

  Optional<Answer> may(Room room, Right right) {
    return room.allows(right)
        ? Optional.empty()
        : Optional.of(Answer.no(403, Answer.NO_RIGHT, "Missing Permissions").asMeant());
  }

  Optional<Answer> mayChange(Room room, Posted message) {
    if (!message.author().equals(world.bot.id())) {
      return Optional.of(
          Answer.no(403, Answer.NOT_ONES_OWN, "Cannot edit a message authored by another user"));
    }
    return room.locked || room.archived ? Optional.of(archived()) : Optional.empty();
  }

  private static Answer archived() {
    return Answer.no(400, Answer.ARCHIVED, "Thread is archived").asMeant();
  }
}
