package campaignbot.launcher;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.campaign.Share;
import campaignbot.understanding.Asked;
import campaignbot.understanding.Context;
import campaignbot.understanding.MoneySaid;
import campaignbot.understanding.Niches;
import campaignbot.understanding.Platforms;
import campaignbot.understanding.Reader;
import campaignbot.understanding.RegionSaid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that make a brief, read by the same readers as the talk. Nothing is guessed: what is
/// open is refused with an example.
final class BriefOptions {
  private static final BigDecimal LARGEST = new BigDecimal("1e12");

  @Option(
      names = "--budget",
      required = true,
      paramLabel = "AMOUNT",
      description = "For example “10k usd” or “NZ$20k”.")
  private String budget = "";

  @Option(
      names = "--region",
      required = true,
      paramLabel = "PLACE",
      description = "A country, city or group: “Hong Kong”, “DACH”.")
  private String region = "";

  @Option(
      names = "--metric",
      required = true,
      paramLabel = "METRIC",
      description = "engagement, traffic, sales or followers.")
  private String metric = "";

  @Option(names = "--niche", paramLabel = "NICHE", description = "May be given several times.")
  private List<String> niches = List.of();

  @Option(
      names = "--platform",
      paramLabel = "PLATFORM",
      description = "May be given several times.")
  private List<String> platforms = List.of();

  @Option(names = "--max-posts", paramLabel = "N", description = "At most this many posts each.")
  private @Nullable Integer maxPosts;

  @Option(names = "--min-creators", paramLabel = "N", description = "At least this many creators.")
  private @Nullable Integer minCreators;

  @Option(names = "--max-creators", paramLabel = "N", description = "At most this many creators.")
  private @Nullable Integer maxCreators;

  @Option(
      names = "--max-share",
      paramLabel = "PART",
      description = "Nobody gets more of the budget than this: 20%% or 0.2.")
  private @Nullable String maxShare;

  @Option(
      names = "--min-share",
      paramLabel = "PART",
      description = "Nobody in the plan gets less of the budget than this: 2%%.")
  private @Nullable String minShare;

  @Option(
      names = "--target",
      paramLabel = "N",
      description = "The result that is wanted: the plan says the least budget for it.")
  private @Nullable Long target;

  @Option(
      names = "--must",
      paramLabel = "HANDLE",
      description = "This creator must be in the plan. May be given several times.")
  private List<String> must = List.of();

  @Option(
      names = "--without",
      paramLabel = "HANDLE",
      description = "This creator must not be in it. May be given several times.")
  private List<String> without = List.of();

  @Option(
      names = "--wish",
      paramLabel = "WORDS",
      description = "Anything else in words: “nobody over 20 %%, 3 to 24 March”.")
  private List<String> wishes = List.of();

  Brief brief(Reader reader) {
    var brief =
        Brief.EMPTY
            .withBudget(Budget.of(readBudget(reader)))
            .withRegion(readRegion(reader))
            .withMetric(readMetric(reader))
            .withNiches(readNiches())
            .withPlatforms(readPlatforms())
            .withLimits(readLimits())
            .withCreators(readCreators());
    for (var wish : wishes) {
      brief = withWish(brief, wish, reader);
    }
    return target == null ? brief : brief.withTarget(wanted(target));
  }

  private static long wanted(long result) {
    if (result < 1) {
      throw Refused.badInput(
          "A result of " + result + " needs no campaign. This works: --target 5000");
    }
    return result;
  }

  private Money readBudget(Reader reader) {
    var said = reader.read(budget, asking(Asked.BUDGET)).money();
    if (said.size() != 1 || !isForTheWhole(said.getFirst())) {
      throw refused("budget", budget, "--budget \"10k usd\"");
    }
    var sum = said.getFirst();
    var amount =
        sum.amount()
            .or(sum::max)
            .orElseThrow(() -> refused("budget", budget, "--budget \"up to 10k usd\""));
    var currency = sum.currency().orElseThrow(() -> withoutCurrency(amount));
    return Optional.of(amount)
        .filter(a -> a.signum() > 0 && a.compareTo(LARGEST) <= 0)
        .map(a -> Money.of(a, currency))
        .filter(m -> !m.isZero())
        .orElseThrow(() -> refused("budget", budget, "--budget \"10k usd\""));
  }

  /// A sum for one creator, one post or a part of the time is no budget; in the talk it would be
  /// asked about.
  private static boolean isForTheWhole(MoneySaid sum) {
    return switch (sum.scope()) {
      case TOTAL, CAP -> true;
      case PER_CREATOR, PER_POST, PER_DAY, PER_WEEK, PER_MONTH, PER_QUARTER, PER_YEAR -> false;
    };
  }

  private Refused withoutCurrency(BigDecimal amount) {
    return Refused.badInput(
        "In which currency is “%s”? This works: --budget \"%s usd\""
            .formatted(Printable.line(budget), amount.toPlainString()));
  }

  private Region readRegion(Reader reader) {
    var said = reader.read(region, asking(Asked.REGION)).regions();
    if (said.isEmpty()) {
      throw refused("region", region, "--region \"Hong Kong\"");
    }
    var open = said.stream().filter(r -> !r.surely()).findFirst();
    if (open.isPresent()) {
      throw Refused.badInput(
          "Several places are called “"
              + Printable.line(region)
              + "”: "
              + readings(open.get())
              + ". Say which, for example --region \""
              + open.get().region().code().orElse(open.get().region().name())
              + "\"");
    }
    var wanted = said.stream().filter(r -> !r.excluded()).map(RegionSaid::region).toList();
    var left = said.stream().filter(RegionSaid::excluded).map(RegionSaid::region).toList();
    if (wanted.isEmpty()) {
      throw refused("region", region, "--region \"Hong Kong\"");
    }
    var base = Region.union(wanted);
    if (!left.isEmpty() && base.without(left).equals(Optional.of(base))) {
      throw Refused.badInput(
          "I can leave out whole countries of a group, but not a part of a country. This works: --region \"Europe without the UK\"");
    }
    return base.without(left).orElseThrow(() -> refused("region", region, "--region Europe"));
  }

