package campaignbot.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A list within a JSON object as the text of a cell: plain values joined by `; `, shares as `HK
/// 62%; TW 10%`, contacts by their values; lists of other objects give nothing.
final class JsonLists {
  private static final List<String> NAMES = List.of("code", "country", "name", "tag", "title");
  private static final List<String> SHARES =
      List.of("weight", "value", "share", "percentage", "percent", "prc");
  private static final int LONGEST = 200;

  private JsonLists() {}

  static String text(ArrayNode list) {
    return list.valueStream()
        .limit(LONGEST)
        .map(JsonLists::item)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String item(JsonNode node) {
    if (node.isValueNode()) {
      return node.asText("");
    }
    var name = first(node, NAMES).filter(JsonNode::isTextual).map(JsonNode::asText);
    var share = first(node, SHARES);
    if (name.isPresent() && share.filter(JsonNode::isNumber).isPresent()) {
      return name.get() + " " + number(share.get());
    }
    return share.filter(JsonNode::isTextual).map(JsonNode::asText).or(() -> name).orElse("");
  }

  /// Without an exponent; empty for what no number can hold.
  static String number(JsonNode node) {
    var finite = !node.isFloatingPointNumber() || Double.isFinite(node.doubleValue());
    return finite ? node.decimalValue().toPlainString() : "";
  }

  private static Optional<JsonNode> first(JsonNode node, List<String> fields) {
    return fields.stream().filter(node::has).map(node::get).findFirst();
  }
}
