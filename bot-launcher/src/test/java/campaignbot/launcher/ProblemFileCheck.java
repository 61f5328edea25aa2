package campaignbot.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Re-checks a `--problem` file from its JSON alone, as a stranger with `docs/model.md` would: the
/// rules, the value, the bound. Knows no class of the bot.
final class ProblemFileCheck {
  private final JsonNode problem;
  private final double budget;
  private final List<String> wrong = new ArrayList<>();

  private ProblemFileCheck(JsonNode problem) {
    this.problem = problem;
    this.budget = problem.get("budget").doubleValue();
  }

  /// Everything that is wrong; empty when all is right.
  static List<String> of(JsonNode problem) {
    var check = new ProblemFileCheck(problem);
    check.rules();
    check.same("value", check.value());
    check.prices();
    check.same("bound", check.bound());
    check.unless(
        problem.get("value").doubleValue() > problem.get("bound").doubleValue() * (1 + 1e-9),
        "value above bound");
    return check.wrong;
  }

  private void rules() {
    var spent = 0.0;
    var perPlatform = new TreeMap<String, Double>();
    var perPerson = new TreeMap<String, Double>();
    var chosen = new ArrayList<Integer>();
    for (var choice : problem.get("plan")) {
      var creator = problem.get("creators").get(choice.get(0).intValue());
      var cost = creator.get("options").get(choice.get(1).intValue()).get("cost").doubleValue();
      unless(chosen.contains(choice.get(0).intValue()), "chosen twice");
      unless(creator.get("excluded").booleanValue(), "excluded, but chosen");
      unless(
          cost < number("minShare") * budget - cents()
              || cost > number("maxShare") * budget + cents(),
          "share");
      chosen.add(choice.get(0).intValue());
      spent += cost;
      perPlatform.merge(creator.get("platform").textValue(), cost, Double::sum);
      perPerson.merge(person(creator), cost, Double::sum);
    }
    unless(spent > budget + cents(), "over budget");
    unless(
        chosen.size() < number("minCreators") || chosen.size() > number("maxCreators"),
        "number of creators");
    perPerson.forEach(
        (who, cost) -> unless(cost > number("maxShare") * budget + cents(), "share of " + who));
    for (var platform : problem.get("platforms")) {
      var part = perPlatform.getOrDefault(platform.get("name").textValue(), 0.0);
      unless(part < platform.get("minShare").doubleValue() * budget - cents(), "platform minimum");
      unless(part > platform.get("maxShare").doubleValue() * budget + cents(), "platform maximum");
    }
    for (var i = 0; i < problem.get("creators").size(); i++) {
      unless(
          problem.get("creators").get(i).get("pinned").booleanValue() && !chosen.contains(i),
          "pinned, but out");
    }
  }

  private static String person(JsonNode creator) {
    return creator.get("person").isNull()
        ? creator.get("id").textValue()
        : creator.get("person").textValue();
  }

  private double value() {
    var contacts = new double[problem.get("communities").size()];
    for (var choice : problem.get("plan")) {
      var creator = problem.get("creators").get(choice.get(0).intValue());
      var response =
          creator.get("options").get(choice.get(1).intValue()).get("response").doubleValue();
      for (var audience : creator.get("audience")) {
        contacts[audience.get(0).intValue()] += audience.get(1).doubleValue() * response;
      }
    }
    var value = 0.0;
    for (var g = 0; g < contacts.length; g++) {
      value += weight(g) * -Math.expm1(-contacts[g]);
    }
    return value;
  }

  private void prices() {
    problem
        .at("/prices/u")
        .forEach(u -> unless(!(u.doubleValue() > 0 && u.doubleValue() <= 1), "u outside (0, 1]"));
    for (var name : List.of("budget", "maxCreators", "minCreators")) {
      unless(problem.at("/prices/" + name).doubleValue() < 0, "negative price");
    }
    problem.at("/prices/platformMax").forEach(p -> unless(p.doubleValue() < 0, "negative price"));
    problem.at("/prices/platformMin").forEach(p -> unless(p.doubleValue() < 0, "negative price"));
  }

  private double bound() {
    var bound =
        price("budget") * budget
            + price("maxCreators") * number("maxCreators")
            - price("minCreators") * number("minCreators");
    for (var g = 0; g < problem.get("communities").size(); g++) {
      var u = u(g);
      bound += weight(g) * (1 - u + u * Math.log(u));
    }
    for (var p = 0; p < problem.get("platforms").size(); p++) {
      var platform = problem.get("platforms").get(p);
      bound +=
          problem.at("/prices/platformMax").get(p).doubleValue()
              * platform.get("maxShare").doubleValue()
              * budget;
      bound -=
          problem.at("/prices/platformMin").get(p).doubleValue()
              * platform.get("minShare").doubleValue()
              * budget;
    }
    for (var creator : problem.get("creators")) {
      bound += creator.get("excluded").booleanValue() ? 0 : best(creator);
    }
    return bound;
  }

  private double best(JsonNode creator) {
    var worth = 0.0;
    for (var audience : creator.get("audience")) {
      var g = audience.get(0).intValue();
      worth += weight(g) * u(g) * audience.get(1).doubleValue();
    }
    var best = creator.get("pinned").booleanValue() ? Double.NEGATIVE_INFINITY : 0;
    for (var option : creator.get("options")) {
      var profit =
          worth * option.get("response").doubleValue()
              - moneyPrice(creator) * option.get("cost").doubleValue()
              - price("maxCreators")
              + price("minCreators");
      best = Math.max(best, profit);
    }
    return best;
  }

  private double moneyPrice(JsonNode creator) {
    for (var p = 0; p < problem.get("platforms").size(); p++) {
      if (problem.get("platforms").get(p).get("name").equals(creator.get("platform"))) {
        return price("budget")
            + problem.at("/prices/platformMax").get(p).doubleValue()
            - problem.at("/prices/platformMin").get(p).doubleValue();
      }
    }
    throw new AssertionError("no such platform: " + creator.get("platform"));
  }

  private double weight(int community) {
    return problem.get("communities").get(community).get("weight").doubleValue();
  }

  private double u(int community) {
    return problem.at("/prices/u").get(community).doubleValue();
  }

  private double price(String name) {
    return problem.at("/prices/" + name).doubleValue();
  }

  private double number(String name) {
    return problem.get(name).doubleValue();
  }

  private double cents() {
    return 1e-9 * budget;
  }

  private void same(String name, double recomputed) {
    var written = problem.get(name).doubleValue();
    unless(
        Math.abs(written - recomputed) > 1e-6 * Math.max(1, Math.abs(written)),
        name + " is " + recomputed + ", not " + written);
  }

  private void unless(boolean isWrong, String what) {
    if (isWrong) {
      wrong.add(what);
    }
  }
}
