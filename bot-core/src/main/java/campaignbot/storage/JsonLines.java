package campaignbot.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// The rows of a table as lines of JSON: stored JSON as such, times as people read them, and
/// nothing of what is sealed.
final class JsonLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> JSON =
      Set.of("state", "plan", "creator", "heard", "message", "request", "settled");
  private static final Set<String> SEALED = Set.of("sealed", "key_id");

  private final Table table;
  private final Appendable to;
  private long written;

  JsonLines(Table table, Appendable to) {
    this.table = table;
    this.to = to;
  }

  /// @throws UncheckedIOException when it cannot be written
  void write(List<Value> row) {
    var line = MAPPER.createObjectNode().put("table", table.name());
    for (var i = 0; i < row.size(); i++) {
      put(line, table.columns().get(i).name(), row.get(i));
    }
    try {
      to.append(MAPPER.writeValueAsString(line)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written++;
  }

  private static void put(ObjectNode line, String column, Value value) {
    if (SEALED.contains(column)) {
      return;
    }
    switch (value) {
      case Value.Text(var text) -> line.set(column, text(column, text));
      case Value.Whole(var number) when isTime(column) ->
          line.put(column, Instant.ofEpochMilli(number).toString());
      case Value.Whole(var number) -> line.put(column, number);
      case Value.Nothing _ -> line.set(column, NullNode.getInstance());
    }
  }

  private static boolean isTime(String column) {
    return column.endsWith("_at") || column.equals("until");
  }

  /// The state of a talk is JSON, that of a plan or letter a word.
  private static JsonNode text(String column, String text) {
    if (JSON.contains(column) && text.startsWith("{")) {
      try {
        return MAPPER.readTree(text);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("No JSON in column " + column, e);
      }
    }
    return MAPPER.getNodeFactory().textNode(text);
  }

  long written() {
    return written;
  }
}
