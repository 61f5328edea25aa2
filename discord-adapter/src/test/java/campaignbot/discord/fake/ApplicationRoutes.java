package campaignbot.discord.fake;

import java.util.Optional;

/// Who the bot is, where the gateway is, and direct messages with whom.
final class ApplicationRoutes {
  private final World world;
  private final Sessions sessions;
  private final RestApi.Address gateway;

  ApplicationRoutes(World world, Sessions sessions, RestApi.Address gateway) {
    this.world = world;
    this.sessions = sessions;
    this.gateway = gateway;
  }

  Answer self() {
    return Answer.ok(world.bot.json().put("verified", true).put("mfa_enabled", true));
  }

  Answer application() {
    var content = (world.settings.approvedIntents & Intents.CONTENT) != 0;
    return Answer.ok(
        Json.withNulls(
            Json.object(
                "id",
                FakeDiscord.APPLICATION,
                "name",
                "Campaign Bot",
                "description",
                "",
                "bot_public",
                true,
                "bot_require_code_grant",
                false,
                "verify_key",
                "0".repeat(64),
                "owner",
                new Person(FakeDiscord.OWNER, "owner").json(),
                "flags",
                content ? 1 << 19 : 0,
                "redirect_uris",
                Json.array(),
                "tags",
                Json.array(),
                "integration_types_config",
                Json.object("0", Json.object(), "1", Json.object())),
            "icon",
            "team",
            "interactions_endpoint_url"));
  }

  Answer gateway() {
    return Answer.ok(Json.object("url", gateway.get()));
  }

  Answer gatewayOfBots() {
    var begun = sessions.identified.stream().filter(i -> !i.isResume()).count();
    return Answer.ok(
        Json.object(
            "url", gateway.get(),
            "shards", world.settings.shards,
            "session_start_limit",
                Json.object(
                    "total",
                    1_000,
                    "remaining",
                    1_000 - begun,
                    "reset_after",
                    86_400_000,
                    "max_concurrency",
                    world.settings.concurrency)));
  }

  /// Opens direct messages, or finds them open.
  Answer direct(Request request) {
    return Json.text(request.body(), "recipient_id")
        .flatMap(id -> Optional.ofNullable(world.people.get(id)))
        .map(person -> Answer.ok(world.direct(person).json(world.bot.id())))
        .orElseGet(() -> Answer.no(404, Answer.UNKNOWN_PERSON, "Unknown User"));
  }
}
