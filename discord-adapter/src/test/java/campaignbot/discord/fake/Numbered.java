package campaignbot.discord.fake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Components get numbers of their own where the bot gave none.
final class Numbered {
  private final Set<Integer> used;
  private int last;

  private Numbered(Set<Integer> used) {
    this.used = used;
  }

  static DataArray components(DataObject body) {
    var copy = Json.copy(body);
    var given =
        Json.components(copy)
            .map(c -> c.getInt("id", 0))
            .collect(Collectors.toCollection(HashSet::new));
    var numbered = new Numbered(given);
    Json.components(copy).toList().forEach(numbered::number);
    return Json.list(copy, "components").orElseGet(DataArray::empty);
  }

  private void number(DataObject component) {
    if (component.getInt("id", 0) == 0) {
      do {
        last++;
      } while (!used.add(last));
      component.put("id", last);
    }
    if (List.of(3, 5, 6, 7, 8).contains(component.getInt("type", 0))
        && !component.hasKey("disabled")) {
      component.put("disabled", false);
    }
  }
}
