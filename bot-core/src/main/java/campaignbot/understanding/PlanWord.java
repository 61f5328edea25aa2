package campaignbot.understanding;

/// What somebody wants done with the plan on the table.
public enum PlanWord {
  /// Set it running.
  RUN,
  CLOSE,
  /// Close it, if there is something to be closed; else it may be about anything.
  DONE,
  /// The offer to each creator.
  OFFERS,
  /// As a file.
  EXPORT,
  /// What was delivered, against what was promised.
  RESULTS,
  /// The file to fill in with it.
  RESULTS_FILE,
  COMPARE,
  WHY_THESE,
  /// Another answer, without saying which.
  CHANGE,
  /// Make it: to a plan that is there this is no approval.
  PLAN,
  /// Make it anew with what is known now: other fees, other creators, results.
  AGAIN;

  /// Whether nothing can be done about it before there is a plan.
  public boolean needsAPlan() {
    return switch (this) {
      case RUN, CLOSE, OFFERS, EXPORT, RESULTS, RESULTS_FILE -> true;
      case DONE, COMPARE, WHY_THESE, CHANGE, PLAN, AGAIN -> false;
    };
  }
}
