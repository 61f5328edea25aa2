package campaignbot.discord.fake;

import java.util.Optional;

/// What came of posting or changing something: a message, nothing at all, or a refusal.
record Outcome(Optional<Posted> message, Optional<Answer> refusal) {
  static Outcome of(Posted message) {
    return new Outcome(Optional.of(message), Optional.empty());
  }

  static Outcome nothing() {
    return new Outcome(Optional.empty(), Optional.empty());
  }

  static Outcome refused(Answer answer) {
    return new Outcome(Optional.empty(), Optional.of(answer));
  }

  /// The message as the answer, or the refusal.
  Answer answer() {
    return refusal.orElseGet(() -> Answer.ok(message.orElseThrow().json()));
  }
}
