package campaignbot.understanding;

/// What somebody wants done with the plan on the table.
public enum PlanWord {
  /// Set it running.
  RUN,
  CLOSE,
  /// The offer to each creator.
  OFFERS,
  /// As a file.
  EXPORT,
  COMPARE,
  WHY_THESE,
  /// Another answer, without saying which.
  CHANGE,
  /// Make it: to a plan that is there this is no approval.
  PLAN;

  /// Whether nothing can be done about it before there is a plan.
  public boolean needsAPlan() {
    return switch (this) {
      case RUN, CLOSE, OFFERS, EXPORT -> true;
      case COMPARE, WHY_THESE, CHANGE, PLAN -> false;
    };
  }
}
