package campaignbot.slack.fake;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// `views.*`.
final class ViewMethods {
  private final World world;

  ViewMethods(World world) {
    this.world = world;
  }

  Map<String, Method> all() {
    return Map.of(
        "views.open", this::open,
        "views.update", this::update,
        "views.publish", this::publish);
  }

  private Answer open(Team team, JsonObject asked) {
    var id = Json.text(asked, "trigger_id").orElse("");
    var trigger = world.triggers.get(id);
    if (trigger == null || !trigger.team().equals(team.id())) {
      return Answer.no("invalid_trigger_id");
    }
    if (Duration.between(trigger.at(), world.clock.instant()).compareTo(world.triggersLast) > 0) {
      return Answer.no("expired_trigger_id");
    }
    return shown(
        asked,
        content -> {
          // One modal a trigger.
          world.triggers.remove(id);
          var view = empty(team, world.newId("V0"), trigger.member()).with(content);
          world.views.put(view.id(), view);
          return view;
        });
  }

  private Answer update(Team team, JsonObject asked) {
    var old =
        Optional.ofNullable(world.views.get(Json.text(asked, "view_id").orElse("")))
            .filter(v -> v.team().equals(team.id()));
    if (old.isEmpty()) {
      return Answer.no("not_found");
    }
    return shown(
        asked,
        content -> {
          var view = old.get().with(content);
          world.views.put(view.id(), view);
          return view;
        });
  }

  private Answer publish(Team team, JsonObject asked) {
    var owner = team.find(Json.text(asked, "user_id").orElse(""));
    if (owner.isEmpty()) {
      return Answer.no("user_not_found");
    }
    return shown(
        asked,
        content -> {
          var view = empty(team, "V0HOME" + owner.get().id(), owner.get().id()).with(content);
          world.homes.put(team.id() + "/" + owner.get().id(), view);
          return view;
        });
  }

  private Answer shown(JsonObject asked, Function<JsonObject, View> show) {
    var content = asked.getAsJsonObject("view");
    if (content == null) {
      return Answer.no("invalid_arguments");
    }
    var wrong = world.limits.view(content);
    world.complaints.addAll(wrong);
    return wrong.isEmpty()
        ? Answer.done("view", show.apply(content).json())
        : new Answer.No("invalid_arguments", wrong);
  }

  private static View empty(Team team, String id, String owner) {
    return new View(
        id,
        team.id(),
        owner,
        Json.object(
            "id",
            id,
            "team_id",
            team.id(),
            "app_id",
            FakeSlack.APP_ID,
            "bot_id",
            team.botId(),
            "hash",
            "1." + id,
            "root_view_id",
            id,
            "state",
            Json.object("values", Json.object())));
  }
}
