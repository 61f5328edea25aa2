package campaignbot.launcher;

import campaignbot.allocation.Assumption;
import campaignbot.allocation.Baseline;
import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Line;
import campaignbot.allocation.Proposal;
import campaignbot.allocation.Range;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Creator;
import campaignbot.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// A plan in the contract's JSON form, see `docs/contracts.md`.
final class PlanJson {
  private static final MathContext FIGURES = new MathContext(4);

  private final Wording wording;

  PlanJson(Wording wording) {
    this.wording = wording;
  }

  ObjectNode of(Proposal proposal, long elapsedMillis) {
    var node = JsonValues.object();
    node.set("brief", brief(proposal.brief()));
    node.putObject("catalogue")
        .put("name", proposal.catalogueName())
        .put("sample", proposal.sample())
        .put("creators", proposal.creators())
        .put("candidates", proposal.candidates());
    var allocation = node.putArray("allocation");
    proposal.lines().forEach(line -> allocation.add(line(line)));
    node.set("spend", JsonValues.money(proposal.spend()));
    node.set("left", JsonValues.money(proposal.left()));
    node.set("forecast", forecast(proposal));
    node.putObject("certificate")
        .put("value", proposal.certificate().value())
        .put("bound", proposal.certificate().bound())
        .put("gap", proposal.certificate().gap())
        .put("proven", proposal.certificate().proven());
    var baselines = node.putArray("baselines");
    proposal.baselines().forEach(b -> baselines.add(baseline(b)));
    var assumptions = node.putArray("assumptions");
    proposal.assumptions().forEach(a -> assumptions.add(assumption(a)));
    node.set(
        "warnings",
        JsonValues.texts(proposal.warnings().stream().map(wording.proposals()::warning).toList()));
    new PlanDetailsJson(proposal).addTo(node);
    new SensitivityJson(proposal.sensitivity()).addTo(node);
    return node.put("elapsedMillis", elapsedMillis);
  }

  ObjectNode of(Infeasible infeasible) {
    var words = wording.proposals().obstacles();
    var node = JsonValues.object();
    var inner = node.putObject("infeasible");
    inner.set(
        "because", JsonValues.texts(infeasible.because().stream().map(words::obstacle).toList()));
    inner.set("smallestChange", JsonValues.text(words.remedy(infeasible)));
    return node;
  }

  private static ObjectNode brief(Brief brief) {
    var node = JsonValues.object();
    node.set("budget", JsonValues.money(brief.budget().orElseThrow().limit()));
    var region = node.putObject("region");
    region.set("code", JsonValues.text(brief.region().orElseThrow().code()));
    region.put("name", brief.region().get().name());
    node.put("metric", slug(brief.metric().orElseThrow()));
    node.set("niches", JsonValues.texts(brief.niches().stream().map(Niche::slug).toList()));
    node.set(
        "nichesWithout",
        JsonValues.texts(brief.nichesWithout().stream().map(Niche::slug).toList()));
    node.set(
        "platforms", JsonValues.texts(brief.platforms().stream().map(Platform::slug).toList()));
    node.set("window", JsonValues.window(brief.window()));
    node.set("creators", JsonValues.creators(brief.creators()));
    node.set("limits", JsonValues.limits(brief.limits()));
    brief.target().ifPresentOrElse(t -> node.put("target", t), () -> node.putNull("target"));
    return node;
  }

  private ObjectNode line(Line line) {
    var creator = line.creator();
    var node = JsonValues.object();
    node.put("creator", "@" + creator.handle());
    node.set("platform", JsonValues.text(creator.platform().map(Platform::slug)));
    node.put("format", line.format().slug());
    creator
        .followers()
        .ifPresentOrElse(f -> node.put("followers", f), () -> node.putNull("followers"));
    node.put("tier", line.tier().slug());
    node.put("posts", line.posts());
    node.set("fee", JsonValues.money(line.fee()));
    node.set("cost", JsonValues.money(line.cost()));
    node.set("expected", range(line.expected()));
    node.put("why", wording.proposals().why(line.why()));
    node.set("assumed", JsonValues.texts(line.assumed().stream().map(PlanJson::slug).toList()));
    return node;
  }

  private static ObjectNode forecast(Proposal proposal) {
    var forecast = proposal.forecast();
    var node = JsonValues.object();
    node.put("unit", unit(forecast.metric()));
    node.setAll(range(forecast.result()));
    node.set("peopleReached", range(forecast.peopleReached()));
    node.set("costPer", JsonValues.money(forecast.costPer()));
    return node;
  }

  private static String unit(Metric metric) {
    return switch (metric) {
      case ENGAGEMENT -> "engagements";
      case TRAFFIC -> "clicks";
      case SALES -> "orders";
      case FOLLOWERS -> "new followers";
    };
  }

  private static ObjectNode baseline(Baseline baseline) {
    var node = JsonValues.object();
    node.put(
        "name",
        switch (baseline.kind()) {
          case ONE_BIG_CREATOR -> "one big creator";
          case LARGEST_CREATOR -> "largest creator";
          case EVEN_SPLIT -> "even split";
          case BY_FOLLOWERS -> "list by followers";
        });
    node.setAll(range(baseline.expected()));
    node.set("cost", JsonValues.money(baseline.cost()));
    node.set("who", JsonValues.text(baseline.who().map(Creator::handle).map(h -> "@" + h)));
    node.set(
        "typical",
        baseline.typical().<JsonNode>map(PlanJson::typical).orElseGet(JsonValues::nothing));
    node.put("posts", baseline.posts());
    node.put("assumedFee", baseline.assumedFee());
    return node.put("wins", baseline.wins());
  }

  private static ObjectNode typical(Baseline.Typical account) {
    return JsonValues.object()
        .put("platform", account.platform().slug())
        .put("followers", account.followers());
  }

  private ObjectNode assumption(Assumption assumption) {
    var words = wording.proposals().assumptions();
    var node =
        JsonValues.object()
            .put("what", words.what(assumption))
            .put("value", words.value(assumption))
            .put("low", words.low(assumption))
            .put("high", words.high(assumption))
            .put("unit", assumption.figure().unit())
            .put("source", assumption.figure().source());
    node.set("date", JsonValues.text(assumption.figure().date()));
    return node.put("creators", assumption.creators());
  }

  static ObjectNode range(Range range) {
    var node = JsonValues.object();
    node.set("p10", number(range.p10()));
    node.set("p50", number(range.p50()));
    node.set("p90", number(range.p90()));
    return node;
  }

  /// Four figures: more are not known.
  private static JsonNode number(double value) {
    var rounded = new BigDecimal(value).round(FIGURES);
    return JsonValues.number(rounded);
  }

  private static String slug(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
