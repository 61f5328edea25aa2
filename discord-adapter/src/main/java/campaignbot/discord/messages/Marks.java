package campaignbot.discord.messages;

import campaignbot.discord.TalkNames;
import java.util.regex.Pattern;

/// What the buttons of a message say about it: whose talk it is, and which letter, so that the
/// message can be found again in its channel.
///
/// @param thread as it stands in the talk's key
/// @param letter up to eight letters, digits, `-` or `_`
public record Marks(String thread, String letter) {
  private static final Pattern LETTER = Pattern.compile("[A-Za-z0-9_-]{1,8}");

  public Marks {
    if (!TalkNames.isThread(thread)) {
      throw new IllegalArgumentException("Not a talk's thread: " + thread);
    }
    if (!LETTER.matcher(letter).matches()) {
      throw new IllegalArgumentException("Not a letter's mark: " + letter);
    }
  }
}
