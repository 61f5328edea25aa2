package campaignbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;

/// `files.*`: an address to send to, then the sending, then the sharing.
final class FileMethods {
  private final World world;

  FileMethods(World world) {
    this.world = world;
  }

  Map<String, Method> all() {
    return Map.of(
        "files.getUploadURLExternal", this::address,
        "files.completeUploadExternal", this::complete,
        "files.info", this::info);
  }

  private Answer address(Team team, JsonObject asked) {
    var length = Json.text(asked, "length").map(Integer::parseInt).orElse(0);
    var name = Json.text(asked, "filename").orElse("");
    if (length <= 0 || name.isEmpty()) {
      return Answer.no("invalid_arguments");
    }
    var id = world.newId("F0");
    world.files.put(id, new SharedFile(id, team.id(), name, length, new byte[0], FileKind.USUAL));
    return Answer.done("upload_url", world.base + "/upload/" + id, "file_id", id);
  }

  /// @return whether the file was expected, at this length
  boolean received(String id, byte[] content) {
    var file = world.files.get(id);
    if (file == null || !file.mayBe(content)) {
      return false;
    }
    world.files.put(id, file.with(content));
    return true;
  }

  private Answer complete(Team team, JsonObject asked) {
    var shared = new JsonArray();
    for (var wanted : Json.objects(Json.list(asked, "files").orElseGet(JsonArray::new)).toList()) {
      var file = world.files.get(Json.text(wanted, "id").orElse(""));
      if (file == null || !file.team().equals(team.id())) {
        return Answer.no("file_not_found");
      }
      if (!file.isThere()) {
        return Answer.no("file_upload_size_restricted");
      }
      shared.add(file.json(world.base));
    }
    var where = Json.text(asked, "channel_id");
    if (where.isPresent()) {
      var channel = ChatMethods.channel(team, where.get());
      if (channel.isEmpty()) {
        return Answer.no("invalid_channel");
      }
      if (!channel.get().botIsIn()) {
        return Answer.no("not_in_channel");
      }
      share(team, channel.get(), asked, shared);
    }
    return Answer.done("files", shared);
  }

  private void share(Team team, Channel channel, JsonObject asked, JsonArray shared) {
    var content = Json.object("text", Json.text(asked, "initial_comment").orElse(""));
    var thread = Json.text(asked, "thread_ts").orElse("");
    world.post(channel, thread, team.bot().id(), content, shared, Optional.empty());
  }

  private Answer info(Team team, JsonObject asked) {
    return Optional.ofNullable(world.files.get(Json.text(asked, "file").orElse("")))
        .filter(f -> f.team().equals(team.id()))
        .map(f -> Answer.done("file", f.json(world.base)))
        .orElse(Answer.no("file_not_found"));
  }
}
