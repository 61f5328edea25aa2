package campaignbot.catalogue;

import static campaignbot.campaign.Platform.FACEBOOK;
import static campaignbot.campaign.Platform.INSTAGRAM;
import static campaignbot.campaign.Platform.TIKTOK;
import static campaignbot.campaign.Platform.TWITCH;
import static campaignbot.campaign.Platform.X;
import static campaignbot.campaign.Platform.XIAOHONGSHU;
import static campaignbot.campaign.Platform.YOUTUBE;

import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Invents people and their accounts, one after the other. What real files lack is lacking here,
/// too: some have no engagement rate, no views, no fees, no known audience.
final class SamplePeople {
  private static final double ER_SPREAD = 0.5;
  private static final double VIEWS_SPREAD = 0.6;
  private static final List<Platform> MOSTLY =
      List.of(
          INSTAGRAM, INSTAGRAM, INSTAGRAM, INSTAGRAM, INSTAGRAM, INSTAGRAM, INSTAGRAM, INSTAGRAM,
          INSTAGRAM, INSTAGRAM, INSTAGRAM, TIKTOK, TIKTOK, TIKTOK, TIKTOK, YOUTUBE, YOUTUBE,
          YOUTUBE, FACEBOOK, X, TWITCH);
  private static final Set<String> READS_XIAOHONGSHU = Set.of("HK", "TW", "SG");
  private static final List<String> NICHES = SampleNames.WORDS.keySet().stream().sorted().toList();

  private final Random random;
  private final Benchmarks benchmarks;
  private final SampleFees fees;
  private final SampleNames names;

  SamplePeople(Random random, Benchmarks benchmarks, SampleFees fees, SampleNames names) {
    this.random = random;
    this.benchmarks = benchmarks;
    this.fees = fees;
    this.names = names;
  }

  /// What the accounts of one person share.
  private record Person(
      String handle,
      String name,
      Region city,
      Set<Niche> niches,
      Map<String, Double> audience,
      boolean tellsFees) {}

  /// A person with one account, in one of sixteen cases with a second one on another network.
  List<Creator> next(SampleMarket market, long followers) {
    var person = person(market);
    var platform = platform(market, followers);
    if (platform != INSTAGRAM || random.nextInt(16) != 0) {
      return List.of(account(market, person, Optional.empty(), platform, followers));
    }
    var second = Math.max(1_000, (long) (followers * (0.3 + random.nextDouble())));
    var same = Optional.of(person.handle);
    return List.of(
        account(market, person, same, platform, followers),
        account(market, person, same, TIKTOK, second));
  }

  private Person person(SampleMarket market) {
    var name = SampleMarket.pick(market.names(), random);
    var first = new Niche(SampleMarket.pick(NICHES, random));
    var niches = new TreeSet<>(Set.of(first));
    if (random.nextBoolean()) {
      niches.add(new Niche(SampleMarket.pick(NICHES, random)));
    }
    return new Person(
        names.handle(name, first),
        names.name(name),
        SampleMarket.pick(market.cities(), random),
        niches,
        audience(market),
        random.nextDouble() < 0.6);
  }

  /// Large accounts are where figures are known, so that each market has one to compare with.
  private Platform platform(SampleMarket market, long followers) {
    if (followers >= 1_000_000) {
      return SampleMarket.pick(List.of(INSTAGRAM, TIKTOK, YOUTUBE), random);
    }
    if (READS_XIAOHONGSHU.contains(market.country()) && random.nextInt(12) == 0) {
      return XIAOHONGSHU;
    }
    return SampleMarket.pick(MOSTLY, random);
  }

  private Creator account(
      SampleMarket market,
      Person person,
      Optional<String> shared,
      Platform platform,
      long followers) {
    return new Creator(
        person.handle,
        person.name,
        shared,
        Optional.of(platform),
        OptionalLong.of(followers),
        engagement(market, platform, followers),
        views(platform, followers),
        Optional.of(person.city),
        person.niches,
        person.tellsFees ? fees.of(market, followers, formats(platform)) : List.of(),
        person.audience,
        Optional.empty());
  }

  /// Around the published rate of the tier, where there is one; 7 of 100 do not tell.
  private Optional<EngagementRate> engagement(
      SampleMarket market, Platform platform, long followers) {
    var luck = StrictMath.exp(ER_SPREAD * random.nextGaussian());
    if (random.nextInt(100) < 7) {
      return Optional.empty();
    }
    return benchmarks
        .engagement(market.country(), platform, followers)
        .map(typical ->
            new EngagementRate(
                Math.max(0.0005, Math.round(typical.typical() * luck * 10_000) / 10_000.0),
                typical.unit().equals("views")
                    ? EngagementRate.Denominator.VIEWS
                    : EngagementRate.Denominator.FOLLOWERS,
                false));
  }

  private OptionalLong views(Platform platform, long followers) {
    var luck = StrictMath.exp(VIEWS_SPREAD * random.nextGaussian());
    var tells = random.nextInt(100) < 70;
    var reach = benchmarks.reach(platform, formats(platform).getFirst(), followers);
    return tells && reach.isPresent()
        ? OptionalLong.of(Math.round(followers * reach.get().typical() * luck))
        : OptionalLong.empty();
  }

  /// Half of the audiences are known: mostly at home, the rest with the neighbours.
  private Map<String, Double> audience(SampleMarket market) {
    var home = Math.round((0.5 + 0.45 * random.nextDouble()) * 100);
    var abroad = SampleMarket.pick(market.neighbours(), random);
    var there = (long) ((100 - home) * random.nextDouble());
    if (random.nextBoolean()) {
      return Map.of();
    }
    var audience = new TreeMap<>(Map.of(market.country(), home / 100.0));
    audience.put(abroad, there / 100.0);
    return audience;
  }

  private static List<Format> formats(Platform platform) {
    return switch (platform) {
      case INSTAGRAM -> List.of(Format.POST, Format.STORY, Format.REEL);
      case TIKTOK -> List.of(Format.VIDEO);
      case YOUTUBE -> List.of(Format.VIDEO, Format.INTEGRATION, Format.SHORT);
      case TWITCH, KICK -> List.of(Format.STREAM);
      case XIAOHONGSHU, LEMON8 -> List.of(Format.NOTE);
      case FACEBOOK, X, THREADS, PINTEREST, LINKEDIN, SNAPCHAT, REDDIT, BLOG ->
          List.of(Format.POST);
    };
  }
}
