package campaignbot.discord.fake;

import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What the gateway tells of messages, channels and threads, to whom it tells it at all.
final class Events {
  private final World world;
  private final Sessions sessions;

  Events(World world, Sessions sessions) {
    this.world = world;
    this.sessions = sessions;
  }

  void posted(Room room, Posted message) {
    tell("MESSAGE_CREATE", room, message);
  }

  void changed(Room room, Posted message) {
    tell("MESSAGE_UPDATE", room, message);
  }

  /// Nobody hears of whispers, or of what is said where the bot is not or may not look.
  private void tell(String type, Room room, Posted message) {
    if (message.isEphemeral() || room.elsewhere || !room.allows(Right.VIEW)) {
      return;
    }
    for (var session : sessions.sessionsOf(guild(room))) {
      if (session.wants(room.isDirect() ? Intents.DIRECT_MESSAGES : Intents.MESSAGES)) {
        session.dispatch(type, shown(message, room, session.wants(Intents.CONTENT)));
      }
    }
  }

  /// Without what the bot may not read: the words of messages that are none of its business.
  DataObject shown(Posted message, Room room, boolean mayReadAll) {
    var json = withheld(Json.copy(message.json()), room, mayReadAll);
    Json.object(json, "referenced_message")
        .ifPresent(r -> json.put("referenced_message", withheld(r, room, mayReadAll)));
    return json;
  }

  private DataObject withheld(DataObject json, Room room, boolean mayReadAll) {
    var mayRead =
        mayReadAll
            || room.isDirect()
            || json.getObject("author").getString("id").equals(world.bot.id())
            || Json.objects(json, "mentions")
                .anyMatch(m -> m.getString("id").equals(world.bot.id()));
    return mayRead
        ? json
        : json.put("content", "")
            .put("embeds", Json.array())
            .put("attachments", Json.array())
            .put("components", Json.array());
  }

  void deleted(Room room, Posted message) {
    if (!message.isEphemeral()) {
      emit(
          room,
          "MESSAGE_DELETE",
          Json.object(
              "id", message.id(),
              "channel_id", room.id(),
              "guild_id", guild(room).map(Guild::id)));
    }
  }

  void threadMade(Room thread) {
    emit(thread, "THREAD_CREATE", thread.json(world.bot.id()).put("newly_created", true));
  }

  void threadChanged(Room thread) {
    emit(thread, "THREAD_UPDATE", thread.json(world.bot.id()));
  }

  void channelChanged(Room room) {
    emit(room, "CHANNEL_UPDATE", room.json(world.bot.id()));
  }

  void channelMade(Room room) {
    emit(room, "CHANNEL_CREATE", room.json(world.bot.id()));
  }

  void gone(Room room) {
    emit(
        room,
        room.place.isThread() ? "THREAD_DELETE" : "CHANNEL_DELETE",
        room.json(world.bot.id()));
  }

  private void emit(Room room, String type, DataObject what) {
    if (!room.elsewhere) {
      sessions.emit(guild(room), type, what);
    }
  }

  private Optional<Guild> guild(Room room) {
    return Optional.ofNullable(world.guilds.get(room.guild()));
  }
}
