package campaignbot.discord.fake;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.data.DataType;

/// Limits on what is offered to choose from, while somebody types or always.
final class ChoiceLimits {
  private ChoiceLimits() {}

  static List<Flaw> of(DataObject json) {
    var flaws = new Flaws();
    check(flaws, "choices", json);
    return flaws.all();
  }

  static void check(Flaws flaws, String path, DataObject json) {
    var choices = flaws.list(path, json, "choices", 0, 25);
    for (var i = 0; i < choices.size(); i++) {
      var choice = choices.get(i);
      flaws.text(path + "." + i + ".name", choice, "name", 1, 100, true);
      if (choice.isType("value", DataType.STRING)) {
        flaws.text(path + "." + i + ".value", choice, "value", 1, 100, true);
      }
    }
  }
}
