package campaignbot.catalogue;

import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.catalogue.TypedCreator.Doubt;
import campaignbot.understanding.Context;
import campaignbot.understanding.MoneySaid;
import campaignbot.understanding.Reader;
import campaignbot.understanding.RegionSaid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Reads what somebody typed about one creator: `@mia.eats instagram 4.2k followers hong kong food
/// 300 usd a post`. Money, places, niches and platforms are read as in the talk.
public final class TypedCreatorReader {
  private static final String FORMAT = "format:";

  private final Reader reader;
  private final HeadingWords words = HeadingWords.bundled();

  public TypedCreatorReader(Reader reader) {
    this.reader = reader;
  }

  public TypedCreator read(String text, Context context) {
    var handle = TypedHandle.in(text, word -> !reader.read(word, context).saysNothingOfTheBrief());
    var followers = TypedFollowers.in(handle.rest());
    var rest = followers.rest();
    var read = reader.read(rest, context);
    var doubts = new ArrayList<Doubt>();
    if (handle.others() > 0) {
      doubts.add(new Doubt(Doubt.Kind.SEVERAL_CREATORS, text));
    }
    if (followers.isUnreadable()) {
      doubts.add(new Doubt(Doubt.Kind.FOLLOWERS, text));
    }
    return new TypedCreator(
        handle.handle(),
        handle.platform().or(() -> platform(read.platforms(), doubts)),
        followers.count(),
        place(read.regions(), rest, doubts),
        new HashSet<>(read.niches()),
        fees(read.money(), rest, doubts),
        doubts);
  }

  private static Optional<Platform> platform(List<Platform> said, List<Doubt> doubts) {
    if (said.size() > 1) {
      doubts.add(
          new Doubt(
              Doubt.Kind.SEVERAL_PLATFORMS,
              String.join(", ", said.stream().map(Platform::label).toList())));
    }
    return said.stream().findFirst();
  }

  /// `Munich, Germany` is one place: the smaller one.
  private static Optional<Region> place(List<RegionSaid> said, String text, List<Doubt> doubts) {
    var places = said.stream().filter(s -> !s.excluded()).toList();
    var smallest =
        places.stream()
            .filter(p -> places.stream().allMatch(o -> o.region().covers(p.region())))
            .findFirst();
    if (smallest.isPresent() && !smallest.get().surely() && places.size() == 1) {
      doubts.add(new Doubt(Doubt.Kind.WHICH_PLACE, words(smallest.get(), text)));
    } else if (smallest.isEmpty() && !places.isEmpty()) {
      doubts.add(
          new Doubt(
              Doubt.Kind.SEVERAL_PLACES,
              String.join(", ", places.stream().map(p -> p.region().name()).toList())));
    }
    return smallest.map(RegionSaid::region);
  }

  private static String words(RegionSaid said, String text) {
    return text.substring(said.span().start(), said.span().end());
  }

  private List<TypedFee> fees(List<MoneySaid> sums, String text, List<Doubt> doubts) {
    var fees = new ArrayList<TypedFee>();
    // “a reel 450 usd, a story 200 usd”: what it is for stands before each sum, or behind each.
    var isBefore = !sums.isEmpty() && format(text, 0, sums.getFirst().span().start()).isPresent();
    for (var i = 0; i < sums.size(); i++) {
      var sum = sums.get(i);
      var start = i == 0 ? 0 : sums.get(i - 1).span().end();
      var end = i + 1 == sums.size() ? text.length() : sums.get(i + 1).span().start();
      var said =
          isBefore ? format(text, start, sum.span().start()) : format(text, sum.span().end(), end);
      if (sum.amount().isEmpty()) {
        doubts.add(new Doubt(Doubt.Kind.PRICE_RANGE, words(sum, text)));
      } else if (sum.currency().isEmpty()) {
        doubts.add(new Doubt(Doubt.Kind.CURRENCY, words(sum, text)));
      } else if (sum.amount().get().signum() >= 0 && sum.amount().get().precision() < 15) {
        fees.add(new TypedFee(said, Money.of(sum.amount().get(), sum.currency().get())));
      }
    }
    return fees;
  }

  private static String words(MoneySaid sum, String text) {
    return text.substring(sum.span().start(), sum.span().end()).strip();
  }

  private Optional<Format> format(String text, int from, int to) {
    return words
        .first(HeadingWords.plain(text.substring(from, to)), FORMAT)
        .flatMap(
            slug -> Arrays.stream(Format.values()).filter(f -> f.slug().equals(slug)).findFirst());
  }
}
