package campaignbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that Slack knows. Touched only inside `Happenings`.
final class World {
  final InstantSource clock;
  final Map<String, Team> teams = new LinkedHashMap<>();
  final Map<String, Token> tokens = new HashMap<>();
  final List<Posted> messages = new ArrayList<>();
  final List<Call> calls = new ArrayList<>();
  final List<Receipt> receipts = new ArrayList<>();
  final List<String> complaints = new ArrayList<>();
  final Map<String, Deque<Fault>> faults = new HashMap<>();
  final Map<String, Trigger> triggers = new HashMap<>();
  final Map<String, ReplyUrl> replyUrls = new HashMap<>();
  final Map<String, View> views = new LinkedHashMap<>();
  final Map<String, View> homes = new HashMap<>();
  final Map<String, SharedFile> files = new LinkedHashMap<>();
  final Map<String, String> refreshTokens = new HashMap<>();
  final Map<String, Grant> grants = new HashMap<>();
  LimitCheck limits = LimitCheck.NONE;
  Duration triggersLast = Duration.ofMinutes(1);
  boolean rotating;
  String base = "";
  int downloads;
  private int ids;

  /// A click or command that may open one modal.
  record Trigger(String team, String member, Instant at) {}

  /// An address to answer a click or a command at, five times.
  ///
  /// @param on the `ts` of the message that was clicked; empty for a command
  record ReplyUrl(String team, Channel channel, String member, String on, int uses) {}

  /// What a person has agreed to, waiting to be fetched.
  record Grant(String team, String scopes, String redirectUri) {}

  World(InstantSource clock) {
    this.clock = clock;
  }

  String newId(String prefix) {
    ids++;
    return prefix + "%08d".formatted(ids);
  }

  Team team(String id) {
    var team = teams.get(id);
    if (team == null) {
      throw new IllegalArgumentException("No such team: " + id);
    }
    return team;
  }

  Optional<Posted> message(String team, String channel, String ts) {
    return messages.stream()
        .filter(m -> m.team().equals(team) && m.channel().id().equals(channel) && m.ts().equals(ts))
        .findFirst();
  }

  Posted post(
      Channel channel,
      String thread,
      String author,
      JsonObject content,
      JsonArray shared,
      Optional<String> onlyFor) {
    var message =
        new Posted(
            channel.team(),
            channel,
            team(channel.team()).nextTs(),
            thread,
            author,
            Json.text(content, "text").orElse(""),
            Shown.named(Json.list(content, "blocks").orElseGet(JsonArray::new)),
            Optional.ofNullable(content.getAsJsonObject("metadata")),
            shared,
            onlyFor,
            0);
    messages.add(message);
    return message;
  }

  void change(Posted old, JsonObject content) {
    messages.set(
        messages.indexOf(old),
        old.changed(
            Json.text(content, "text").orElse(""),
            Shown.named(Json.list(content, "blocks").orElseGet(JsonArray::new))));
  }

  /// @return what is wrong with it; empty when it can be shown
  List<String> faultsOf(JsonObject content) {
    var wrong = limits.message(content);
    complaints.addAll(wrong);
    if (Json.text(content, "text").filter(t -> !t.isBlank()).isEmpty()) {
      complaints.add("A message without text beside its blocks");
    }
    return wrong;
  }

  Optional<Fault> nextFault(String method) {
    return Optional.ofNullable(
        faults.getOrDefault(method, faults.getOrDefault("*", new ArrayDeque<>())).poll());
  }
}
