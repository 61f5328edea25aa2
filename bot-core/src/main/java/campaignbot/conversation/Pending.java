package campaignbot.conversation;

import campaignbot.campaign.Region;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Something said that cannot go into the brief before one more answer.
public sealed interface Pending {
  /// An amount without a currency.
  ///
  /// @param currencies likeliest first
  record OpenAmount(
      BigDecimal limit,
      Optional<BigDecimal> atLeast,
      boolean approximate,
      List<Currency> currencies)
      implements Pending {
    public OpenAmount {
      currencies = List.copyOf(currencies);
    }
  }

  /// A name that several places bear.
  ///
  /// @param others what was said beside it and is certain
  record OpenPlace(List<Region> readings, List<Region> others) implements Pending {
    public OpenPlace {
      readings = List.copyOf(readings);
      others = List.copyOf(others);
    }
  }
}
