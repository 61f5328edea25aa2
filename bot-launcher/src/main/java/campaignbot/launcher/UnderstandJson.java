package campaignbot.launcher;

import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.understanding.MoneySaid;
import campaignbot.understanding.RegionSaid;
import campaignbot.understanding.Span;
import campaignbot.understanding.Understood;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Currency;
import java.util.Locale;

/// A reading in the contract's JSON form, see `docs/contracts.md`.
final class UnderstandJson {
  private UnderstandJson() {}

  static String of(Understood understood) {
    var node = JsonValues.object().put("text", understood.text());
    var money = node.putArray("money");
    understood.money().forEach(m -> money.add(money(m)));
    var regions = node.putArray("regions");
    understood.regions().forEach(r -> regions.add(region(r)));
    node.set(
        "metrics",
        JsonValues.texts(understood.metrics().stream().map(UnderstandJson::slug).toList()));
    understood.target().ifPresentOrElse(t -> node.put("target", t), () -> node.putNull("target"));
    node.set("niches", JsonValues.texts(understood.niches().stream().map(Niche::slug).toList()));
    node.set(
        "nichesWithout",
        JsonValues.texts(understood.besides().nichesWithout().stream().map(Niche::slug).toList()));
    node.set(
        "platforms",
        JsonValues.texts(understood.platforms().stream().map(Platform::slug).toList()));
    node.set("window", JsonValues.window(understood.window()));
    node.set("creators", JsonValues.creators(understood.creators()));
    node.set("limits", JsonValues.limits(understood.limits()));
    node.set("wish", JsonValues.text(understood.wish().map(UnderstandJson::slug)));
    return node.toString();
  }

  private static ObjectNode money(MoneySaid said) {
    var node = JsonValues.object();
    node.set("amount", JsonValues.decimal(said.amount()));
    node.set("currency", JsonValues.text(said.currency().map(Currency::getCurrencyCode)));
    node.set(
        "currencies",
        JsonValues.texts(said.currencies().stream().map(Currency::getCurrencyCode).toList()));
    node.set("min", JsonValues.decimal(said.min()));
    node.set("max", JsonValues.decimal(said.max()));
    node.put("approximate", said.approximate());
    node.put("scope", slug(said.scope()));
    node.set("span", span(said.span()));
    return node;
  }

  private static ObjectNode region(RegionSaid said) {
    var node = JsonValues.object();
    var region = said.region();
    node.set("code", JsonValues.text(region.code()));
    node.put("kind", slug(region.kind()));
    node.put("name", region.name());
    node.set("country", JsonValues.text(region.country()));
    node.set("countries", JsonValues.texts(region.countries()));
    var alternatives = node.putArray("alternatives");
    said.alternatives().forEach(a -> alternatives.add(alternative(a)));
    node.put("sure", said.surely());
    node.put("excluded", said.excluded());
    node.set("span", span(said.span()));
    return node;
  }

  private static ObjectNode alternative(Region region) {
    var node = JsonValues.object();
    node.set("code", JsonValues.text(region.code()));
    node.put("name", region.name());
    node.set("country", JsonValues.text(region.country()));
    return node;
  }

  private static ArrayNode span(Span span) {
    return JsonValues.array().add(span.start()).add(span.end());
  }

  static String slug(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
