package campaignbot.understanding;

/// What somebody wants done with the plan on the table.
public enum PlanWord {
  /// Set it running.
  RUN,
  CLOSE,
  /// The offer to each creator.
  OFFERS,
  /// As a file.
  EXPORT
}
