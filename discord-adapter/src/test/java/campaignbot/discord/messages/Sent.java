package campaignbot.discord.messages;

import campaignbot.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.data.SerializableData;

/// Messages and forms as JDA sends them, and all texts in them.
final class Sent {
  static final Rendering RENDERING = new Rendering(Locale.ENGLISH);
  static final Marks MARKS = new Marks("cmd-12345678901234567890", "L3tter_-");

  private Sent() {}

  static DataObject json(Message message) {
    return json(RENDERING.of(message, MARKS, true));
  }

  static DataObject json(SerializableData sent) {
    return DataObject.fromJson(sent.toData().toJson());
  }

  /// Its content, or all its text displays.
  static String text(DataObject sent) {
    var texts = new ArrayList<String>();
    if (!sent.getString("content", "").isEmpty()) {
      texts.add(sent.getString("content"));
    }
    components(sent).stream()
        .filter(c -> c.getInt("type") == 10)
        .forEach(c -> texts.add(c.getString("content")));
    return String.join("\n", texts);
  }

  static String text(Message message) {
    return text(json(message));
  }

  /// All of them, in reading order, those within others too.
  static List<DataObject> components(DataObject sent) {
    var found = new ArrayList<DataObject>();
    sent.optArray("components")
        .ifPresent(inside ->
            inside.stream(DataArray::getObject)
                .forEach(component -> {
                  found.add(component);
                  found.addAll(components(component));
                }));
    return found;
  }

  static List<Integer> types(DataObject sent) {
    return components(sent).stream().map(c -> c.getInt("type")).toList();
  }

  static List<DataObject> buttons(DataObject sent) {
    return components(sent).stream().filter(c -> c.getInt("type") == 2).toList();
  }

  static List<String> labels(DataObject sent) {
    return buttons(sent).stream().map(b -> b.getString("label")).toList();
  }

  /// Every string in it, wherever it stands.
  static List<String> strings(DataObject json) {
    var found = new ArrayList<String>();
    collect(json.toMap(), found);
    return found;
  }

  private static void collect(Object json, List<String> found) {
    switch (json) {
      case String text -> found.add(text);
      case Map<?, ?> object -> object.values().forEach(v -> collect(v, found));
      case Collection<?> array -> array.forEach(v -> collect(v, found));
      case null, default -> {}
    }
  }
}
