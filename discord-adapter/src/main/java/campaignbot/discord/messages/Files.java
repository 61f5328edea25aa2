package campaignbot.discord.messages;

import campaignbot.wording.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.FileUpload;

/// The files of a message, with names that Discord leaves as they are, as far as it takes them.
final class Files {
  private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9._-]+");
  private static final int NAME = 80;

  private final Set<String> names = new HashSet<>(Set.of("chart.png"));
  private int count;
  private long size;

  /// @param pictures that the message has beside them
  Files(int pictures) {
    count = pictures;
  }

  /// Whether Discord takes one more.
  boolean has(Message.Attachment file) {
    var length = file.content().length();
    return count < Limits.FILES && length <= Limits.FILE && size + length <= Limits.ALL_FILES;
  }

  FileUpload upload(Message.Attachment file) {
    count++;
    size += file.content().length();
    return FileUpload.fromData(file.content().toArray(), name(file.name()));
  }

  private String name(String name) {
    var plain = plain(name);
    var unique = plain;
    for (var i = 2; !names.add(unique); i++) {
      unique = i + "-" + plain;
    }
    return unique;
  }

  static String plain(String name) {
    var start = name.substring(Math.max(0, name.length() - NAME));
    var plain = ODD.matcher(start).replaceAll("_").replaceAll("^[._-]+", "");
    return plain.isEmpty() ? "file" : plain;
  }

  /// @return the names as people know them
  static List<String> names(Message message) {
    return message.parts().stream()
        .filter(Message.Attachment.class::isInstance)
        .map(part -> plain(((Message.Attachment) part).name()))
        .toList();
  }
}
