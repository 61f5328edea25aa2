package campaignbot.discord.fake;

import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Components show the files of their message by address, once it is posted.
final class Media {
  private static final String ATTACHED = "attachment://";

  private Media() {}

  static void resolve(DataObject message, List<SharedFile> files) {
    Json.components(message)
        .flatMap(c -> Stream.concat(Stream.of(c), Json.objects(c, "items")))
        .flatMap(c -> Stream.of("file", "media").flatMap(name -> Json.object(c, name).stream()))
        .forEach(shown -> resolve(shown, files, shown.getString("url", "")));
  }

  private static void resolve(DataObject shown, List<SharedFile> files, String url) {
    files.stream()
        .filter(f -> url.equals(ATTACHED + f.name()))
        .findFirst()
        .ifPresent(f ->
            shown
                .put("url", f.url())
                .put("proxy_url", f.url())
                .put("attachment_id", f.id())
                .put("content_type", f.type()));
  }
}
