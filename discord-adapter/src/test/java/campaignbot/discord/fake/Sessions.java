package campaignbot.discord.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Who listens at the gateway, and what they may. Touched only inside `Happenings`.
final class Sessions {
  private static final int HEARTBEAT = 1;
  private static final int IDENTIFY = 2;
  private static final int PRESENCE = 3;
  private static final int RESUME = 6;
  private static final int RECONNECT = 7;
  private static final int MEMBERS = 8;
  private static final int INVALID = 9;
  private static final int HELLO = 10;
  private static final int ACKNOWLEDGED = 11;

  private final World world;
  private final Supplier<String> address;
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  final List<Identified> identified = new ArrayList<>();

  Sessions(World world, Supplier<String> address) {
    this.world = world;
    this.address = address;
  }

  void greet(Link link) {
    var interval = world.settings.heartbeat.toMillis();
    link.send(
        Json.object(
            "op",
            HELLO,
            "d",
            Json.object("heartbeat_interval", interval, "_trace", Json.array("fake"))));
  }

  void hear(Link link, DataObject said) {
    var what = Json.object(said, "d").orElseGet(DataObject::empty);
    switch (said.getInt("op", -1)) {
      case HEARTBEAT -> {
        if (!world.settings.heartbeatsMuted) {
          link.send(Json.object("op", ACKNOWLEDGED));
        }
      }
      case IDENTIFY -> identify(link, what);
      case RESUME -> resume(link, what);
      case PRESENCE -> signedIn(link);
      case MEMBERS -> members(link, what);
      default -> link.close(4001, "Unknown opcode.");
    }
  }

  private static void signedIn(Link link) {
    if (link.session.isEmpty()) {
      link.close(4003, "Not authenticated.");
    }
  }

  private void members(Link link, DataObject what) {
    signedIn(link);
    var guild = world.guilds.get(what.getString("guild_id"));
    if (guild != null) {
      link.session.ifPresent(s ->
          s.dispatch(
              "GUILD_MEMBERS_CHUNK",
              Json.object(
                  "guild_id", guild.id(),
                  "members", Json.array(guild.members.stream().map(Guild::member).toList()),
                  "chunk_index", 0,
                  "chunk_count", 1,
                  "nonce", Json.text(what, "nonce"))));
    }
  }

  private void identify(Link link, DataObject what) {
    var shard = Json.list(what, "shard").orElseGet(() -> Json.array(0, 1));
    var session = new Session(shard.getInt(0), shard.getInt(1), what.getInt("intents", -1), link);
    var wrong = refusal(link, what, session);
    var tooSoon = wrong.isEmpty() && isTooSoon(session);
    note(session, false, wrong.isEmpty() && !tooSoon);
    if (wrong.isPresent()) {
      link.close(wrong.get().code(), wrong.get().reason());
    } else if (tooSoon) {
      world.complaints.add("IDENTIFY of shard " + session.shard + " too soon after another");
      link.send(Json.object("op", INVALID, "d", false));
    } else {
      begin(link, session);
    }
  }

  private record Refusal(int code, String reason) {}

  private Optional<Refusal> refusal(Link link, DataObject what, Session session) {
    if (link.session.isPresent()) {
      return Optional.of(new Refusal(4005, "Already authenticated."));
    } else if (!what.getString("token", "").equals(FakeDiscord.TOKEN)) {
      return Optional.of(new Refusal(4004, "Authentication failed."));
    } else if (session.intents < 0) {
      return Optional.of(new Refusal(4013, "Invalid intent(s)."));
    } else if ((session.intents & Intents.PRIVILEGED & ~world.settings.approvedIntents) != 0) {
      return Optional.of(new Refusal(4014, "Disallowed intent(s)."));
    } else if (session.shard < 0 || session.shard >= session.shards) {
      return Optional.of(new Refusal(4010, "Invalid shard."));
    }
    return guildsOf(session).size() >= world.settings.guildsToShard
        ? Optional.of(new Refusal(4011, "Sharding required."))
        : Optional.empty();
  }

  private List<Guild> guildsOf(Session session) {
    return world.guilds.values().stream().filter(g -> session.hears(Optional.of(g))).toList();
  }

