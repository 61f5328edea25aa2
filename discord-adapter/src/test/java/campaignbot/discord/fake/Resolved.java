package campaignbot.discord.fake;

import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Pictures and files that components show: Discord puts the address of the attached one in place
/// of `attachment://name`.
final class Resolved {
  private static final String ATTACHED = "attachment://";

  private Resolved() {}

  /// Changes the components of the message.
  static void files(DataObject message, List<SharedFile> files) {
    Json.components(message)
        .flatMap(c ->
            Stream.concat(
                Json.objects(c, "items").flatMap(item -> Json.object(item, "media").stream()),
                Json.object(c, "file").stream()))
        .forEach(
            media -> files.stream().filter(f -> isShown(f, media)).forEach(f -> resolve(media, f)));
  }

  private static boolean isShown(SharedFile file, DataObject media) {
    return media.getString("url", "").equals(ATTACHED + file.name());
  }

  private static void resolve(DataObject media, SharedFile file) {
    media
        .put("url", file.url())
        .put("proxy_url", file.url())
        .put("attachment_id", file.id())
        .put("content_type", file.type())
        .put("width", 0)
        .put("height", 0)
        .put("loading_state", 2);
  }
}
