package campaignbot.understanding;

import campaignbot.campaign.Platform;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words for networks (`insta`, `IG`, `小红书`), and which platform they mean.
public final class Platforms {
  private Platforms() {}

  /// The platforms that a text names, each once, in its order.
  public static List<Platform> in(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(Platform.values()).filter(p -> lower.contains(p.slug())).toList();
  }
}
