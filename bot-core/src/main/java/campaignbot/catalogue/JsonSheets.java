package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.NotATable.Reason;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tables in JSON: a list of objects; an object that holds lists of objects; an object of objects
/// by handle; one object for each line; a single profile. Objects within are flattened:
/// `profile.followers`.
final class JsonSheets {
  private static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(ImportLimits.JSON_DEPTH)
                      .maxStringLength(ImportLimits.CELL_CHARACTERS * 8)
                      .maxNumberLength(100)
                      .build())
              .build());

  private JsonSheets() {}

  static List<Sheet> read(String text) {
    var root = tree(text);
    var sheets = new ArrayList<Sheet>();
    collect("", root, sheets, 3);
    if (root.isObject()) {
      sheets.add(sheet("", List.of(root)));
    }
    return sheets;
  }

  private static JsonNode tree(String text) {
    try (var values = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
      var all = new ArrayNode(JsonNodeFactory.instance);
      while (values.hasNextValue()) {
        ImportLimits.check(all.size() < ImportLimits.ROWS, Reason.TOO_MANY_ROWS);
        all.add(values.nextValue());
      }
      return all.size() == 1 ? all.get(0) : all;
    } catch (StreamConstraintsException _) {
      throw new FileUnreadable(Reason.TOO_DEEP);
    } catch (JsonProcessingException _) {
      throw new FileUnreadable(Reason.BROKEN);
    } catch (IOException | RuntimeException e) {
      throw e instanceof FileUnreadable known ? known : new FileUnreadable(Reason.BROKEN);
    }
  }

  /// Every list of objects, outer ones first.
  private static void collect(String name, JsonNode node, List<Sheet> sheets, int depth) {
    var objects = objectsOf(node);
    if (!objects.isEmpty() && sheets.size() < ImportLimits.SHEETS) {
      sheets.add(sheet(name, objects));
    } else if (node.isObject() && depth > 0) {
      byKey(name, node).ifPresent(sheets::add);
      node.properties().forEach(e -> collect(e.getKey(), e.getValue(), sheets, depth - 1));
    }
  }

  private static List<JsonNode> objectsOf(JsonNode node) {
    return node.isArray() ? node.valueStream().filter(JsonNode::isObject).toList() : List.of();
  }

  /// `{"mei.eats": {…}, "kai.plays": {…}}`: the keys are the handles.
  private static Optional<Sheet> byKey(String name, JsonNode node) {
    if (node.size() < 2 || !node.valueStream().allMatch(JsonNode::isObject)) {
      return Optional.empty();
    }
    var records = new ArrayList<Map<String, String>>();
    node.properties()
        .forEach(e -> {
          var cells = flat(e.getValue());
          cells.putIfAbsent("handle", e.getKey());
          records.add(cells);
        });
    return Optional.of(table(name, records));
  }

  private static Sheet sheet(String name, List<JsonNode> objects) {
    ImportLimits.check(objects.size() <= ImportLimits.ROWS, Reason.TOO_MANY_ROWS);
    return table(name, objects.stream().map(JsonSheets::flat).toList());
  }

  private static Sheet table(String name, List<Map<String, String>> records) {
    var headings = new LinkedHashSet<String>();
    for (var record : records) {
      headings.addAll(record.keySet());
      ImportLimits.check(headings.size() <= ImportLimits.COLUMNS, Reason.TOO_MANY_COLUMNS);
    }
    ImportLimits.check(
        (long) headings.size() * records.size() <= ImportLimits.CELLS, Reason.TOO_MANY_ROWS);
    var rows = new ArrayList<Sheet.Row>();
    rows.add(new Sheet.Row(0, List.copyOf(headings)));
    for (var record : records) {
      rows.add(
          new Sheet.Row(
              rows.size(), headings.stream().map(h -> record.getOrDefault(h, "")).toList()));
    }
    return new Sheet(name, rows);
  }

  private static Map<String, String> flat(JsonNode object) {
    var cells = new LinkedHashMap<String, String>();
    flatten("", object, cells);
    return cells;
  }

  private static void flatten(String path, JsonNode node, Map<String, String> cells) {
    if (node.isObject()) {
      node.properties()
          .forEach(e ->
              flatten(path.isEmpty() ? e.getKey() : path + "." + e.getKey(), e.getValue(), cells));
    } else if (node.isArray()) {
      cells.put(path, JsonLists.text((ArrayNode) node));
    } else {
      var text = node.isNumber() ? JsonLists.number(node) : node.asText("");
      ImportLimits.check(text.length() <= ImportLimits.CELL_CHARACTERS, Reason.CELL_TOO_LONG);
      cells.put(path, node.isNull() ? "" : text);
    }
    ImportLimits.check(cells.size() <= ImportLimits.COLUMNS * 4, Reason.TOO_MANY_COLUMNS);
  }
}
