package campaignbot.wording;

import campaignbot.campaign.Person;

/// Beginnings of texts that are too long.
public final class Cut {
  private Cut() {}

  /// Not within a person, nor within a character of two halves.
  public static String start(String text, int length) {
    var start = Person.start(text, length);
    return !start.isEmpty()
            && start.length() < text.length()
            && Character.isHighSurrogate(start.charAt(start.length() - 1))
        ? start.substring(0, start.length() - 1)
        : start;
  }

  /// How much of a beginning ends with a line, or with a word, when one ends in its second half.
  public static int atAnEnd(String start) {
    var line = start.lastIndexOf('\n');
    var word = start.lastIndexOf(' ');
    var half = start.length() / 2;
    return line > half ? line + 1 : word > half ? word + 1 : start.length();
  }
}
