package campaignbot.discord.fake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/// A modal being filled in: it lets through only what a client of Discord would.
final class ModalForm {
  private static final int ROW = 1;
  private static final int STRING_SELECT = 3;
  private static final int TEXT_INPUT = 4;
  private static final int LABEL = 18;

  private final DataObject modal;
  private final Map<String, ?> values;
  private final Set<String> left;

  /// @param values by the names of the fields: a text, or a list of what was picked
  ModalForm(DataObject modal, Map<String, ?> values) {
    this.modal = modal;
    this.values = values;
    left = new HashSet<>(values.keySet());
  }

  /// @return the `data` of the interaction
  DataObject data() {
    var numbered = Json.object("components", Numbered.components(modal));
    var components = Json.objects(numbered, "components").map(this::filled).toList();
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("The modal has no field " + left);
    }
    return Json.object(
        "custom_id", modal.getString("custom_id"), "components", Json.array(components));
  }

  private DataObject filled(DataObject component) {
    var type = component.getInt("type");
    var json = Json.object("type", type, "id", component.getInt("id"));
    return switch (type) {
      case ROW ->
          json.put(
              "components",
              Json.array(Json.objects(component, "components").map(this::field).toList()));
      case LABEL -> json.put("component", field(component.getObject("component")));
      default -> json;
    };
  }

  private DataObject field(DataObject field) {
    var name = field.getString("custom_id");
    left.remove(name);
    var json =
        Json.object("type", field.getInt("type"), "id", field.getInt("id"), "custom_id", name);
    return field.getInt("type") == TEXT_INPUT
        ? json.put("value", typed(field, name, values.get(name)))
        : json.put("values", Json.array(picked(field, name, values.get(name))));
  }

  private static String typed(DataObject field, String name, @Nullable Object value) {
    var text = value == null ? field.getString("value", "") : (String) value;
    if (text.isEmpty() && field.getBoolean("required", true)) {
      throw new IllegalArgumentException(name + " must be filled in");
    }
    if (!text.isEmpty()
        && (text.length() < field.getInt("min_length", 0)
            || text.length() > field.getInt("max_length", 4_000))) {
      throw new IllegalArgumentException(name + " is too short or too long: " + text);
    }
    return text;
  }

  private static List<String> picked(DataObject field, String name, @Nullable Object value) {
    var picked = picked(value);
    if (field.getInt("type") == STRING_SELECT) {
      var offered = Json.objects(field, "options").map(o -> o.getString("value")).toList();
      if (!offered.containsAll(picked)) {
        throw new IllegalArgumentException(name + ": " + picked + " is not among " + offered);
      }
    }
    var least = field.getBoolean("required", true) ? field.getInt("min_values", 1) : 0;
    if (picked.size() < least || picked.size() > field.getInt("max_values", 1)) {
      throw new IllegalArgumentException(name + " cannot have " + picked.size() + " values");
    }
    return picked;
  }

  private static List<String> picked(@Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case Collection<?> many -> many.stream().map(String::valueOf).toList();
      default -> List.of(String.valueOf(value));
    };
  }
}
