package campaignbot.conversation;

import java.util.Optional;
import java.util.regex.Pattern;

/// The command that opens a talk, typed as words: "/plan-campaign 10k usd".
///
/// @param words what stands behind it
record TypedCommand(Heard.Said words) {
  private static final Pattern COMMAND = Pattern.compile("(?iu)^\\s*/plan[-_ ]?campaign\\b");

  static Optional<TypedCommand> in(Heard.Said heard) {
    var command = COMMAND.matcher(heard.text());
    return command.find()
        ? Optional.of(addressed(heard, heard.text().substring(command.end()).strip()))
        : Optional.empty();
  }

  private static TypedCommand addressed(Heard.Said heard, String rest) {
    return new TypedCommand(new Heard.Said(heard.author(), rest, heard.today(), true));
  }

  Heard.Opened opened() {
    return new Heard.Opened(words.author(), words.text(), words.today());
  }
}
