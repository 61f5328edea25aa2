package campaignbot.conversation;

/// Why a message did not answer the open question.
public enum Miss {
  /// Nothing was read that fits the question.
  NOT_READ,
  /// There was nothing in it.
  EMPTY,
  /// An amount of nothing.
  ZERO,
  /// Larger than any campaign.
  TOO_LARGE,
  /// "1k less" of a budget of 500.
  LESS_THAN_NOTHING,
  /// "500 eur more" of a budget in dollars.
  CHANGE_IN_OTHER_MONEY,
  /// A sum for one creator or one post, but none for the whole.
  PER_CREATOR,
  /// What one post costs, or exactly what one creator gets: no rule of a plan says that.
  FEE,
  /// A limit for one creator in money that the budget is not in.
  CAP_IN_OTHER_MONEY,
  /// A limit for one creator of more than the whole budget.
  CAP_ABOVE_BUDGET,
  /// "Less tiktok": how much of the budget that is needs a number.
  SHARE_WITHOUT_A_NUMBER,
  /// More than one metric: a plan gets the most of one.
  SEVERAL_METRICS,
  /// Awareness or reach: no plan is made for it, and another metric is near.
  NEAREST_METRIC,
  /// "12/01/2027": the day may be the month.
  AMBIGUOUS_DATE,
  /// "Germany without Berlin": a part of a country cannot be left out.
  CANNOT_LEAVE_OUT,
  /// "Without Germany" of a region that it is not in.
  NOT_THERE_ANYWAY,
  /// Everything was left out.
  NOTHING_LEFT,
  /// A button of an older message that no longer fits.
  OLD_CHOICE
}