  private static String readings(RegionSaid said) {
    var all = new LinkedHashSet<String>();
    all.add(said.region().code().orElse(said.region().name()));
    said.alternatives()
        .forEach(a -> all.add(a.code().orElse(a.name() + ", " + a.countries().getFirst())));
    return String.join(" or ", all);
  }

  private Metric readMetric(Reader reader) {
    for (var candidate : Metric.values()) {
      if (candidate.name().equalsIgnoreCase(metric.strip())) {
        return candidate;
      }
    }
    var said = reader.read(metric, asking(Asked.METRIC)).metrics();
    if (said.size() != 1) {
      throw refused("metric", metric, "--metric engagement (or traffic, sales, followers)");
    }
    return said.getFirst();
  }

  private Set<Niche> readNiches() {
    return niches.stream()
        .flatMap(words -> {
          var known = Niches.in(words);
          return known.isEmpty() ? Stream.of(asItStands(words)) : known.stream();
        })
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Niche asItStands(String words) {
    try {
      return Niche.named(words);
    } catch (IllegalArgumentException _) {
      throw refused("niche", words, "--niche food");
    }
  }

  private Set<Platform> readPlatforms() {
    return platforms.stream()
        .flatMap(words -> known(words).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Platform> known(String words) {
    var known = Platforms.in(words);
    if (known.isEmpty()) {
      throw refused("platform", words, "--platform instagram");
    }
    return known;
  }

  private Limits readLimits() {
    var lowest = Optional.ofNullable(minShare).map(this::part);
    var highest = Optional.ofNullable(maxShare).map(this::part);
    contradiction(
        lowest.isPresent() && highest.isPresent() && lowest.get() > highest.get(),
        "--min-share 2% --max-share 20%");
    contradiction(
        minCreators != null && maxCreators != null && minCreators > maxCreators,
        "--min-creators 5 --max-creators 20");
    for (var count : new Integer[] {maxPosts, minCreators, maxCreators}) {
      contradiction(count != null && count < 1, "--max-posts 2 --min-creators 5");
    }
    return new Limits(
        Optional.ofNullable(maxPosts),
        Optional.ofNullable(minCreators),
        Optional.ofNullable(maxCreators),
        new Share(lowest, highest),
        Map.of());
  }

  private static void contradiction(boolean isOne, String works) {
    if (isOne) {
      throw Refused.badInput("These limits leave nothing to choose from. This works: " + works);
    }
  }

  private double part(String words) {
    var text = words.strip();
    var percent = text.endsWith("%");
    try {
      var number =
          Double.parseDouble(percent ? text.substring(0, text.length() - 1).strip() : text);
      var part = percent ? number / 100 : number;
      if (part > 0 && part <= 1) {
        return part;
      }
    } catch (NumberFormatException _) {
      // refused below, with what works
    }
    throw refused("part of the budget", words, "--max-share 20%");
  }

  private static Brief withWish(Brief brief, String wish, Reader reader) {
    var understood = reader.read(wish, asking(Asked.WISHES));
    if (understood.saysNothingOfTheBrief()) {
      throw refused("wish", wish, "--wish \"max 2 posts each, nobody over 20 %\"");
    }
    if (!understood.money().isEmpty()
        || !understood.regions().isEmpty()
        || !understood.metrics().isEmpty()) {
      throw Refused.badInput(
          "A wish can't change the budget, the region or the metric: “"
              + Printable.line(wish)
              + "”. They have options of their own: --budget, --region, --metric");
    }
    var next =
        brief
            .withLimits(brief.limits().with(understood.limits()))
            .withCreators(brief.creators().with(understood.creators()));
    if (!understood.niches().isEmpty()) {
      next = next.withNiches(new LinkedHashSet<>(understood.niches()));
    }
    if (!understood.besides().nichesWithout().isEmpty()) {
      next = next.withNichesWithout(new LinkedHashSet<>(understood.besides().nichesWithout()));
    }
    if (!understood.platforms().isEmpty()) {
      next = next.withPlatforms(new LinkedHashSet<>(understood.platforms()));
    }
    if (understood.target().isPresent()) {
      next = next.withTarget(understood.target().getAsLong());
    }
    return understood.window().isPresent() ? next.withWindow(understood.window().get()) : next;
  }

  private CreatorWishes readCreators() {
    var wanted = handles(must);
    var unwanted = handles(without);
    var both = wanted.stream().filter(unwanted::contains).findFirst();
    if (both.isPresent()) {
      throw Refused.badInput(
          "@"
              + Printable.line(both.get())
              + " can't be both in the plan and not in it. This works: --must @ana --without @bob");
    }
    return new CreatorWishes(wanted, unwanted);
  }

  private static Set<String> handles(List<String> handles) {
    return handles.stream()
        .map(h -> h.strip().toLowerCase(Locale.ROOT))
        .map(h -> h.startsWith("@") ? h.substring(1) : h)
        .filter(h -> !h.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Context asking(Asked asked) {
    return Context.on(LocalDate.now(ZoneId.systemDefault())).asking(asked);
  }

  private static Refused refused(String what, String words, String works) {
    return Refused.badInput(
        "I can't read “" + Printable.line(words) + "” as a " + what + ". This works: " + works);
  }
}
