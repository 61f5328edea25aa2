package campaignbot.wording;

import java.util.Optional;

/// A text that asks, taken apart: its last line is the question, and what stands beside that an
/// example of what works.
///
/// @param before the lines above the question; may be empty
public record QuestionText(String before, String question, Optional<String> example) {
  /// The example is set apart from its question by three blanks.
  private static final String BEFORE_EXAMPLE = "   ";

  public static QuestionText of(String text) {
    var lastLine = text.lastIndexOf('\n') + 1;
    var example = text.indexOf(BEFORE_EXAMPLE, lastLine);
    return example < 0
        ? new QuestionText(text.substring(0, lastLine), text.substring(lastLine), Optional.empty())
        : new QuestionText(
            text.substring(0, lastLine),
            text.substring(lastLine, example),
            Optional.of(text.substring(example).strip()));
  }

  /// Whether an example stands beside its last line.
  public static boolean hasExample(String text) {
    return text.indexOf(BEFORE_EXAMPLE, text.lastIndexOf('\n') + 1) > 0;
  }
}
