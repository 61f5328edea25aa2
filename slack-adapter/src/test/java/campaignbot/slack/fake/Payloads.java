package campaignbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;

/// What Slack writes about what people do.
final class Payloads {
  private final World world;

  Payloads(World world) {
    this.world = world;
  }

  Envelope command(Member who, Channel where, String command, String text) {
    return new Envelope(
        Envelope.Kind.COMMAND,
        where.team(),
        Json.object(
            "team_id", where.team(),
            "team_domain", world.team(where.team()).domain(),
            "channel_id", where.id(),
            "channel_name", where.name(),
            "user_id", who.id(),
            "user_name", who.name(),
            "command", command,
            "text", text,
            "api_app_id", FakeSlack.APP_ID,
            "is_enterprise_install", "false",
            "response_url", replyUrl(who, where, ""),
            "trigger_id", trigger(who)));
  }

  Envelope clicked(Member who, Posted message, Shown.Element element, Optional<String> value) {
    var payload = interaction("block_actions", who, message.channel().team());
    payload.add("actions", Json.array(action(element, value)));
    payload.add(
        "container",
        Json.object(
            "type", "message",
            "message_ts", message.ts(),
            "channel_id", message.channel().id(),
            "is_ephemeral", message.isEphemeral(),
            "thread_ts",
                message.thread().isEmpty() ? Optional.empty() : Optional.of(message.thread())));
    payload.add(
        "channel", Json.object("id", message.channel().id(), "name", message.channel().name()));
    payload.add("message", message.json(world.team(message.team()), true));
    payload.addProperty("response_url", replyUrl(who, message.channel(), message.ts()));
    payload.add("state", Json.object("values", Json.object()));
    return new Envelope(Envelope.Kind.INTERACTION, message.channel().team(), payload);
  }

  Envelope clicked(
      Member who, View view, Shown.Element element, Optional<String> value, JsonObject state) {
    var payload = interaction("block_actions", who, view.team());
    payload.add("actions", Json.array(action(element, value)));
    payload.add("container", Json.object("type", "view", "view_id", view.id()));
    payload.add("view", withState(view, state));
    return new Envelope(Envelope.Kind.INTERACTION, view.team(), payload);
  }

  Envelope submitted(Member who, View view, Map<String, String> typed) {
    var payload = interaction("view_submission", who, view.team());
    payload.add("view", withState(view, state(view, typed)));
    payload.add("response_urls", new JsonArray());
    return new Envelope(Envelope.Kind.SUBMISSION, view.team(), payload);
  }

  Envelope closed(Member who, View view) {
    var payload = interaction("view_closed", who, view.team());
    payload.add("view", view.json());
    payload.addProperty("is_cleared", false);
    return new Envelope(Envelope.Kind.INTERACTION, view.team(), payload);
  }

  /// @param inner the event itself
  Envelope event(Team team, JsonObject inner) {
    return new Envelope(
        Envelope.Kind.EVENT,
        team.id(),
        Json.object(
            "team_id", team.id(),
            "context_team_id", team.id(),
            "context_enterprise_id", null,
            "api_app_id", FakeSlack.APP_ID,
            "event", inner,
            "type", "event_callback",
            "event_id", world.newId("Ev0"),
            "event_time", world.clock.instant().getEpochSecond(),
            "authorizations",
                Json.array(
                    Json.object(
                        "enterprise_id",
                        null,
                        "team_id",
                        team.id(),
                        "user_id",
                        team.bot().id(),
                        "is_bot",
                        true,
                        "is_enterprise_install",
                        false)),
            "is_ext_shared_channel", false,
            "event_context", world.newId("4-")));
  }

