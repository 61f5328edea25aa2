package campaignbot.launcher;

import campaignbot.allocation.Disclosure;
import campaignbot.allocation.Extra;
import campaignbot.allocation.LeadTime;
import campaignbot.allocation.Proposal;
import campaignbot.allocation.Quotes;
import campaignbot.allocation.Reserve;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Money;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What a plan's JSON says beyond the plan: prices that are not known, costs beyond the fees, time,
/// and the rules on marking paid posts.
final class PlanDetailsJson {
  private final Proposal proposal;
  private final Quotes quotes;

  PlanDetailsJson(Proposal proposal) {
    this.proposal = proposal;
    quotes = new Quotes(proposal);
  }

  void addTo(ObjectNode plan) {
    var stress = plan.putArray("priceStress");
    for (var one : quotes.stress()) {
      var node = stress.addObject().put("factor", one.factor());
      node.set("cost", JsonValues.money(one.cost()));
      node.put("part", one.part());
    }
    var first = plan.putArray("quotesFirst");
    for (var one : quotes.first()) {
      first.addObject().put("creator", "@" + one.handle()).put("worth", one.worth());
    }
    var extras = plan.putArray("extras");
    for (var extra : Extra.values()) {
      extras.add(extra(extra));
    }
    var reserves = plan.putArray("reserve");
    for (var one : Reserve.of(proposal)) {
      reserves
          .addObject()
          .put("creator", "@" + one.handle())
          .put("posts", one.posts())
          .put("format", one.format().slug())
          .set("cost", JsonValues.money(one.cost()));
    }
    var time = LeadTime.of(proposal);
    plan.putObject("leadTime")
        .put("days", time.days())
        .set("beginBy", JsonValues.text(time.beginBy().map(LocalDate::toString)));
    plan.set(
        "disclosure",
        JsonValues.texts(Disclosure.rulesOf(proposal.brief().region().orElseThrow())));
  }

  private static JsonNode money(Optional<Money> money) {
    return money
        .<JsonNode>map(JsonValues::money)
        .orElseGet(() -> JsonValues.text(Optional.empty()));
  }

  private ObjectNode extra(Extra extra) {
    var node =
        JsonValues.object().put("what", extra.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    var between = extra.of(proposal.spend());
    node.set("low", money(between.map(Extra.Between::low)));
    node.set("high", money(between.map(Extra.Between::high)));
    node.set("source", JsonValues.text(extra.part().map(Figure::source)));
    return node;
  }
}
