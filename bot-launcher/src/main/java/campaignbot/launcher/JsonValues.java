package campaignbot.launcher;

import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.campaign.Share;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/// The values that both contracts share, in their JSON form. Unknown is null, never a guess.
final class JsonValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonValues() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode array() {
    return NODES.arrayNode();
  }

  static JsonNode nothing() {
    return NODES.nullNode();
  }

  static String pretty(JsonNode node) {
    return node.toPrettyString();
  }

  static JsonNode text(Optional<String> text) {
    return text.<JsonNode>map(NODES::textNode).orElse(NODES.nullNode());
  }

  /// A decimal string: never in the form `1E+4`.
  static JsonNode decimal(Optional<BigDecimal> number) {
    return text(number.map(BigDecimal::stripTrailingZeros).map(JsonValues::plain));
  }

  private static String plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
  }

  /// A JSON number without an exponent.
  static JsonNode number(BigDecimal number) {
    return NODES.numberNode(new BigDecimal(plain(number.stripTrailingZeros())));
  }

  static ArrayNode texts(Collection<String> texts) {
    var array = array();
    texts.forEach(array::add);
    return array;
  }

  static ObjectNode money(Money money) {
    return object()
        .put("amount", money.amount().toPlainString())
        .put("currency", money.currency().getCurrencyCode());
  }

  static JsonNode window(Optional<CampaignWindow> window) {
    return window
        .<JsonNode>map(w -> {
          var node = object();
          node.set("from", text(w.from().map(LocalDate::toString)));
          node.set("to", text(w.to().map(LocalDate::toString)));
          return node;
        })
        .orElse(NODES.nullNode());
  }

  static ObjectNode creators(CreatorWishes creators) {
    var node = object();
    node.set("must", handles(creators.must()));
    node.set("without", handles(creators.without()));
    return node;
  }

  private static ArrayNode handles(Collection<String> handles) {
    return texts(handles.stream().map(h -> "@" + h).toList());
  }

  static ObjectNode limits(Limits limits) {
    var node = object();
    limits.maxPostsPerCreator().ifPresent(n -> node.put("maxPostsPerCreator", n));
    limits.minCreators().ifPresent(n -> node.put("minCreators", n));
    limits.maxCreators().ifPresent(n -> node.put("maxCreators", n));
    limits.perCreator().max().ifPresent(s -> node.put("maxShare", s));
    limits.perCreator().min().ifPresent(s -> node.put("minShare", s));
    if (!limits.perPlatform().isEmpty()) {
      var platforms = node.putObject("platformShares");
      limits.perPlatform().forEach((p, share) -> platforms.set(p.slug(), share(share)));
    }
    return node;
  }

  private static ObjectNode share(Share share) {
    var node = object();
    share.min().ifPresent(s -> node.put("min", s));
    share.max().ifPresent(s -> node.put("max", s));
    return node;
  }
}
