package campaignbot.talks;

/// Something that happens in a random talk. Which button, which plan and which version it is about
/// is counted from where the talk stands, so that a talk without some of its steps is a talk, too.
sealed interface Step {
  record Opens(String author, Phrase phrase) implements Step {}

  record Says(String author, Phrase phrase, boolean addressed) implements Step {}

  /// Words that begin with a person are for that person.
  record SaysTo(String author, String person, Phrase phrase) implements Step {}

  /// @param which of what the last message offered
  record Presses(String author, int which) implements Step {}

  /// @param which of all that was ever offered
  record PressesAnOldOne(String author, int which) implements Step {}

  record ComesBack(String author) implements Step {}

  record Shares(String author) implements Step {}

  /// @param late how many plans were asked for since
  record PlannerTells(Outcome outcome, int late) implements Step {}

  enum Outcome {
    PLAN,
    NO_PLAN,
    BROKE,
    TAKES_LONG
  }

  /// @param late how many turns there were since the clock was set
  record Silence(boolean closes, int late) implements Step {}
}
