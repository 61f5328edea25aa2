package campaignbot.discord.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Posting, changing and deleting messages, and telling the gateway of it. Called only inside
/// `Happenings`.
final class Messages {
  private final World world;
  private final Events events;

  Messages(World world, Events events) {
    this.world = world;
    this.events = events;
  }

  /// The bot says something by itself.
  Outcome post(Room room, DataObject body, List<Upload> uploads, Optional<Posted> replyTo) {
    var wrong = refusal(MessageLimits.flaws(MessageForm.post(body, uploads)));
    if (wrong.isPresent()) {
      return wrong.get();
    }
    var json = json(room, world.bot, replyTo.isPresent() ? 19 : 0, body);
    replyTo.ifPresent(r -> refer(json, r));
    Json.text(body, "nonce").ifPresent(n -> json.put("nonce", n));
    return Outcome.of(kept(room, json, shared(body, uploads), Optional.empty()));
  }

  /// The bot answers what somebody did.
  Outcome answer(Interaction it, DataObject body, List<Upload> uploads) {
    var wrong = refusal(MessageLimits.flaws(MessageForm.answer(body, uploads)));
    if (wrong.isPresent()) {
      return wrong.get();
    }
    return Outcome.of(kept(it, ofInteraction(it, body), shared(body, uploads)));
  }

  /// “… is thinking”
  Posted loading(Interaction it, int flags) {
    var body = Json.object("flags", flags | Posted.LOADING);
    return kept(it, ofInteraction(it, body), List.of());
  }

  private DataObject ofInteraction(Interaction it, DataObject body) {
    return Json.with(
        json(it.room, world.bot, it.kind == Interaction.Kind.COMMAND ? 20 : 19, body),
        Json.object(
            "webhook_id",
            FakeDiscord.APPLICATION,
            "application_id",
            FakeDiscord.APPLICATION,
            "interaction_metadata",
            Json.object(
                "id", it.id(),
                "type", it.kind.type,
                "user", it.who.json(),
                "authorizing_integration_owners",
                    it.payload.getObject("authorizing_integration_owners"))));
  }

  private Posted kept(Interaction it, DataObject json, List<SharedFile> files) {
    var ephemeral = (json.getInt("flags") & Posted.EPHEMERAL) != 0;
    return kept(it.room, json, files, ephemeral ? Optional.of(it.who.id()) : Optional.empty());
  }

  /// A person says something.
  Posted said(
      Room room,
      Person who,
      String text,
      List<SharedFile> files,
      Optional<Posted> replyTo,
      boolean ping) {
    var json = json(room, who, replyTo.isPresent() ? 19 : 0, Json.object("content", text));
    replyTo.ifPresent(r -> refer(json, r));
    var pinged = replyTo.filter(_ -> ping).map(Posted::author).map(world::person).stream();
    var mentioned =
        Stream.concat(
                Stream.concat(world.people.values().stream(), Stream.of(world.bot))
                    .filter(p -> text.contains(p.mention())),
                pinged)
            .distinct()
            .map(Person::json)
            .toList();
    json.put("mentions", Json.array(mentioned));
    Optional.ofNullable(world.guilds.get(room.guild()))
        .filter(_ -> !room.elsewhere)
        .ifPresent(_ -> {
          var member = Guild.member(who);
          member.remove("user");
          json.put("member", member);
        });
    return kept(room, json, files, Optional.empty());
  }

  /// What Discord itself writes.
  Posted system(Room room, Person who, int type, DataObject more) {
    return kept(
        room,
        Json.with(json(room, who, type, DataObject.empty()), more),
        List.of(),
        Optional.empty());
  }

  static void refer(DataObject json, Posted to) {
    json.put(
        "message_reference",
        Json.object("type", 0, "message_id", to.id(), "channel_id", to.channel()));
    json.put("referenced_message", Json.copy(to.json()));
  }

  private DataObject json(Room room, Person author, int type, DataObject body) {
    return Json.withNulls(
        Json.object(
            "id", world.ids.next(),
            "type", type,
            "channel_id", room.id(),
            "guild_id", room.guild().isEmpty() ? Optional.empty() : Optional.of(room.guild()),
            "author", author.json(),
            "content", body.getString("content", "").strip(),
            "timestamp", Instant.now().toString(),
            "tts", false,
            "mention_everyone", false,
            "mentions", Json.array(),
            "mention_roles", Json.array(),
            "embeds", Json.array(rich(body).toList()),
            "components", Numbered.components(body),
            "attachments", Json.array(),
            "pinned", false,
            "flags", body.getInt("flags", 0)),
        "edited_timestamp");
  }

