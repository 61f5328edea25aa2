package campaignbot.slack.fake;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The methods that the bot may call: who calls, whether they may, and what comes of it.
final class WebApi {
  /// One of these is needed; methods that are not here need none.
  ///
  /// @see <a href="https://docs.slack.dev/reference/methods">each method's scopes</a>
  private static final Map<String, Set<String>> SCOPES =
      Map.ofEntries(
          Map.entry("chat.postMessage", Set.of("chat:write")),
          Map.entry("chat.postEphemeral", Set.of("chat:write")),
          Map.entry("chat.update", Set.of("chat:write")),
          Map.entry("chat.delete", Set.of("chat:write")),
          Map.entry("conversations.open", Set.of("im:write")),
          Map.entry("conversations.info", Set.of("channels:read", "groups:read", "im:read")),
          Map.entry(
              "conversations.replies",
              Set.of("channels:history", "groups:history", "im:history", "mpim:history")),
          Map.entry(
              "conversations.history",
              Set.of("channels:history", "groups:history", "im:history", "mpim:history")),
          Map.entry("users.info", Set.of("users:read")),
          Map.entry("files.getUploadURLExternal", Set.of("files:write")),
          Map.entry("files.completeUploadExternal", Set.of("files:write")),
          Map.entry("files.info", Set.of("files:read")));

  private final World world;
  private final OAuth oauth;
  private final Map<String, Method> methods = new HashMap<>();

  WebApi(World world, OAuth oauth, FileMethods files) {
    this.world = world;
    this.oauth = oauth;
    methods.putAll(new ChatMethods(world).all());
    methods.putAll(new ConversationMethods(world).all());
    methods.putAll(new ViewMethods(world).all());
    methods.putAll(files.all());
    methods.put("auth.test", (team, _) -> whoAmI(team));
  }

  /// Every scope that some method asks for, and those of commands and mentions.
  static Set<String> everyScope() {
    return Set.of(
        "commands",
        "app_mentions:read",
        "chat:write",
        "im:write",
        "channels:read",
        "channels:history",
        "groups:history",
        "im:history",
        "mpim:history",
        "users:read",
        "files:write",
        "files:read");
  }

  /// @param authorization the header; empty when there is none
  Answer answer(String method, String authorization, JsonObject arguments, String socketAddress) {
    var token = bearer(authorization).or(() -> Json.text(arguments, "token")).orElse("");
    arguments.remove("token");
    var answer = decided(method, authorization, token, arguments, socketAddress);
    world.calls.add(new Call(world.clock.instant(), method, token, arguments, answer.refusal()));
    return answer;
  }

  private Answer decided(
      String method, String authorization, String token, JsonObject asked, String socketAddress) {
    if (method.equals("oauth.v2.access")) {
      return oauth.access(authorization, asked);
    }
    if (method.equals("apps.connections.open")) {
      return token.equals(FakeSlack.APP_TOKEN)
          ? Answer.done("url", socketAddress)
          : Answer.no("not_allowed_token_type");
    }
    var known = world.tokens.get(token);
    if (known == null) {
      return Answer.no(token.isEmpty() ? "not_authed" : "invalid_auth");
    }
    if (known.revoked()) {
      return Answer.no("token_revoked");
    }
    if (known.expires().isBefore(world.clock.instant())) {
      return Answer.no("token_expired");
    }
    var needed = SCOPES.getOrDefault(method, Set.of());
    if (!needed.isEmpty() && needed.stream().noneMatch(known.scopes()::contains)) {
      return Answer.no("missing_scope");
    }
    var implementation = methods.get(method);
    return implementation == null
        ? Answer.no("unknown_method")
        : implementation.call(world.team(known.team()), asked);
  }

  private static Answer whoAmI(Team team) {
    return Answer.done(
        "url", "https://" + team.domain() + ".slack.com/",
        "team", team.domain(),
        "user", team.bot().name(),
        "team_id", team.id(),
        "user_id", team.bot().id(),
        "bot_id", team.botId(),
        "is_enterprise_install", false);
  }

  static Optional<String> bearer(String authorization) {
    return authorization.startsWith("Bearer ")
        ? Optional.of(authorization.substring("Bearer ".length()))
        : Optional.empty();
  }
}
