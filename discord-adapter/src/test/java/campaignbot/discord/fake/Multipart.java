package campaignbot.discord.fake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of a `multipart/form-data` body.
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
  private static final Pattern NAME = Pattern.compile("[ ;]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile("(?i)content-type: *([^\r\n]+)");

  private Multipart() {}

  static List<Upload> read(String contentType, byte[] body) {
    var boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw new IllegalArgumentException("No boundary: " + contentType);
    }
    var parts = new ArrayList<Upload>();
    // A byte is a character here, so that nothing is lost.
    for (var part :
        new String(body, ISO_8859_1).split(Pattern.quote("--" + boundary.group(1)), -1)) {
      var head = part.indexOf("\r\n\r\n");
      if (head > 0 && part.endsWith("\r\n")) {
        parts.add(part(part.substring(0, head), part.substring(head + 4, part.length() - 2)));
      }
    }
    return parts;
  }

  private static Upload part(String head, String content) {
    var names = new String(head.getBytes(ISO_8859_1), UTF_8);
    return new Upload(
        first(NAME, names), first(FILE, names), first(TYPE, names), content.getBytes(ISO_8859_1));
  }

  private static String first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }
}
