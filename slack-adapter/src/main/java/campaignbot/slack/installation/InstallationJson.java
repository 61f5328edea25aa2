package campaignbot.slack.installation;

import campaignbot.slack.installation.Installation.Bot;
import campaignbot.slack.installation.Installation.Origin;
import campaignbot.slack.installation.Installation.Workspace;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/// Installations as they are stored: what was written once is read for ever.
final class InstallationJson {
  private static final int VERSION = 1;

  private InstallationJson() {}

  static String write(Installation installation) {
    var json = new JsonObject();
    json.addProperty("v", VERSION);
    json.addProperty("workspace", installation.workspace().id());
    json.addProperty("org", installation.workspace().isOrg());
    json.addProperty("name", installation.workspace().name());
    json.addProperty("botUser", installation.bot().userId());
    installation.bot().id().ifPresent(id -> json.addProperty("bot", id));
    var scopes = new JsonArray();
    installation.scopes().stream().sorted().forEach(scopes::add);
    json.add("scopes", scopes);
    installation.origin().by().ifPresent(by -> json.addProperty("by", by));
    json.addProperty("at", installation.origin().at().toString());
    json.addProperty("token", installation.tokens().bot());
    installation
        .tokens()
        .renewal()
        .ifPresent(r -> {
          json.addProperty("refreshToken", r.refreshToken());
          json.addProperty("expiry", r.expiry().toString());
        });
    return json.toString();
  }

  static Installation read(String text) {
    var json = JsonParser.parseString(text).getAsJsonObject();
    return new Installation(
        new Workspace(text(json, "workspace"), json.get("org").getAsBoolean(), text(json, "name")),
        new Bot(text(json, "botUser"), optional(json, "bot")),
        json.getAsJsonArray("scopes").asList().stream()
            .map(JsonElement::getAsString)
            .collect(Collectors.toSet()),
        new Origin(optional(json, "by"), Instant.parse(text(json, "at"))),
        new Tokens(
            text(json, "token"),
            optional(json, "refreshToken")
                .map(t -> new Tokens.Renewal(t, Instant.parse(text(json, "expiry"))))));
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }

  private static Optional<String> optional(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name)).map(JsonElement::getAsString);
  }
}
