package campaignbot.slack.blocks;

import campaignbot.wording.Message;
import campaignbot.wording.Printable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a message says where blocks are not shown: in a notification, to a screen reader, in a
/// search. Its texts and facts, without tables, pictures and buttons.
final class Notification {
  private Notification() {}

  /// @param otherwise when it has no text
  static String of(Message message, String otherwise) {
    var texts =
        message.parts().stream()
            .flatMap(Notification::lines)
            .filter(line -> !Printable.isBlank(line))
            .collect(Collectors.joining("\n"));
    return Written.withMentions(texts.isEmpty() ? otherwise : texts, Limits.NOTIFICATION);
  }

  private static Stream<String> lines(Message.Part part) {
    return switch (part) {
      case Message.Text(var text) -> Stream.of(text);
      case Message.Facts(var facts) -> facts.stream().map(f -> f.label() + ": " + f.value());
      case Message.Chart(var title, _) -> Stream.of(title);
      case Message.Attachment attachment -> Stream.of(attachment.name());
      case Message.Table _, Message.Choices _ -> Stream.empty();
    };
  }
}
