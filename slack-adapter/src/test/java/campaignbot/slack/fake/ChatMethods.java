package campaignbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// `chat.*`.
final class ChatMethods {
  private final World world;

  ChatMethods(World world) {
    this.world = world;
  }

  Map<String, Method> all() {
    return Map.of(
        "chat.postMessage", this::post,
        "chat.postEphemeral", this::whisper,
        "chat.update", this::update,
        "chat.delete", this::delete,
        "chat.getPermalink", this::permalink);
  }

  private Answer post(Team team, JsonObject said) {
    return placed(
        team,
        said,
        channel -> {
          var thread = Json.text(said, "thread_ts").orElse("");
          var message =
              world.post(channel, thread, team.bot().id(), said, new JsonArray(), Optional.empty());
          return Answer.done(
              "channel", channel.id(), "ts", message.ts(), "message", message.json(team, true));
        });
  }

  private Answer whisper(Team team, JsonObject said) {
    var user = Json.text(said, "user").orElse("");
    return placed(
        team,
        said,
        channel -> {
          if (!channel.members().contains(user)) {
            return Answer.no("user_not_in_channel");
          }
          var thread = Json.text(said, "thread_ts").orElse("");
          var message =
              world.post(
                  channel, thread, team.bot().id(), said, new JsonArray(), Optional.of(user));
          return Answer.done("message_ts", message.ts());
        });
  }

  private Answer placed(Team team, JsonObject said, Function<Channel, Answer> then) {
    var channel = channel(team, Json.text(said, "channel").orElse(""));
    if (channel.isEmpty()) {
      return Answer.no("channel_not_found");
    }
    if (channel.get().kind() == Channel.Kind.ARCHIVED) {
      return Answer.no("is_archived");
    }
    if (!channel.get().botIsIn()) {
      return Answer.no("not_in_channel");
    }
    if (Json.text(said, "text").isEmpty() && !said.has("blocks")) {
      return Answer.no("no_text");
    }
    var wrong = world.faultsOf(said);
    return wrong.isEmpty() ? then.apply(channel.get()) : new Answer.No("invalid_blocks", wrong);
  }

  private Answer update(Team team, JsonObject said) {
    var old = addressed(team, said, "ts");
    if (old.isEmpty()) {
      return Answer.no("message_not_found");
    }
    var wrong = world.faultsOf(said);
    if (!wrong.isEmpty()) {
      return new Answer.No("invalid_blocks", wrong);
    }
    world.change(old.get(), said);
    return Answer.done(
        "channel", old.get().channel().id(),
        "ts", old.get().ts(),
        "text", Json.text(said, "text").orElse(""));
  }

  private Answer delete(Team team, JsonObject which) {
    var old = addressed(team, which, "ts");
    old.ifPresent(world.messages::remove);
    return old.isPresent()
        ? Answer.done("channel", old.get().channel().id(), "ts", old.get().ts())
        : Answer.no("message_not_found");
  }

  private Answer permalink(Team team, JsonObject which) {
    return addressed(team, which, "message_ts")
        .map(m ->
            Answer.done(
                "channel",
                m.channel().id(),
                "permalink",
                "https://%s.slack.com/archives/%s/p%s"
                    .formatted(team.domain(), m.channel().id(), m.ts().replace(".", ""))))
        .orElse(Answer.no("message_not_found"));
  }

  private Optional<Posted> addressed(Team team, JsonObject which, String name) {
    return world.message(
        team.id(), Json.text(which, "channel").orElse(""), Json.text(which, name).orElse(""));
  }

  /// A person's id stands for what the bot and they write to each other.
  static Optional<Channel> channel(Team team, String id) {
    return team.findChannel(id).or(() -> team.find(id).map(team::direct));
  }
}
