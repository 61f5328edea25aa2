package campaignbot.discord.home;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/// JSON in one form: keys in order, without what is empty.
final class Canonical {
  private Canonical() {}

  static String of(DataObject json) {
    return of((Object) json.toMap());
  }

  private static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Map<?, ?> map -> {
        var sorted = new TreeMap<String, String>();
        map.forEach((key, v) -> {
          var text = of(v);
          if (!text.isEmpty()) {
            sorted.put(String.valueOf(key), text);
          }
        });
        yield sorted.isEmpty() ? "" : sorted.toString();
      }
      case List<?> list ->
          list.isEmpty()
              ? ""
              : list.stream().map(Canonical::of).collect(Collectors.joining(",", "[", "]"));
      case Boolean b when !b -> "";
      default -> String.valueOf(value);
    };
  }
}
