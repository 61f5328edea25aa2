package campaignbot.launcher;

import campaignbot.allocation.Problem;
import campaignbot.allocation.Proof;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// An optimisation problem with its solution in the contract's JSON form, see `docs/contracts.md`
/// and `docs/model.md`.
final class ProblemJson {
  private ProblemJson() {}

  static String of(Problem problem) {
    var node =
        JsonValues.object()
            .put("budget", problem.budget())
            .put("minCreators", problem.minCreators())
            .put("maxCreators", problem.maxCreators())
            .put("minShare", problem.minShare())
            .put("maxShare", problem.maxShare());
    var platforms = node.putArray("platforms");
    problem.platforms().forEach(p -> platforms.add(platform(p)));
    var communities = node.putArray("communities");
    problem
        .communities()
        .forEach(c -> communities.addObject().put("name", c.name()).put("weight", c.weight()));
    var creators = node.putArray("creators");
    problem.creators().forEach(c -> creators.add(creator(c, problem.platforms())));
    var plan = node.putArray("plan");
    problem.plan().forEach(c -> plan.addArray().add(c.creator()).add(c.option()));
    node.set("prices", prices(problem.prices()));
    node.put("value", problem.value())
        .put("bound", problem.bound())
        .put("proven", problem.proven());
    node.set(
        "proof", problem.proof().<JsonNode>map(ProblemJson::proof).orElse(JsonValues.nothing()));
    return node + "\n";
  }

  private static ObjectNode proof(Proof proof) {
    var node = JsonValues.object();
    node.set(
        "prices", proof.prices().<JsonNode>map(ProblemJson::prices).orElse(JsonValues.nothing()));
    node.set("split", proof.split().<JsonNode>map(ProblemJson::split).orElse(JsonValues.nothing()));
    return node;
  }

  private static ObjectNode split(Proof.Split split) {
    var node = JsonValues.object().put("creator", split.creator());
    var options = node.putArray("options");
    split.options().forEach(options::add);
    node.set("within", proof(split.within()));
    node.set("beyond", proof(split.beyond()));
    return node;
  }

  private static ObjectNode platform(Problem.PlatformShare share) {
    return JsonValues.object()
        .put("name", share.name())
        .put("minShare", share.minShare())
        .put("maxShare", share.maxShare());
  }

  private static ObjectNode creator(
      Problem.Candidate creator, List<Problem.PlatformShare> platforms) {
    var node = JsonValues.object().put("id", creator.id());
    node.set("person", JsonValues.text(creator.person()));
    node.put("platform", platforms.get(creator.platform()).name())
        .put("pinned", creator.pinned())
        .put("excluded", creator.excluded());
    var audience = node.putArray("audience");
    creator.audience().forEach(a -> audience.addArray().add(a.community()).add(a.share()));
    var options = node.putArray("options");
    creator
        .options()
        .forEach(o ->
            options
                .addObject()
                .put("posts", o.posts())
                .put("format", o.format())
                .put("cost", o.cost())
                .put("response", o.response()));
    return node;
  }

  private static ObjectNode prices(Problem.Prices prices) {
    var node = JsonValues.object();
    node.set("u", numbers(prices.u()));
    node.put("budget", prices.budget())
        .put("maxCreators", prices.maxCreators())
        .put("minCreators", prices.minCreators());
    node.set("platformMax", numbers(prices.platformMax()));
    node.set("platformMin", numbers(prices.platformMin()));
    return node;
  }

  private static ArrayNode numbers(List<Double> values) {
    var array = JsonValues.array();
    values.forEach(array::add);
    return array;
  }
}