  private boolean isTooSoon(Session session) {
    var earliest = Instant.now().minus(world.settings.identifyEvery);
    var bucket = session.shard % world.settings.concurrency;
    return identified.stream()
        .filter(i -> i.accepted() && !i.isResume())
        .filter(i -> i.shard() % world.settings.concurrency == bucket)
        .anyMatch(i -> i.at().isAfter(earliest));
  }

  private void note(Session session, boolean isResume, boolean accepted) {
    identified.add(
        new Identified(
            Instant.now(), session.shard, session.shards, session.intents, isResume, accepted));
  }

  private void begin(Link link, Session session) {
    sessions.values().removeIf(s -> s.shard == session.shard && s.link.isEmpty());
    sessions.put(session.id, session);
    link.session = Optional.of(session);
    var guilds = guildsOf(session);
    session.dispatch("READY", ready(session, guilds));
    guilds.forEach(g -> session.dispatch("GUILD_CREATE", shown(g)));
  }

  private DataObject ready(Session session, List<Guild> guilds) {
    var unavailable =
        guilds.stream().map(g -> Json.object("id", g.id(), "unavailable", true)).toList();
    return Json.object(
        "v", 10,
        "user", world.bot.json().put("verified", true).put("mfa_enabled", true),
        "guilds", Json.array(unavailable),
        "private_channels", Json.array(),
        "relationships", Json.array(),
        "presences", Json.array(),
        "session_id", session.id,
        "session_type", "normal",
        "resume_gateway_url", address.get(),
        "shard", Json.array(session.shard, session.shards),
        "application", Json.object("id", FakeDiscord.APPLICATION, "flags", 0),
        "_trace", Json.array("fake"));
  }

  private DataObject shown(Guild guild) {
    return guild.json(
        world.roomsOf(guild.id(), false).toList(),
        world.roomsOf(guild.id(), true).filter(t -> !t.archived).toList(),
        world.bot);
  }

  private void resume(Link link, DataObject what) {
    var session = Optional.ofNullable(sessions.get(what.getString("session_id", "")));
    var valid = session.isPresent() && !world.settings.resumesRefused;
    session.ifPresent(s -> note(s, true, valid));
    if (!what.getString("token", "").equals(FakeDiscord.TOKEN)) {
      link.close(4004, "Authentication failed.");
    } else if (!valid) {
      link.send(Json.object("op", INVALID, "d", false));
    } else if (what.getInt("seq", 0) > session.orElseThrow().sequence()) {
      link.close(4007, "Invalid seq");
    } else {
      link.session = session;
      session.get().resume(link, what.getInt("seq", 0));
    }
  }

  /// @param forGood whether the bot has said goodbye, which ends a session
  void gone(Link link, boolean forGood) {
    link.session.ifPresent(s -> {
      if (s.link.filter(link::equals).isPresent()) {
        s.link = Optional.empty();
        if (forGood) {
          sessions.remove(s.id);
        }
      }
    });
  }

  /// Tells all who hear of a guild; of none, the first shard.
  void emit(Optional<Guild> guild, String type, DataObject what) {
    sessionsOf(guild).forEach(s -> s.dispatch(type, what));
  }

  List<Session> sessionsOf(Optional<Guild> guild) {
    return sessions.values().stream().filter(s -> s.hears(guild)).toList();
  }

  void join(Guild guild) {
    emit(Optional.of(guild), "GUILD_CREATE", shown(guild));
  }

  void leave(Guild guild) {
    emit(Optional.of(guild), "GUILD_DELETE", Json.object("id", guild.id()));
  }

  void changed(Guild guild) {
    emit(Optional.of(guild), "GUILD_UPDATE", shown(guild));
  }

  int connected() {
    return (int) sessions.values().stream().filter(s -> s.link.isPresent()).count();
  }

  static void askToReconnect(Link link) {
    link.send(Json.object("op", RECONNECT).putNull("d"));
  }

  void invalidate(Link link, boolean resumable) {
    if (!resumable) {
      link.session.ifPresent(s -> sessions.remove(s.id));
      link.session = Optional.empty();
    }
    link.send(Json.object("op", INVALID, "d", resumable));
  }
}
