package campaignbot.understanding;

/// Which question is open while a text is read: a bare `10k` is a budget when the budget was asked
/// for.
public enum Asked {
  NOTHING,
  BUDGET,
  REGION,
  METRIC,
  WISHES,
  CONFIRM
}
