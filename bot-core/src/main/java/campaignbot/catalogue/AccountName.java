package campaignbot.catalogue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Handles and names as they stand in cells.
///
/// @param handle without `@`
/// @param name as people read it
record AccountName(String handle, String name) {
  static final int LONGEST = 100;
  private static final Pattern GLUED =
      Pattern.compile("^(.+?)\\s+[(\\[]?@([^\\s@()\\[\\]]+)[)\\]]?$");
  private static final Pattern TYPICAL =
      Pattern.compile("@?[\\p{Alnum}][\\w.\\-]{1,39}|@\\S+|_[\\w.]+");
  private static final Pattern CHANNEL_ID = Pattern.compile("UC[\\w-]{22}");

  /// A cell that holds a handle; empty when nothing is left of it, or it is far too long.
  static Optional<String> handle(String cell) {
    var text = cell.contains("%") ? decoded(cell) : cell;
    var bare = CellText.clean(text).replaceFirst("^[@＠\\s]+", "").strip();
    return bare.isEmpty() || bare.length() > LONGEST ? Optional.empty() : Optional.of(bare);
  }

  /// `Blue Kitchen @bluekitchen`, as some exports glue them.
  static Optional<AccountName> glued(String cell) {
    var found = GLUED.matcher(cell);
    return found.matches()
        ? handle(found.group(2)).map(h -> new AccountName(h, found.group(1)))
        : Optional.empty();
  }

  /// Whether it has the form of a handle: no blanks, letters and digits without accents.
  static boolean isTypical(String cell) {
    return TYPICAL.matcher(cell).matches();
  }

  /// YouTube's own numbers of channels begin with UC.
  static boolean isChannelId(String handle) {
    return CHANNEL_ID.matcher(handle).matches();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }
}
