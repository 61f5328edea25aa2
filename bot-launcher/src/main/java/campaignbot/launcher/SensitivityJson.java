package campaignbot.launcher;

import campaignbot.allocation.Bound;
import campaignbot.allocation.Sensitivity;
import campaignbot.allocation.Sensitivity.Enough;
import campaignbot.allocation.Sensitivity.OutOfReach;
import campaignbot.allocation.Sensitivity.Point;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// What a plan's JSON says of other budgets and limits.
final class SensitivityJson {
  private final Sensitivity sensitivity;

  SensitivityJson(Sensitivity sensitivity) {
    this.sensitivity = sensitivity;
  }

  void addTo(ObjectNode plan) {
    var curve = plan.putArray("budgetCurve");
    sensitivity.budgets().forEach(point -> curve.add(point(point)));
    var limits = plan.putArray("withoutLimit");
    for (var loosened : sensitivity.limits()) {
      limits
          .addObject()
          .put("limit", slug(loosened.bound()))
          .setAll(PlanJson.range(loosened.result()));
    }
    plan.set(
        "leastBudget",
        sensitivity.least().map(SensitivityJson::least).orElseGet(SensitivityJson::nothing));
  }

  private static ObjectNode point(Point point) {
    var node = JsonValues.object();
    node.set("budget", JsonValues.money(point.budget()));
    node.set("spend", JsonValues.money(point.spend()));
    node.put("creators", point.creators());
    node.setAll(PlanJson.range(point.result()));
    return node;
  }

  private static JsonNode least(Sensitivity.Least least) {
    var node = JsonValues.object();
    switch (least) {
      case Enough(var budget, var result, var above) -> {
        node.put("reachable", true);
        node.set("budget", JsonValues.money(budget));
        node.setAll(PlanJson.range(result));
        node.set(
            "provenAbove",
            above.<JsonNode>map(JsonValues::money).orElseGet(SensitivityJson::nothing));
      }
      case OutOfReach(var most) -> {
        node.put("reachable", false);
        node.set("most", point(most));
      }
    }
    return node;
  }

  private static JsonNode nothing() {
    return JsonValues.text(Optional.empty());
  }

  private static String slug(Bound bound) {
    return switch (bound) {
      case Bound.Posts _ -> "max-posts-per-creator";
      case Bound.FewestCreators _ -> "min-creators";
      case Bound.MostCreators _ -> "max-creators";
      case Bound.LeastShare _ -> "min-share-per-creator";
      case Bound.MostShare _ -> "max-share-per-creator";
      case Bound.OnPlatform(var platform, _) -> "share-of-" + platform.slug();
    };
  }
}
