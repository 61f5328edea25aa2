package campaignbot.talks;

import campaignbot.campaign.Brief;
import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.campaign.Share;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One value that somebody means, or that a brief holds.
///
/// @param value as it is compared: an amount without idle zeros, a code, a slug
record Fact(Kind kind, String value) {
  enum Kind {
    AMOUNT,
    CURRENCY,
    /// A code, or the name of what has none.
    PLACE,
    /// A country of a group.
    MEMBER,
    METRIC,
    TARGET,
    NICHE,
    UNWANTED,
    PLATFORM,
    MOST_POSTS,
    FEWEST,
    MOST,
    SHARE,
    MUST,
    WITHOUT,
    DAY,
    /// What the budget is multiplied by; no brief holds it.
    TIMES
  }

  /// `PLACE HK, PLACE FR`
  static Set<Fact> parse(String written) {
    return Arrays.stream(written.split(","))
        .map(String::strip)
        .filter(f -> !f.isEmpty())
        .map(f -> f.split(" ", 2))
        .map(f -> new Fact(Kind.valueOf(f[0]), f[1]))
        .collect(Collectors.toSet());
  }

  static Fact amount(BigDecimal amount) {
    return new Fact(Kind.AMOUNT, amount.stripTrailingZeros().toPlainString());
  }

  /// Everything that a brief holds.
  static Set<Fact> heldBy(Brief brief) {
    var held = new HashSet<Fact>();
    brief
        .budget()
        .ifPresent(b -> {
          money(b.limit()).forEach(held::add);
          b.atLeast().stream().flatMap(Fact::money).forEach(held::add);
        });
    brief.region().stream().flatMap(Fact::place).forEach(held::add);
    brief.metric().ifPresent(m -> held.add(new Fact(Kind.METRIC, m.name())));
    brief.target().ifPresent(t -> held.add(new Fact(Kind.TARGET, String.valueOf(t))));
    brief.niches().forEach(n -> held.add(new Fact(Kind.NICHE, n.slug())));
    brief.nichesWithout().forEach(n -> held.add(new Fact(Kind.UNWANTED, n.slug())));
    brief.platforms().forEach(p -> held.add(new Fact(Kind.PLATFORM, p.name())));
    brief.creators().must().forEach(c -> held.add(new Fact(Kind.MUST, c)));
    brief.creators().without().forEach(c -> held.add(new Fact(Kind.WITHOUT, c)));
    brief.window().stream().flatMap(Fact::days).forEach(held::add);
    rules(brief.limits()).forEach(held::add);
    return held;
  }

  private static Stream<Fact> money(Money money) {
    return Stream.of(
        amount(money.amount()), new Fact(Kind.CURRENCY, money.currency().getCurrencyCode()));
  }

  private static Stream<Fact> place(Region region) {
    if (!region.parts().isEmpty()) {
      return region.parts().stream().flatMap(Fact::place);
    }
    return region.kind() == Region.Kind.GROUP
        ? region.countries().stream().map(c -> new Fact(Kind.MEMBER, c))
        : Stream.of(new Fact(Kind.PLACE, region.code().orElse(region.name())));
  }

  private static Stream<Fact> days(CampaignWindow window) {
    return Stream.of(window.from(), window.to())
        .flatMap(Optional::stream)
        .map(d -> new Fact(Kind.DAY, d.toString()));
  }

  private static Stream<Fact> rules(Limits limits) {
    var counts =
        Stream.of(
                limits.maxPostsPerCreator().map(n -> new Fact(Kind.MOST_POSTS, n.toString())),
                limits.minCreators().map(n -> new Fact(Kind.FEWEST, n.toString())),
                limits.maxCreators().map(n -> new Fact(Kind.MOST, n.toString())))
            .flatMap(Optional::stream);
    var platforms =
        limits.perPlatform().entrySet().stream()
            .flatMap(e -> shares(Optional.of(e.getKey()), e.getValue()));
    return Stream.of(counts, shares(Optional.empty(), limits.perCreator()), platforms)
        .flatMap(s -> s);
  }

  private static Stream<Fact> shares(Optional<Platform> of, Share share) {
    var whose = of.map(p -> p.name() + " ").orElse("");
    return Stream.of(
            share.min().map(s -> new Fact(Kind.SHARE, whose + "at least " + s)),
            share.max().map(s -> new Fact(Kind.SHARE, whose + "at most " + s)))
        .flatMap(Optional::stream);
  }

  @Override
  public String toString() {
    return kind + " " + value;
  }
}
