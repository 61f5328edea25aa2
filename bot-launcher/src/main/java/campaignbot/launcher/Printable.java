package campaignbot.launcher;

/// Text from elsewhere that may go to a terminal: no control characters, no characters that turn
/// the reading direction, not endless.
final class Printable {
  private static final int LONGEST = 500;

  private Printable() {}

  static String line(String text) {
    var safe = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(c -> safe.appendCodePoint(isHarmless(c) ? c : 0xFFFD));
    return text.length() > LONGEST ? safe + "…" : safe.toString();
  }

  private static boolean isHarmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> codePoint == 0x200D;
      default -> true;
    };
  }
}
