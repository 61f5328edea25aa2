package campaignbot.allocation;

import campaignbot.campaign.Money;
import campaignbot.catalogue.Format;
import java.util.Optional;

/// Why a creator is not in a plan, with the numbers that show it.
public sealed interface WhyNot {
  /// The team does not want them.
  record LeftOut() implements WhyNot {}

  /// Nobody thought about them: the brief, or what is known, rules them out.
  record NotInQuestion(Miss miss) implements WhyNot {}

  /// What rules a creator out.
  enum Miss {
    REGION,
    PLATFORM,
    NICHE,
    /// Larger than what the plan is made of.
    SIZE,
    /// Nothing says how many people follow them, or what they cost in money that can be converted.
    FIGURES,
    /// One post costs more than the whole budget.
    TOO_DEAR,
    /// No number of posts keeps the limits for one creator.
    LIMITS,
    /// Nothing does today: they were not known like this when the plan was made.
    NOT_YET_KNOWN,
    /// So many bring more for the same money that nothing more is kept of them.
    FAR
  }

  /// The same money and place bring more with others.
  ///
  /// @param posts of the option that comes closest
  /// @param brings what these posts would add to the plan, in the metric, at the forecast's median
  /// @param elsewhere what their cost and their place bring in the plan, as well
  /// @param joinsAt the fee for a post at which they would be worth it; empty when not even for
  ///   nothing
  record PaysLess(
      int posts,
      Format format,
      Money cost,
      double brings,
      double elsewhere,
      Optional<Money> joinsAt)
      implements WhyNot {}

  /// At the plan's prices they are worth their cost, or nearly: somebody had to stay out, because
  /// posts come whole.
  record AsGood(int posts, Format format, Money cost, double brings) implements WhyNot {}
}
