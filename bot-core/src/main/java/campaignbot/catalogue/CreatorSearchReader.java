package campaignbot.catalogue;

import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.understanding.Context;
import campaignbot.understanding.MoneySaid;
import campaignbot.understanding.Reader;
import campaignbot.understanding.RegionSaid;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads what somebody looks for: `food hong kong`, `@ana`, `tiktok food under 500 usd`.
public final class CreatorSearchReader {
  private static final Pattern OVER =
      Pattern.compile("\\b(over|above|more than|at least|from|min)\\b", Pattern.CASE_INSENSITIVE);
  private static final Currency DOLLAR = Currency.getInstance("USD");

  private final Reader reader;

  public CreatorSearchReader(Reader reader) {
    this.reader = reader;
  }

  /// @param catalogue whose own niches count, too, where no language has a word for them
  public CreatorSearch read(String text, Catalogue catalogue, Context context) {
    var handle = TypedHandle.in(text, _ -> true);
    var read = reader.read(handle.rest(), context);
    var niches = new TreeSet<>(read.niches());
    niches.addAll(ownNiches(handle.rest(), catalogue));
    var sum = read.money().stream().findFirst();
    var search =
        new CreatorSearch(
            handle.handle(),
            niches,
            Set.copyOf(read.platforms()),
            read.regions().stream().filter(r -> !r.excluded()).map(RegionSaid::region).toList(),
            read.regions().stream().filter(RegionSaid::excluded).map(RegionSaid::region).toList(),
            sum.flatMap(s -> atMost(s, handle.rest())),
            sum.flatMap(s -> atLeast(s, handle.rest())));
    return search.isEmpty() && !text.isBlank() ? named(text) : search;
  }

  /// What says nothing else may be a part of a name.
  private static CreatorSearch named(String text) {
    return new CreatorSearch(
        Optional.of(text.strip()),
        Set.of(),
        Set.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Set<Niche> ownNiches(String text, Catalogue catalogue) {
    var words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[\\s,;]+", -1)));
    return catalogue.creators().stream()
        .flatMap(c -> c.niches().stream())
        .filter(n -> words.contains(n.slug()))
        .collect(Collectors.toSet());
  }

  /// A bare sum is the most that is to be paid.
  private static Optional<Money> atMost(MoneySaid sum, String text) {
    return sum.max()
        .or(() -> sum.amount().filter(_ -> !isOver(sum, text)))
        .flatMap(a -> money(a, sum));
  }

  private static Optional<Money> atLeast(MoneySaid sum, String text) {
    return sum.min()
        .or(() -> sum.amount().filter(_ -> isOver(sum, text)))
        .flatMap(a -> money(a, sum));
  }

  private static boolean isOver(MoneySaid sum, String text) {
    return OVER.matcher(text.substring(0, sum.span().end())).find();
  }

  /// An open currency is taken as the likeliest: little depends on it, and the answer says which.
  private static Optional<Money> money(BigDecimal amount, MoneySaid sum) {
    var currency = sum.currency().or(() -> sum.currencies().stream().findFirst()).orElse(DOLLAR);
    return amount.signum() < 0 || amount.precision() > 14
        ? Optional.empty()
        : Optional.of(Money.of(amount, currency));
  }
}
