package campaignbot.conversation;

import campaignbot.campaign.Region;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
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
  /// @param next the readings of each other open name that was said beside it; talks of earlier
  ///   versions are stored without
  record OpenPlace(List<Region> readings, List<Region> others, List<List<Region>> next)
      implements Pending {
    public OpenPlace {
      readings = List.copyOf(readings);
      others = List.copyOf(others);
      next =
          Objects.requireNonNullElse(next, List.<List<Region>>of()).stream()
              .map(List::copyOf)
              .toList();
    }
  }

  /// An answer that contradicts another, said by somebody else or half aloud: the one in the brief
  /// holds until somebody decides.
  ///
  /// @param claim what was said last, with what it would replace
  /// @param heldBy who said the one in the brief
  /// @param claimedBy who said the other
  record Dispute(Change claim, Optional<String> heldBy, Optional<String> claimedBy)
      implements Pending {
    /// The question that both answer.
    public Question about() {
      return claim.answers();
    }

    Dispute without(String person) {
      return new Dispute(
          claim, heldBy.filter(p -> !p.equals(person)), claimedBy.filter(p -> !p.equals(person)));
    }

    /// Whether two people mean different things.
    public boolean isBetweenPeople() {
      return heldBy.isPresent() && claimedBy.isPresent() && !heldBy.equals(claimedBy);
    }
  }
}