  private static Stream<DataObject> rich(DataObject body) {
    return Json.objects(body, "embeds").map(e -> Json.copy(e).put("type", "rich"));
  }

  private Posted kept(
      Room room, DataObject json, List<SharedFile> files, Optional<String> onlyFor) {
    json.put("attachments", Json.array(files.stream().map(SharedFile::json).toList()));
    Media.resolve(json, files);
    var author = json.getObject("author").getString("id");
    var message = new Posted(json.getString("id"), room.id(), author, json, files, onlyFor, 0);
    world.messages.put(message.id(), message);
    events.posted(room, message);
    return message;
  }

  /// @param byToken whether it was the answer to what somebody did
  Outcome edit(Posted old, DataObject body, List<Upload> uploads, boolean byToken) {
    var kept = keptFiles(old, body);
    var wrong =
        refusal(MessageLimits.flaws(MessageForm.edit(body, uploads, kept, old.flags(), byToken)));
    if (wrong.isPresent()) {
      return wrong.get();
    }
    var json = Json.copy(old.json());
    Optional.of(body)
        .filter(b -> b.hasKey("content"))
        .ifPresent(b -> json.put("content", b.getString("content", "").strip()));
    if (body.hasKey("embeds")) {
      json.put("embeds", Json.array(rich(body).toList()));
    }
    if (body.hasKey("components")) {
      json.put("components", Numbered.components(body));
    }
    var settled = (old.flags() | body.getInt("flags", 0)) & ~Posted.LOADING;
    json.put("flags", old.isEphemeral() ? settled : settled & ~Posted.EPHEMERAL);
    json.put("edited_timestamp", Instant.now().toString());
    var files = Stream.concat(kept.stream(), shared(body, uploads).stream()).toList();
    json.put("attachments", Json.array(files.stream().map(SharedFile::json).toList()));
    Media.resolve(json, files);
    var next = old.isLoading() ? old.filled(json, files) : old.changed(json, files);
    world.messages.put(next.id(), next);
    events.changed(world.room(next.channel()), next);
    return Outcome.of(next);
  }

  /// Without a list of attachments, all of them stay.
  private static List<SharedFile> keptFiles(Posted old, DataObject body) {
    if (Json.list(body, "attachments").isEmpty()) {
      return old.files();
    }
    var named =
        Json.objects(body, "attachments").map(a -> a.getString("id")).collect(Collectors.toSet());
    return old.files().stream().filter(f -> named.contains(f.id())).toList();
  }

  Answer delete(Posted message) {
    world.messages.remove(message.id());
    world.deleted.add(message.id());
    events.deleted(world.room(message.channel()), message);
    return Answer.done();
  }

  /// Somebody may have deleted it.
  Answer unknownMessage(String id) {
    var refused = Answer.no(404, Answer.UNKNOWN_MESSAGE, "Unknown Message");
    return world.deleted.contains(id) ? refused.asMeant() : refused;
  }

  private List<SharedFile> shared(DataObject body, List<Upload> uploads) {
    var shared = new ArrayList<SharedFile>();
    for (var upload : uploads) {
      var told =
          Json.objects(body, "attachments")
              .filter(a -> a.getString("id").equals(upload.number()))
              .findFirst()
              .orElseGet(DataObject::empty);
      shared.add(
          world.share(
              told.getString("filename", upload.name()),
              told.getString("description", ""),
              upload.type(),
              upload.content()));
    }
    return shared;
  }

  /// Complains of all that is wrong, and refuses what Discord refuses.
  private Optional<Outcome> refusal(List<Flaw> flaws) {
    flaws.forEach(f -> world.complaints.add("A message: " + f));
    var refused = flaws.stream().filter(Flaw::isRefused).toList();
    return refused.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Outcome.refused(
                refused.stream().anyMatch(f -> f.code().equals(Flaw.EMPTY))
                    ? Answer.no(400, Answer.EMPTY, "Cannot send an empty message")
                    : Answer.flawed(refused)));
  }
}
