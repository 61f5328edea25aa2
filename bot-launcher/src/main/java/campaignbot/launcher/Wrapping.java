package campaignbot.launcher;

import campaignbot.wording.PlainText;

/// Breaks lines between words, so that a narrow terminal does not break them inside.
final class Wrapping {
  private static final int NARROWEST = 20;

  private Wrapping() {}

  /// @param width of the terminal; 0 when not known, and nothing is broken
  static String at(int width, String line) {
    if (width < NARROWEST) {
      return line;
    }
    var wrapped = new StringBuilder();
    var used = 0;
    for (var word : line.split(" ", -1)) {
      var length = PlainText.width(word);
      if (used > 0 && used + 1 + length > width) {
        wrapped.append('\n');
        used = 0;
      } else if (used > 0) {
        wrapped.append(' ');
        used++;
      }
      wrapped.append(word);
      used += length;
    }
    return wrapped.toString();
  }
}
