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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tables in JSON: a list of objects; an object that holds lists of objects; an object of objects
/// by handle; one object for each line; a single profile. Objects within are flattened:
/// `profile.followers`.
final class JsonSheets {
  private static final int LISTS_WITHIN = 3;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(ImportLimits.JSON_DEPTH)
                  .maxNameLength(ImportLimits.JSON_NAME)
                  .maxStringLength(ImportLimits.CELL_CHARACTERS * 8)
                  .maxNumberLength(100)
                  .build())
          .build();
  private static final JsonMapper MAPPER = new JsonMapper(JSON);

  private final List<Sheet> sheets = new ArrayList<>();
  private long cells;

  private JsonSheets() {}

  static List<Sheet> read(String text) {
    var root = tree(text);
    var all = new JsonSheets();
    all.collect("", root, LISTS_WITHIN);
    if (root.isObject()) {
      all.add("", List.of(root));
    }
    return all.sheets;
  }

  private static JsonNode tree(String text) {
    try {
      checkSize(text);
      return parsed(text);
    } catch (StreamConstraintsException e) {
      throw new FileUnreadable(
          String.valueOf(e.getMessage()).contains("depth")
              ? Reason.TOO_DEEP
              : Reason.CELL_TOO_LONG);
    } catch (JsonProcessingException _) {
      throw new FileUnreadable(Reason.BROKEN);
    } catch (IOException | RuntimeException e) {
      throw e instanceof FileUnreadable known ? known : new FileUnreadable(Reason.BROKEN);
    }
  }

  /// Counts before anything is kept: a tree takes thirty times the bytes of `{},{},{}`.
  private static void checkSize(String text) throws IOException {
    try (var tokens = JSON.createParser(text)) {
      var values = 0;
      for (var token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
        values += token.isScalarValue() || token.isStructStart() ? 1 : 0;
        ImportLimits.check(values <= ImportLimits.JSON_VALUES, Reason.TOO_MANY_ROWS);
      }
    }
  }

  private static JsonNode parsed(String text) throws IOException {
    try (var values = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
      var all = new ArrayNode(JsonNodeFactory.instance);
      while (values.hasNextValue()) {
        ImportLimits.check(all.size() < ImportLimits.ROWS, Reason.TOO_MANY_ROWS);
        all.add(values.nextValue());
      }
      return all.size() == 1 ? all.get(0) : all;
    }
  }

  /// Every list of objects, outer ones first.
  private void collect(String name, JsonNode node, int depth) {
    if (sheets.size() >= ImportLimits.JSON_LISTS) {
      return;
    }
    var objects = objectsOf(node);
    if (!objects.isEmpty()) {
      add(name, objects);
    } else if (node.isObject() && depth > 0) {
      addByKey(name, node);
      node.properties().forEach(e -> collect(e.getKey(), e.getValue(), depth - 1));
    }
  }

  private static List<JsonNode> objectsOf(JsonNode node) {
    return node.isArray() ? node.valueStream().filter(JsonNode::isObject).toList() : List.of();
  }

  /// `{"mei.eats": {…}, "kai.plays": {…}}`: the keys are the handles.
  private void addByKey(String name, JsonNode node) {
    if (node.size() < 2 || !node.valueStream().allMatch(JsonNode::isObject)) {
      return;
    }
    var table = new Table(node.size());
    for (var entry : node.properties()) {
      var record = flat(entry.getValue());
      record.putIfAbsent("handle", entry.getKey());
      table.add(record);
    }
    sheets.add(table.sheet(name));
  }

  private void add(String name, List<JsonNode> objects) {
    var table = new Table(objects.size());
    objects.forEach(object -> table.add(flat(object)));
    sheets.add(table.sheet(name));
  }

  /// Grows object by object, so that a limit stops it before its memory is taken. A row ends with
  /// its last cell that says something: what is not there takes no room.
  private final class Table {
    private final Map<String, Integer> headings = new LinkedHashMap<>();
    private final List<Sheet.Row> rows = new ArrayList<>();

    Table(int objects) {
      ImportLimits.check(objects <= ImportLimits.ROWS, Reason.TOO_MANY_ROWS);
    }

    void add(Map<String, String> record) {
      var row = new ArrayList<String>();
      record.forEach((heading, cell) -> {
        var column = headings.computeIfAbsent(heading, _ -> headings.size());
        ImportLimits.check(column < ImportLimits.COLUMNS, Reason.TOO_MANY_COLUMNS);
        if (!cell.isEmpty()) {
          row.addAll(Collections.nCopies(Math.max(0, column + 1 - row.size()), ""));
          row.set(column, cell);
        }
      });
      cells += row.size();
      ImportLimits.check(cells <= ImportLimits.CELLS, Reason.TOO_MANY_ROWS);
      rows.add(new Sheet.Row(rows.size() + 1, row));
    }

    Sheet sheet(String name) {
      var all = new ArrayList<Sheet.Row>();
      all.add(new Sheet.Row(0, List.copyOf(headings.keySet())));
      all.addAll(rows);
      return new Sheet(name, all);
    }
  }

  private static Map<String, String> flat(JsonNode object) {
    var cells = new LinkedHashMap<String, String>();
    flatten("", object, cells);
    return cells;
  }

  private static void flatten(String path, JsonNode node, Map<String, String> cells) {
    ImportLimits.check(path.length() <= ImportLimits.JSON_NAME, Reason.CELL_TOO_LONG);
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
