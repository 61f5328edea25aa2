package campaignbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// `conversations.*` and `users.info`.
final class ConversationMethods {
  private static final int PAGE = 1_000;

  /// As different SDKs write it.
  private static final Set<String> TRUE = Set.of("true", "1");

  private final World world;

  ConversationMethods(World world) {
    this.world = world;
  }

  Map<String, Method> all() {
    return Map.of(
        "conversations.open", this::open,
        "conversations.info", this::info,
        "conversations.replies", this::replies,
        "conversations.history", this::history,
        "users.info", this::user);
  }

  private Answer open(Team team, JsonObject asked) {
    return team.find(Json.text(asked, "users").orElse(""))
        .map(m -> Answer.done("channel", Json.object("id", team.direct(m).id())))
        .orElse(Answer.no("user_not_found"));
  }

  private Answer info(Team team, JsonObject asked) {
    return channel(team, asked)
        .map(c -> Answer.done("channel", c.json()))
        .orElse(Answer.no("channel_not_found"));
  }

  private Answer replies(Team team, JsonObject asked) {
    var root = Json.text(asked, "ts").orElse("");
    return listed(
        team, asked, m -> m.ts().equals(root) || m.thread().equals(root), "thread_not_found");
  }

  private Answer history(Team team, JsonObject asked) {
    return listed(team, asked, m -> m.thread().isEmpty(), "");
  }

  /// Replies begin with the oldest, a history with the latest message.
  private Answer listed(
      Team team, JsonObject asked, Predicate<Posted> wanted, String errorWhenNone) {
    var channel = channel(team, asked);
    if (channel.isEmpty()) {
      return Answer.no("channel_not_found");
    }
    if (!channel.get().botIsIn()) {
      return Answer.no("not_in_channel");
    }
    var withMetadata = Json.text(asked, "include_all_metadata").filter(TRUE::contains).isPresent();
    var oldest = Json.text(asked, "oldest").orElse("");
    var order = Comparator.comparing(Posted::ts);
    var all =
        world.messages.stream()
            .filter(m -> m.team().equals(team.id()) && m.channel().id().equals(channel.get().id()))
            .filter(m -> !m.isEphemeral() && m.ts().compareTo(oldest) >= 0)
            .filter(wanted)
            .sorted(errorWhenNone.isEmpty() ? order.reversed() : order)
            .toList();
    if (all.isEmpty() && !errorWhenNone.isEmpty()) {
      return Answer.no(errorWhenNone);
    }
    var from =
        Json.text(asked, "cursor").filter(c -> !c.isEmpty()).map(Integer::parseInt).orElse(0);
    var to =
        Math.min(all.size(), from + Json.text(asked, "limit").map(Integer::parseInt).orElse(PAGE));
    var messages = new JsonArray();
    all.subList(from, to).forEach(m -> messages.add(m.json(team, withMetadata)));
    var more = to < all.size();
    return Answer.done(
        "messages", messages,
        "has_more", more,
        "response_metadata", Json.object("next_cursor", more ? String.valueOf(to) : ""));
  }

  private Answer user(Team team, JsonObject asked) {
    return team.find(Json.text(asked, "user").orElse(""))
        .map(m -> Answer.done("user", m.json()))
        .orElse(Answer.no("user_not_found"));
  }

  private static Optional<Channel> channel(Team team, JsonObject asked) {
    return team.findChannel(Json.text(asked, "channel").orElse(""));
  }
}
