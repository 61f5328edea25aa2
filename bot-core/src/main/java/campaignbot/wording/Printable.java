package campaignbot.wording;

/// A text without what cannot be shown, or would make other text look like something else: control
/// characters, broken halves of characters, and switches of the writing direction.
public final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  public static String of(String text) {
    var printable = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(c -> append(printable, c));
    return printable.toString().stripTrailing();
  }

  /// Whether nothing of it can be seen.
  public static boolean isBlank(String text) {
    return text.codePoints().noneMatch(Printable::isVisible);
  }

  private static void append(StringBuilder printable, int c) {
    switch (c) {
      case '\n', '\r', '\u2028', '\u2029' -> printable.append('\n');
      case '\t' -> printable.append(' ');
      case '\u200B', '\uFEFF', '\uFFFE', '\uFFFF' -> {}
      default -> {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
          printable.appendCodePoint(REPLACEMENT);
        } else if (!Character.isISOControl(c) && !isSwitchOfDirection(c)) {
          printable.appendCodePoint(c);
        }
      }
    }
  }

  /// Embeddings, overrides and isolates of the bidirectional algorithm (UAX #9): an open one would
  /// turn round the rest of the line.
  private static boolean isSwitchOfDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.UNASSIGNED,
              Character.PRIVATE_USE,
              Character.SURROGATE ->
              false;
          default -> true;
        };
  }
}
