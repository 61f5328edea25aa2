package campaignbot.conversation;

import campaignbot.understanding.Asked;

/// What the bot may ask. Which one is open is never stored: `Conversation.openQuestion` derives it
/// from what is still missing.
public enum Question {
  BUDGET(Asked.BUDGET),
  /// The currency of an amount whose words left it open.
  CURRENCY(Asked.BUDGET),
  REGION(Asked.REGION),
  /// Which of several places of the same name.
  WHICH_REGION(Asked.REGION),
  METRIC(Asked.METRIC),
  /// Which of two answers that contradict each other.
  WHICH_HOLDS(Asked.NOTHING),
  /// Niche, platforms, dates and limits: asked once, and optional.
  WISHES(Asked.WISHES),
  CONFIRM(Asked.CONFIRM),
  /// Which answer to change.
  CHANGE(Asked.CONFIRM);

  private final Asked asked;

  Question(Asked asked) {
    this.asked = asked;
  }

  /// How the reader is told of it.
  Asked asked() {
    return asked;
  }
}
