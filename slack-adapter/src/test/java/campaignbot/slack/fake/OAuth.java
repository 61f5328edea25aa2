package campaignbot.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/// Installing by OAuth v2, and the rotation of tokens. A refresh token works once.
final class OAuth {
  /// Twelve hours, as <https://docs.slack.dev/authentication/using-token-rotation> has it.
  private static final Duration LIFE = Duration.ofHours(12);

  private final World world;

  OAuth(World world) {
    this.world = world;
  }

  /// What a person's browser brings back after they have agreed.
  String agree(String team, String scopes, String redirectUri) {
    var code = world.newId("code-");
    world.grants.put(code, new World.Grant(world.team(team).id(), scopes, redirectUri));
    return code;
  }

  Answer access(String authorization, JsonObject asked) {
    if (!isOurs(authorization, asked)) {
      return Answer.no("bad_client_secret");
    }
    if (Json.text(asked, "grant_type").filter("refresh_token"::equals).isPresent()) {
      var team = world.refreshTokens.remove(Json.text(asked, "refresh_token").orElse(""));
      return team == null ? Answer.no("invalid_refresh_token") : issued(team, scopesOf(team));
    }
    var grant = world.grants.remove(Json.text(asked, "code").orElse(""));
    if (grant == null) {
      return Answer.no("invalid_code");
    }
    if (!grant.redirectUri().equals(Json.text(asked, "redirect_uri").orElse(""))) {
      return Answer.no("bad_redirect_uri");
    }
    return issued(grant.team(), grant.scopes());
  }

  private Answer issued(String teamId, String scopes) {
    var team = world.team(teamId);
    var token = world.newId(world.rotating ? "xoxe.xoxb-fake-" : "xoxb-fake-");
    var expires = world.rotating ? world.clock.instant().plus(LIFE) : Instant.MAX;
    world.tokens.put(token, new Token(teamId, Set.of(scopes.split(",")), expires, false));
    Optional<String> refresh =
        world.rotating ? Optional.of(world.newId("xoxe-1-fake-")) : Optional.empty();
    refresh.ifPresent(r -> world.refreshTokens.put(r, teamId));
    return Answer.done(
        "app_id",
        FakeSlack.APP_ID,
        "authed_user",
        Json.object("id", team.member("alice").id()),
        "scope",
        scopes,
        "token_type",
        "bot",
        "access_token",
        token,
        "bot_user_id",
        team.bot().id(),
        "team",
        Json.object("id", teamId, "name", team.domain()),
        "enterprise",
        null,
        "is_enterprise_install",
        false,
        "refresh_token",
        refresh,
        "expires_in",
        refresh.map(_ -> LIFE.toSeconds()));
  }

  private String scopesOf(String team) {
    return world.tokens.values().stream()
        .filter(t -> t.team().equals(team))
        .findFirst()
        .map(t -> String.join(",", t.scopes()))
        .orElse("");
  }

  private static boolean isOurs(String authorization, JsonObject asked) {
    var basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    (FakeSlack.CLIENT_ID + ":" + FakeSlack.CLIENT_SECRET).getBytes(UTF_8));
    return authorization.equals(basic)
        || Json.text(asked, "client_secret").filter(FakeSlack.CLIENT_SECRET::equals).isPresent();
  }
}
