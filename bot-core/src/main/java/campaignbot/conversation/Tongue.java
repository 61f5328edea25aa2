package campaignbot.conversation;

import java.util.Locale;
import java.util.Optional;

/// Settles in which language a talk goes on.
final class Tongue {
  private Tongue() {}

  static void begin(Say said, Optional<Locale> ofStarter) {
    var chosen = said.talk().company().speech().chosen();
    said.become(said.talk().speaking(new Speech(chosen, ofStarter)));
  }

  /// Takes a wish for a language out of what was said.
  ///
  /// @return what else was said; empty when that was all, and the talk has gone on
  static Optional<Heard.Said> rest(Say said, Heard.Said heard) {
    var wished = said.knowledge().reader().language(heard.text());
    if (wished.isEmpty()) {
      return Optional.of(heard);
    }
    settle(said, wished.get().language());
    if (!wished.get().rest().isBlank()) {
      return Optional.of(heard.saying(wished.get().rest()));
    }
    said.returnToTheMatter();
    return Optional.empty();
  }

  private static void settle(Say said, Locale wanted) {
    var spoken = Languages.spoken(wanted);
    if (spoken.isEmpty()) {
      said.reply(new Reply.NotSpoken(wanted));
      return;
    }
    var speech = said.talk().company().speech().choosing(spoken.get());
    said.become(said.talk().speaking(speech));
    said.reply(new Reply.Speaking(speech.language(Optional.empty())));
  }
}
