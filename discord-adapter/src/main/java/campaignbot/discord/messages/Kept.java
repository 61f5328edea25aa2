package campaignbot.discord.messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.ResolvedMedia;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.AttachmentUpdate;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// The files of a message that is edited, which stay with it. JDA would fetch each of them from
/// Discord and send it there again; here they are named and not sent.
final class Kept {
  private final Map<Long, AttachedFile> attachments = new LinkedHashMap<>();

  Kept(Message message) {
    message
        .getAttachments()
        .forEach(a -> attachments.put(a.getIdLong(), AttachedFile.fromAttachment(a)));
  }

  /// Known after all components were sent again.
  List<AttachedFile> attachments() {
    return List.copyOf(attachments.values());
  }

  /// The component as Discord takes it back.
  ContainerChildComponent again(ContainerChildComponent component) {
    return switch (component) {
      case MediaGallery gallery ->
          gallery.withItems(gallery.getItems().stream().map(this::again).toList());
      case FileDisplay file ->
          name(file.getResolvedMedia())
              .map(name -> FileDisplay.fromFileName(name).withSpoiler(file.isSpoiler()))
              .orElse(file);
      default -> component;
    };
  }

  private MediaGalleryItem again(MediaGalleryItem item) {
    return name(item.getResolvedMedia())
        .map(name ->
            MediaGalleryItem.fromUrl("attachment://" + name)
                .withDescription(item.getDescription())
                .withSpoiler(item.isSpoiler()))
        .orElse(item);
  }

  /// The file's name, which is the end of its address; the file is kept by its id.
  private Optional<String> name(@Nullable ResolvedMedia media) {
    if (media == null || media.getAttachmentId() == null) {
      return Optional.empty();
    }
    var id = Long.parseUnsignedLong(media.getAttachmentId());
    attachments.computeIfAbsent(id, AttachmentUpdate::fromAttachment);
    return Optional.ofNullable(HttpUrl.parse(media.getUrl()))
        .map(url -> url.pathSegments().getLast());
  }
}