  /// @param type `message` or `app_mention`
  JsonObject said(String type, Member who, Posted message) {
    var isMessage = type.equals("message");
    var withFiles = !message.files().isEmpty();
    return Json.object(
        "type", type,
        "subtype", isMessage && withFiles ? Optional.of("file_share") : Optional.empty(),
        "user", who.id(),
        "text", message.text(),
        "ts", message.ts(),
        "event_ts", message.ts(),
        "team", who.team(),
        "user_team", who.team().equals(message.team()) ? Optional.empty() : Optional.of(who.team()),
        "channel", message.channel().id(),
        "channel_type", isMessage ? Optional.of(message.channel().kind().type) : Optional.empty(),
        "thread_ts", message.thread().isEmpty() ? Optional.empty() : Optional.of(message.thread()),
        "files", withFiles ? Optional.of(message.files()) : Optional.empty(),
        "blocks", Json.array(richText(message.text())));
  }

  private static JsonObject richText(String text) {
    var words = Json.object("type", "text", "text", text);
    var section = Json.object("type", "rich_text_section", "elements", Json.array(words));
    return Json.object("type", "rich_text", "block_id", "rt", "elements", Json.array(section));
  }

  private JsonObject interaction(String type, Member who, String teamId) {
    return Json.object(
        "type",
        type,
        "team",
        Json.object("id", teamId, "domain", world.team(teamId).domain()),
        "user",
        Json.object(
            "id", who.id(), "username", who.name(), "name", who.name(), "team_id", who.team()),
        "api_app_id",
        FakeSlack.APP_ID,
        "enterprise",
        null,
        "is_enterprise_install",
        false,
        "trigger_id",
        trigger(who));
  }

  private JsonObject action(Shown.Element element, Optional<String> value) {
    var json = element.json();
    var action =
        Json.object(
            "type", json.get("type"),
            "action_id", json.get("action_id"),
            "block_id", element.block(),
            "action_ts", "1.0");
    if (Json.text(json, "type").filter("multi_users_select"::equals).isPresent()) {
      action.add("selected_users", people(value.orElseThrow()));
    } else if (json.has("options")) {
      action.add("selected_option", option(json, value.orElseThrow()));
    } else {
      action.add("text", json.get("text"));
      Json.text(json, "value").ifPresent(v -> action.addProperty("value", v));
    }
    return action;
  }

  private static JsonArray people(String ids) {
    return Json.array((Object[]) (ids.isEmpty() ? new String[0] : ids.split(" ")));
  }

  private static JsonElement option(JsonObject select, String value) {
    return Json.objects(select.getAsJsonArray("options"))
        .filter(o -> Json.text(o, "value").filter(value::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not among the options: " + value));
  }

  private static JsonObject withState(View view, JsonObject state) {
    var shown = view.json().deepCopy();
    shown.add("state", Json.object("values", state));
    return shown;
  }

  /// What stands in each input of the view: what was typed, or what was there.
  private static JsonObject state(View view, Map<String, String> typed) {
    var state = new JsonObject();
    Json.objects(view.blocks())
        .filter(b -> Json.text(b, "type").filter("input"::equals).isPresent())
        .forEach(block -> {
          var id = Json.text(block, "block_id").orElseThrow();
          var input = block.getAsJsonObject("element");
          var action = Json.text(input, "action_id").orElse("input");
          state.add(id, Json.object(action, filled(input, Optional.ofNullable(typed.get(id)))));
        });
    return state;
  }

  private static JsonObject filled(JsonObject input, Optional<String> typed) {
    if (input.has("options")) {
      return Json.object(
          "type", input.get("type"),
          "selected_option", typed.map(t -> option(input, t)).orElse(input.get("initial_option")));
    }
    return Json.object(
        "type", input.get("type"),
        "value", typed.or(() -> Json.text(input, "initial_value")).orElse(null));
  }

  private String trigger(Member who) {
    var id = world.newId("1.2.");
    world.triggers.put(id, new World.Trigger(who.team(), who.id(), world.clock.instant()));
    return id;
  }

  private String replyUrl(Member who, Channel where, String on) {
    var key = world.newId("r");
    world.replyUrls.put(key, new World.ReplyUrl(where.team(), where, who.id(), on, 0));
    return world.base + "/response/" + key;
  }
}
