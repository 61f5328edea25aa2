package campaignbot.catalogue;

import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which creators somebody looks for; what is empty is free.
///
/// @param name part of a handle or a name, without `@`
/// @param in one of these places
/// @param without none of these places
/// @param atMost what a deliverable may cost
/// @param atLeast what it costs at least
public record CreatorSearch(
    Optional<String> name,
    Set<Niche> niches,
    Set<Platform> platforms,
    List<Region> in,
    List<Region> without,
    Optional<Money> atMost,
    Optional<Money> atLeast) {
  public CreatorSearch {
    niches = Set.copyOf(niches);
    platforms = Set.copyOf(platforms);
    in = List.copyOf(in);
    without = List.copyOf(without);
  }

  /// Whether nothing is looked for in particular.
  public boolean isEmpty() {
    return name.isEmpty()
        && niches.isEmpty()
        && platforms.isEmpty()
        && in.isEmpty()
        && without.isEmpty()
        && !isByFee();
  }

  /// Whether it tells something of fees.
  public boolean isByFee() {
    return atMost.isPresent() || atLeast.isPresent();
  }

  /// Those who are looked for: who has exactly that handle first, then the most followed. Who does
  /// not tell what is asked about (a place, a fee) is not among them.
  ///
  /// @param rates fees in other currencies are compared by these
  public List<Creator> among(Catalogue catalogue, ExchangeRates rates) {
    return catalogue.creators().stream()
        .filter(c -> isFound(c, rates))
        .sorted(
            Comparator.comparing((Creator c) -> !hasTheName(c))
                .thenComparing(
                    Comparator.comparingLong((Creator c) -> c.followers().orElse(0)).reversed()))
        .toList();
  }

  private boolean isFound(Creator creator, ExchangeRates rates) {
    return name.map(n -> isNamed(creator, n)).orElse(true)
        && (niches.isEmpty() || creator.niches().stream().anyMatch(niches::contains))
        && (platforms.isEmpty() || creator.platform().filter(platforms::contains).isPresent())
        && isThere(creator.place())
        && (!isByFee() || creator.fees().stream().anyMatch(f -> fits(f.price(), rates)));
  }

  private boolean isThere(Optional<Region> place) {
    return (in.isEmpty() || place.filter(p -> in.stream().anyMatch(r -> r.covers(p))).isPresent())
        && place.filter(p -> without.stream().anyMatch(r -> r.covers(p))).isEmpty();
  }

  private boolean fits(Money price, ExchangeRates rates) {
    return atMost.map(m -> compare(price, m, rates) <= 0).orElse(true)
        && atLeast.map(m -> compare(price, m, rates) >= 0).orElse(true);
  }

  /// Without a rate it fits neither bound.
  private int compare(Money price, Money bound, ExchangeRates rates) {
    if (!rates.canConvert(price.currency(), bound.currency())) {
      return atMost.equals(Optional.of(bound)) ? 1 : -1;
    }
    var converted = rates.convert(price, bound.currency());
    return Long.compare(converted.minorUnits(), bound.minorUnits());
  }

  private static boolean isNamed(Creator creator, String name) {
    var sought = name.toLowerCase(Locale.ROOT);
    return creator.handle().toLowerCase(Locale.ROOT).contains(sought)
        || creator.name().toLowerCase(Locale.ROOT).contains(sought);
  }

  private boolean hasTheName(Creator creator) {
    return name.filter(creator.handle()::equalsIgnoreCase).isPresent();
  }
}
