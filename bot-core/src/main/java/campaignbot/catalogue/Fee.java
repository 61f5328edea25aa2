package campaignbot.catalogue;

import campaignbot.campaign.Money;
import java.time.LocalDate;
import java.util.Optional;

/// What a creator asks for one deliverable, in the currency in which it was quoted; zero for
/// barter.
///
/// @param quoted the day on which the team noted it as the creator's own quote; empty for a fee
///   from a file, and for fees stored by earlier versions
public record Fee(Format format, Money price, Optional<LocalDate> quoted) {
  public Fee(Format format, Money price) {
    this(format, price, Optional.empty());
  }

  /// The same as a quote that came in on that day.
  public Fee quotedOn(LocalDate day) {
    return new Fee(format, price, Optional.of(day));
  }

  /// Whether the other says nothing new: the same price of the same deliverable.
  boolean isSaidBy(Fee other) {
    return format == other.format && price.equals(other.price);
  }
}
