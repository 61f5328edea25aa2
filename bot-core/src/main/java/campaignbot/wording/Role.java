package campaignbot.wording;

import java.util.List;

/// What a text is there for, as its place in a message shows: homes let what is asked or promised
/// stand out, and what explains it step back.
public enum Role {
  /// The first lines of a message with a picture.
  HEADLINE,
  /// Awaits an answer; see `QuestionText`.
  QUESTION,
  /// Belongs to the table or the picture above it.
  SMALL_PRINT,
  PLAIN;

  /// @param at where a text stands in the message
  public static Role of(Message message, int at) {
    var parts = message.parts();
    if (!(parts.get(at) instanceof Message.Text(var text))) {
      throw new IllegalArgumentException("Not a text: " + parts.get(at));
    }
    if (hasPicture(parts) && isTitle(parts, at)) {
      return HEADLINE;
    }
    if (QuestionText.hasExample(text) && isLastText(parts, at)) {
      return QUESTION;
    }
    if (at > 0 && isIllustration(parts.get(at - 1))) {
      return SMALL_PRINT;
    }
    return isLastText(parts, at) && isAnswerable(parts, at) ? QUESTION : PLAIN;
  }

  private static boolean hasPicture(List<Message.Part> parts) {
    return parts.stream().anyMatch(p -> p instanceof Message.Chart(_, var bars) && !bars.isEmpty());
  }

  /// The first text of several lines: how a changed plan compares, in one line, may stand above it.
  private static boolean isTitle(List<Message.Part> parts, int at) {
    return hasSeveralLines(parts.get(at))
        && parts.subList(0, at).stream().noneMatch(Role::hasSeveralLines);
  }

  private static boolean hasSeveralLines(Message.Part part) {
    return part instanceof Message.Text(var text) && text.strip().indexOf('\n') > 0;
  }

  private static boolean isLastText(List<Message.Part> parts, int at) {
    return parts.subList(at + 1, parts.size()).stream().noneMatch(Message.Text.class::isInstance);
  }

  private static boolean isAnswerable(List<Message.Part> parts, int at) {
    return parts.subList(at + 1, parts.size()).stream().anyMatch(Message.Choices.class::isInstance);
  }

  /// What is looked at rather than read.
  public static boolean isIllustration(Message.Part part) {
    return switch (part) {
      case Message.Table _, Message.Chart _ -> true;
      case Message.Text _, Message.Facts _, Message.Choices _, Message.Attachment _ -> false;
    };
  }
}
