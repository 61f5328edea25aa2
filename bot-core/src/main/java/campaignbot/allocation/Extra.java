package campaignbot.allocation;

import campaignbot.campaign.Figure;
import campaignbot.campaign.Money;
import java.math.BigDecimal;
import java.util.Optional;

/// What a campaign may cost beyond its fees: optional, and in no plan's costs. As parts of the
/// fees; where no public figure is known, none is invented.
public enum Extra {
  /// For what goes wrong.
  CONTINGENCY,
  /// To use a creator's posts in the team's own advertising.
  USAGE_RIGHTS,
  /// That the creator does not work for competitors.
  EXCLUSIVITY,
  /// Paying the platform to show a creator's post to more people: the creator's part.
  BOOSTING,
  /// Of an agency or a marketplace.
  COMMISSION,
  /// On the fees, as the country has it.
  TAX;

  private static final String AGENCY = "a rate table of a New Zealand agency, 2026";
  private static final String BLOG = "starscout, 2025";

  /// As a part of the fees it concerns; empty when no public source is known.
  public Optional<Figure> part() {
    return switch (this) {
      case CONTINGENCY -> figure(0.05, 0.075, 0.1, "assumption");
      case USAGE_RIGHTS -> figure(0.25, 0.5, 1, BLOG + "; " + AGENCY);
      case EXCLUSIVITY -> figure(0.3, 0.4, 0.5, BLOG);
      case BOOSTING -> figure(0.3, 0.3, 0.3, AGENCY);
      case COMMISSION, TAX -> Optional.empty();
    };
  }

  /// The least and the most if it concerns all of a plan's fees.
  public Optional<Between> of(Money fees) {
    return part()
        .map(p ->
            new Between(
                fees.times(BigDecimal.valueOf(p.low())), fees.times(BigDecimal.valueOf(p.high()))));
  }

  public record Between(Money low, Money high) {}

  private static Optional<Figure> figure(double low, double typical, double high, String source) {
    return Optional.of(new Figure(low, typical, high, "of the fees", source, Optional.empty()));
  }
}
