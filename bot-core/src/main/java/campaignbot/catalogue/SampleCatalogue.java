package campaignbot.catalogue;

import campaignbot.campaign.ReferenceRates;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// About 2,400 invented creators in 17 markets, to try the bot with before the first import. Nobody
/// in it exists. Sizes, rates and fees are drawn so that each market looks like the published
/// figures of `docs/benchmarks.md`; the same seed gives the same creators everywhere.
public final class SampleCatalogue {
  /// The seed of the sample that comes with the bot.
  public static final long SEED = 20_261_101;

  private SampleCatalogue() {}

  /// The sample that comes with the bot.
  public static Catalogue bundled() {
    return generate(SEED);
  }

  public static Catalogue generate(long seed) {
    var random = new Random(seed);
    var rates = ReferenceRates.bundled();
    var people =
        new SamplePeople(
            random,
            FileBenchmarks.bundled(rates),
            new SampleFees(rates, random),
            new SampleNames(random));
    var creators = new ArrayList<Creator>();
    SampleMarket.all().forEach(market -> fill(creators, market, people, random));
    return new Catalogue("sample", true, creators);
  }

  /// The mega accounts first; a person's second account counts as one of the market's creators.
  private static void fill(
      List<Creator> all, SampleMarket market, SamplePeople people, Random random) {
    var sizes = SampleSizes.in(market.country());
    var here = new ArrayList<Creator>();
    while (here.size() < market.creators()) {
      var mega = here.size() < market.mega();
      var followers = mega ? SampleSizes.nextMega(random) : sizes.next(random);
      here.addAll(people.next(market, followers));
    }
    all.addAll(here.subList(0, market.creators()));
  }
}
