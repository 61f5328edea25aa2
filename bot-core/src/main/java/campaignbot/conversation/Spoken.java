package campaignbot.conversation;

import campaignbot.understanding.Inquiry;
import java.util.List;

/// A written message, with what it wants to know told apart from what it answers.
///
/// @param asked what it wants to know, and the rest of it
record Spoken(Heard.Said heard, Inquiries.Asked asked, Manner manner) {
  /// Where it was said.
  enum Manner {
    IN_THE_TALK,
    /// With the command that opens the talk.
    OPENING_IT,
    /// With the command that opens talks, in one that was on.
    BESIDE_THE_TALK
  }

  List<Inquiry> inquiries() {
    return asked.inquiries();
  }

  boolean onlyAsks() {
    return !inquiries().isEmpty() && asked.rest().isBlank();
  }

  /// What is left to be an answer.
  Heard.Said rest() {
    return inquiries().isEmpty() ? heard : heard.saying(asked.rest());
  }
}
