package campaignbot.discord.fake;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What the bot reads and writes in channels by itself.
final class ChannelRoutes {
  private static final int USUAL_PAGE = 50;

  private final World world;
  private final Messages messages;
  private final Events events;
  private final Doors doors;

  ChannelRoutes(World world, Messages messages, Events events) {
    this.world = world;
    this.messages = messages;
    this.events = events;
    doors = new Doors(world);
  }

  Answer get(Request request) {
    return doors.in(request, room -> Answer.ok(room.json(world.bot.id())));
  }

  Answer type(Request request) {
    return doors.in(request, room -> doors.mayWrite(room, List.of()).orElseGet(Answer::done));
  }

  Answer post(Request request) {
    return doors.in(
        request,
        room -> doors.mayWrite(room, request.files()).orElseGet(() -> posted(room, request)));
  }

  private Answer posted(Room room, Request request) {
    var body = request.body();
    var reference = Json.object(body, "message_reference").map(r -> r.getString("message_id"));
    if (reference.isPresent() && !room.allows(Right.READ_HISTORY)) {
      return Answer.no(
              403, Answer.NO_HISTORY, "Cannot reply without permission to read message history")
          .asMeant();
    }
    var replyTo = reference.flatMap(r -> world.message(room.id(), r));
    if (reference.isPresent() && replyTo.isEmpty()) {
      var refused =
          Answer.flawed(
              List.of(
                  new Flaw(
                      "message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message", true)));
      return world.deleted.contains(reference.get()) ? refused.asMeant() : refused;
    }
    var before = before(room, body);
    if (before.isPresent()) {
      return Answer.ok(before.get().json());
    }
    var outcome = messages.post(room, body, request.files(), replyTo);
    if (room.archived && outcome.refusal().isEmpty()) {
      room.archived = false;
      events.threadChanged(room);
    }
    return outcome.answer();
  }

  /// The message that was posted with this nonce a moment ago.
  private Optional<Posted> before(Room room, DataObject body) {
    var nonce = Json.text(body, "nonce");
    if (nonce.isEmpty() || !body.getBoolean("enforce_nonce", false)) {
      return Optional.empty();
    }
    var earliest = world.clock.instant().minus(world.settings.noncesLast);
    return world
        .messagesIn(room.id())
        .filter(m -> m.nonce().equals(nonce) && m.author().equals(world.bot.id()))
        .filter(m -> Ids.madeAt(m.id()).plus(Duration.ofMillis(1)).isAfter(earliest))
        .findFirst();
  }

  /// Newest first. Without the right to read on, there is nothing.
  Answer history(Request request) {
    return doors.in(
        request,
        room -> {
          var query = request.query();
          var limit = Integer.parseInt(query.getOrDefault("limit", "" + USUAL_PAGE));
          var before = query.getOrDefault("before", "" + Long.MAX_VALUE);
          var after = query.getOrDefault("after", "0");
          var newestFirst = Comparator.comparingLong(ChannelRoutes::number);
          var found =
              world
                  .messagesIn(room.id())
                  .filter(m -> !m.isEphemeral() && room.allows(Right.READ_HISTORY))
                  .filter(m -> number(m) < Long.parseLong(before))
                  .filter(m -> number(m) > Long.parseLong(after))
                  .sorted(query.containsKey("after") ? newestFirst : newestFirst.reversed())
                  .limit(limit)
                  .sorted(newestFirst.reversed())
                  .map(m -> shown(room, m))
                  .toList();
          return Answer.ok(Json.array(found));
        });
  }

  private static long number(Posted message) {
    return Long.parseLong(message.id());
  }

  private DataObject shown(Room room, Posted message) {
    return events.shown(message, room, (world.settings.approvedIntents & Intents.CONTENT) != 0);
  }

  Answer message(Request request) {
    return withMessage(
        request,
        (room, m) ->
            room.allows(Right.READ_HISTORY)
                ? Answer.ok(shown(room, m))
                : Answer.no(403, Answer.NO_RIGHT, "Missing Permissions").asMeant());
  }

  Answer edit(Request request) {
    return withMessage(
        request,
        (room, m) ->
            doors
                .mayChange(room, m)
                .orElseGet(
                    () -> messages.edit(m, request.body(), request.files(), false).answer()));
  }

  Answer delete(Request request) {
    return withMessage(
        request, (room, m) -> doors.mayChange(room, m).orElseGet(() -> messages.delete(m)));
  }

  private interface WithMessage {
    Answer answer(Room room, Posted message);
  }

  private Answer withMessage(Request request, WithMessage then) {
    Function<Room, Answer> there =
        room ->
            world
                .message(room.id(), request.at(3))
                .filter(m -> !m.isEphemeral())
                .map(m -> then.answer(room, m))
                .orElseGet(() -> messages.unknownMessage(request.at(3)));
    return doors.in(request, there);
  }
}
