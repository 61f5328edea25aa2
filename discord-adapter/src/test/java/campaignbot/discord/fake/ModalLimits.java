package campaignbot.discord.fake;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Limits on modals.
final class ModalLimits {
  private ModalLimits() {}

  static List<Flaw> of(DataObject modal) {
    var flaws = new Flaws();
    flaws.text("title", modal, "title", 1, 45, true);
    flaws.text("custom_id", modal, "custom_id", 1, 100, true);
    var check = new ComponentLimits(flaws, true, List.of());
    flaws.list("components", modal, "components", 1, 5).forEach(check::inModal);
    return flaws.all();
  }
}
