package campaignbot.conversation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Budget;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.understanding.Besides.Addition;
import campaignbot.understanding.BudgetChange;
import campaignbot.understanding.Easing;
import campaignbot.understanding.MoneySaid;
import campaignbot.understanding.RegionSaid;
import campaignbot.understanding.Understood;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Carries what was read into the brief. A value that cannot be used leaves the good one in its
/// place.
final class Answers {
  private static final int LONGEST_CURRENCY_LIST = 3;

  private static final BigDecimal LARGEST = new BigDecimal("1e12");

  private Conversation talk;
  private final List<Change> changes = new ArrayList<>();
  private Optional<Miss> miss = Optional.empty();
  private Change.Taken taken = Change.Taken.AS_SAID;
  private Caps caps = Caps.NONE;

  private Answers(Conversation talk) {
    this.talk = talk;
  }

  /// What became of a reading.
  ///
  /// @param changes what went into the brief
  /// @param miss the first value that could not be used
  record Filled(Conversation talk, List<Change> changes, Optional<Miss> miss) {}

  static Filled fill(Conversation talk, Understood understood, Knowledge knowledge) {
    var answers = new Answers(talk);
    answers.region(understood);
    answers.budget(understood.money(), knowledge);
    answers.caps(understood.money());
    answers.metric(understood);
    answers.wishes(understood);
    answers.ambiguousDate(understood, knowledge);
    return new Filled(answers.talk, answers.inOrderOfAsking(), answers.miss);
  }

  private void ambiguousDate(Understood understood, Knowledge knowledge) {
    if (miss.isEmpty() && knowledge.reader().hasAmbiguousDate(understood.text())) {
      miss = Optional.of(Miss.AMBIGUOUS_DATE);
    }
  }

  /// The region is read first, since it tells which currency is likely; the budget is said back
  /// first.
  private List<Change> inOrderOfAsking() {
    return changes.stream()
        .sorted(Comparator.comparing(c -> !(c instanceof Change.BudgetSet)))
        .toList();
  }

  /// The same after the budget was said as a change of the one before.
  static Filled fill(Conversation talk, BudgetChange change, Understood rest, Knowledge knowledge) {
    var answers = new Answers(talk);
    answers.change(talk.brief().budget().orElseThrow(), change, knowledge);
    var others = fill(answers.talk, rest, knowledge);
    var changes = new ArrayList<>(answers.changes);
    changes.addAll(others.changes());
    return new Filled(others.talk(), changes, answers.miss.or(others::miss));
  }

  private void change(Budget was, BudgetChange change, Knowledge knowledge) {
    var currency = was.limit().currency();
    switch (change) {
      case BudgetChange.Times(var factor, _) ->
          setBudget(
              was.limit().amount().multiply(factor), Optional.empty(), was.approximate(), currency);
      case BudgetChange.By(_, var currencies, _)
          when currencies.size() > 1 && !currencies.contains(currency) ->
          miss = Optional.of(Miss.CHANGE_IN_OTHER_MONEY);
      case BudgetChange.By(var more, var currencies, _)
          when !currencies.isEmpty() && !currencies.contains(currency) ->
          converted(Money.of(more.abs(), currencies.getFirst()), currency, knowledge)
              .ifPresentOrElse(
                  sum -> {
                    taken = Change.Taken.CONVERTED;
                    changeBy(was, more.signum() < 0 ? sum.negate() : sum);
                  },
                  () -> miss = Optional.of(Miss.CHANGE_IN_OTHER_MONEY));
      case BudgetChange.By(var more, _, _) -> changeBy(was, more);
    }
  }

  private static Optional<BigDecimal> converted(Money sum, Currency to, Knowledge knowledge) {
    var rates = knowledge.lookup().rates();
    return rates.canConvert(sum.currency(), to)
        ? Optional.of(rates.convert(sum, to).amount().setScale(0, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  private void changeBy(Budget was, BigDecimal more) {
    var next = was.limit().amount().add(more);
    if (next.signum() <= 0) {
      miss = Optional.of(Miss.LESS_THAN_NOTHING);
    } else {
      setBudget(next, Optional.empty(), was.approximate(), was.limit().currency());
    }
  }

  /// The amount that waited for its currency has it now.
  static Filled settleCurrency(Conversation talk, Pending.OpenAmount open, Currency currency) {
    var answers = new Answers(talk);
    answers.setBudget(open.limit(), open.atLeast(), open.approximate(), currency);
    return new Filled(answers.talk, List.copyOf(answers.changes), answers.miss);
  }

  /// The place that several bear the name of is this one.
  static Filled settlePlace(Conversation talk, Pending.OpenPlace open, Region region) {
    var answers = new Answers(talk);
    var all = new ArrayList<>(open.others());
    all.add(region);
    if (open.next().isEmpty()) {
      answers.setRegion(Region.union(all));
    } else {
      var next =
          new Pending.OpenPlace(
              open.next().getFirst(), all, open.next().subList(1, open.next().size()));
      answers.talk = talk.on(f -> f.with(next));
    }
    return new Filled(answers.talk, List.copyOf(answers.changes), Optional.empty());
  }

  static Filled settleMetric(Conversation talk, Metric metric) {
    var answers = new Answers(talk);
    answers.setMetric(metric);
    return new Filled(answers.talk, List.copyOf(answers.changes), Optional.empty());
  }

  private void budget(List<MoneySaid> said, Knowledge knowledge) {
    var whole = said.stream().filter(Answers::isForTheWhole).toList();
    if (whole.isEmpty()) {
      return;
    }
    var sum = whole.getFirst();
    var limit = limit(sum);
    var atLeast =
        sum.max().isPresent()
            ? sum.min().map(m -> whole(sum, m)).filter(m -> m.compareTo(limit) < 0)
            : Optional.<BigDecimal>empty();
    var currency = sum.currency().or(() -> currencyOfBudget(sum));
    taken =
        whole.stream().map(Answers::limit).distinct().count() > 1
            ? Change.Taken.ONE_OF_SEVERAL
            : taken(sum);
    if (currency.isPresent()) {
      setBudget(limit, atLeast, sum.approximate(), currency.get());
    } else if (usable(limit)) {
      talk =
          talk.on(f ->
              f.with(
                  new Pending.OpenAmount(
                      limit, atLeast, sum.approximate(), likely(sum, knowledge))));
    }
  }

  private static BigDecimal limit(MoneySaid sum) {
    return whole(sum, sum.amount().or(sum::max).or(sum::min).orElseThrow());
  }

  /// What is spent in the length that was said.
  private static BigDecimal whole(MoneySaid sum, BigDecimal amount) {
    return amount.multiply(BigDecimal.valueOf(sum.times()));
  }

  /// How a sum that is no plain total was made one.
  private static Change.Taken taken(MoneySaid sum) {
    if (sum.times() > 1) {
      return Change.Taken.TIMES_ITS_LENGTH;
    }
    return switch (sum.scope()) {
      case PER_DAY -> Change.Taken.A_DAY_AS_THE_WHOLE;
      case PER_WEEK -> Change.Taken.A_WEEK_AS_THE_WHOLE;
      case PER_MONTH -> Change.Taken.A_MONTH_AS_THE_WHOLE;
      case PER_QUARTER -> Change.Taken.A_QUARTER_AS_THE_WHOLE;
      case PER_YEAR -> Change.Taken.A_YEAR_AS_THE_WHOLE;
      case TOTAL, CAP, PER_CREATOR, PER_POST ->
          sum.min().isPresent() && sum.max().isEmpty()
              ? Change.Taken.LOWER_END_AS_THE_LIMIT
              : Change.Taken.AS_SAID;
    };
  }

  private static boolean isForTheWhole(MoneySaid sum) {
    return !Caps.isForOne(sum);
  }

  private void caps(List<MoneySaid> said) {
    caps = Caps.of(said, talk);
    changes.addAll(caps.changes());
    miss = miss.or(caps::miss);
  }

  /// "Make it 12k" keeps the currency of the budget it corrects, when the sign allows that.
  private Optional<Currency> currencyOfBudget(MoneySaid sum) {
    return talk.brief()
        .budget()
        .map(b -> b.limit().currency())
        .filter(c -> saysNothingOfItsCurrency(sum) || sum.currencies().contains(c));
  }

  /// A sign that is open (`$`) may mean several; a single one is a bare number's hint from the
  /// region beside it.
  private static boolean saysNothingOfItsCurrency(MoneySaid sum) {
    return sum.currencies().size() <= 1;
  }

  private List<Currency> likely(MoneySaid sum, Knowledge knowledge) {
    var currencies = new LinkedHashSet<>(sum.currencies());
    if (saysNothingOfItsCurrency(sum)) {
      currencies.addAll(likelyCurrencies(talk, knowledge));
    }
    return currencies.stream().limit(LONGEST_CURRENCY_LIST).toList();
  }

  /// The currencies to offer when nothing at all is known of an amount's.
  static List<Currency> likelyCurrencies(Conversation talk, Knowledge knowledge) {
    var currencies = new LinkedHashSet<Currency>();
    knowledge.currency().ifPresent(currencies::add);
    talk.brief().region().flatMap(Currencies::of).ifPresent(currencies::add);
    currencies.add(Currency.getInstance("USD"));
    knowledge.markets().stream()
        .limit(1)
        .flatMap(m -> Currencies.of(m).stream())
        .forEach(currencies::add);
    currencies.add(Currency.getInstance("EUR"));
    currencies.add(Currency.getInstance("GBP"));
    return currencies.stream().limit(LONGEST_CURRENCY_LIST).toList();
  }

  private boolean usable(BigDecimal amount) {
    if (amount.signum() <= 0) {
      miss = Optional.of(Miss.ZERO);
    } else if (amount.compareTo(LARGEST) > 0) {
      miss = Optional.of(Miss.TOO_LARGE);
    } else {
      return true;
    }
    return false;
  }

  private void setBudget(
      BigDecimal limit, Optional<BigDecimal> atLeast, boolean approximate, Currency currency) {
    if (!usable(limit)) {
      return;
    }
    var most = Money.of(limit, currency);
    if (most.isZero()) {
      miss = Optional.of(Miss.ZERO);
      return;
    }
    var budget = new Budget(most, atLeast.map(a -> Money.of(a, currency)), approximate);
    var was = talk.brief().budget().filter(b -> !b.equals(budget));
    changes.add(new Change.BudgetSet(budget, was, taken));
    was.ifPresent(_ -> inMoney(most));
    talk =
        talk.with(talk.brief().withBudget(budget))
            .on(f -> f.withAmount(Optional.empty()).agreedOn(Question.BUDGET));
  }

  /// What one creator gets at most or at least is a part of the budget, and grows with it.
  private void inMoney(Money budget) {
    var share = talk.brief().limits().perCreator();
    Stream.concat(share.min().stream(), share.max().stream())
        .filter(s -> s > 0)
        .map(s ->
            new Change.ShareInMoney(
                s, Money.of(budget.amount().multiply(BigDecimal.valueOf(s)), budget.currency())))
        .forEach(changes::add);
  }

  private void region(Understood understood) {
    var said = understood.regions();
    var wanted = said.stream().filter(r -> !r.excluded()).toList();
    var sure = wanted.stream().filter(RegionSaid::surely).map(RegionSaid::region).toList();
    var without = said.stream().filter(RegionSaid::excluded).map(RegionSaid::region).toList();
    var open = wanted.stream().filter(r -> !r.surely()).map(Answers::readings).toList();
    if (!open.isEmpty()) {
      var others = without(isAdded(understood) ? base(understood, sure) : sure, without);
      talk =
          talk.on(f ->
              f.with(new Pending.OpenPlace(open.getFirst(), others, open.subList(1, open.size()))));
      return;
    }
    var base = base(understood, sure);
    if (!base.isEmpty() && !(sure.isEmpty() && without.isEmpty())) {
      region(Region.union(base), without, !sure.isEmpty() && without.isEmpty());
    }
  }

  /// Likeliest first.
  private static List<Region> readings(RegionSaid said) {
    return Stream.concat(Stream.of(said.region()), said.alternatives().stream()).toList();
  }

  private static boolean isAdded(Understood understood) {
    return understood.besides().additions().contains(Addition.REGIONS);
  }

  /// The places before, when nothing replaces them; both, when the new ones come on top.
  private List<Region> base(Understood understood, List<Region> sure) {
    var before = talk.brief().region().stream();
    return isAdded(understood)
        ? Stream.concat(before, sure.stream()).distinct().toList()
        : sure.isEmpty() ? before.toList() : sure;
  }

  private static List<Region> without(List<Region> places, List<Region> without) {
    return places.stream().flatMap(p -> p.without(without).stream()).toList();
  }

  /// What cannot be left out is said, and the rest is taken all the same.
  ///
  /// @param isSaidAnew the same region once more is an answer, too: it was asked again
  private void region(Region base, List<Region> without, boolean isSaidAnew) {
    var left = base.without(without);
    if (left.isEmpty()) {
      miss = Optional.of(Miss.NOTHING_LEFT);
      return;
    }
    if (!without.isEmpty() && left.get().equals(base)) {
      miss = Optional.of(isIn(base, without) ? Miss.CANNOT_LEAVE_OUT : Miss.NOT_THERE_ANYWAY);
    }
    if (isSaidAnew
        || !talk.brief().region().equals(left)
        || talk.floor().isDisputing(Question.REGION)) {
      setRegion(left.get());
    }
  }

  private static boolean isIn(Region base, List<Region> places) {
    return places.stream().anyMatch(p -> !Collections.disjoint(p.countries(), base.countries()));
  }

  private void setRegion(Region region) {
    var was = talk.brief().region().filter(r -> !r.equals(region));
    changes.add(new Change.RegionSet(region, was));
    talk =
        talk.with(talk.brief().withRegion(region))
            .on(f -> f.withPlace(Optional.empty()).agreedOn(Question.REGION));
  }

  private void metric(Understood understood) {
    if (understood.metrics().size() > 1) {
      miss = Optional.of(Miss.SEVERAL_METRICS);
    } else if (understood.metrics().size() == 1) {
      setMetric(understood.metrics().getFirst());
    } else if (!understood.besides().metricsMissed().isEmpty() && talk.brief().metric().isEmpty()) {
      miss = miss.or(() -> Optional.of(Miss.NEAREST_METRIC));
    }
    if (understood.target().isPresent()) {
      changes.add(new Change.TargetSet(understood.target(), talk.brief().metric()));
      talk = talk.with(talk.brief().withTarget(understood.target().getAsLong()));
    }
  }

  private void setMetric(Metric metric) {
    var was = talk.brief().metric().filter(m -> m != metric);
    changes.add(new Change.MetricSet(metric, was));
    var target = talk.brief().target();
    if (was.isPresent() && target.isPresent()) {
      changes.add(new Change.TargetDropped(target.getAsLong(), was.get(), metric));
    }
    talk = talk.with(talk.brief().withMetric(metric)).on(f -> f.agreedOn(Question.METRIC));
  }

  private void wishes(Understood understood) {
    var before = changes.size();
    var brief = lifted(talk.brief(), understood.besides().easing());
    if (!understood.niches().isEmpty()) {
      brief =
          brief.withNiches(
              together(
                  understood.besides().additions().contains(Addition.NICHES),
                  brief.niches(),
                  understood.niches()));
      changes.add(new Change.NichesSet(brief.niches()));
    }
    if (!understood.besides().nichesWithout().isEmpty()) {
      var unwanted = new LinkedHashSet<>(brief.nichesWithout());
      unwanted.addAll(understood.besides().nichesWithout());
      brief = brief.withNichesWithout(unwanted);
      changes.add(new Change.NichesLeftOut(brief.nichesWithout()));
    }
    if (!understood.platforms().isEmpty()) {
      brief = platforms(brief, understood);
    }
    if (understood.window().isPresent()) {
      var said = understood.window().get();
      var window = brief.window().map(was -> was.completedBy(said)).orElse(said);
      brief = brief.withWindow(window);
      changes.add(new Change.WindowSet(window));
    }
    brief = limits(brief, understood);
    if (changes.size() > before) {
      talk = talk.with(brief);
    }
  }

  private Brief lifted(Brief brief, Easing easing) {
    var left = brief;
    for (var rule : easing.lifted()) {
      left = rule.lifted(left);
      changes.add(new Change.Lifted(rule));
    }
    if (!easing.unnumbered().isEmpty()) {
      miss = miss.or(() -> Optional.of(Miss.SHARE_WITHOUT_A_NUMBER));
    }
    return left;
  }

  /// What is wanted is no longer refused. "Add TikTok" after "no TikTok" takes only that back.
  private Brief platforms(Brief brief, Understood understood) {
    var wanted = understood.platforms();
    var welcoming = brief.limits().welcoming(wanted);
    var isTakenBack = !welcoming.equals(brief.limits());
    if (isTakenBack) {
      changes.add(new Change.LimitsSet(welcoming));
    }
    var isAdded = understood.besides().additions().contains(Addition.PLATFORMS);
    var areMerelyFine = understood.besides().easing().fine().containsAll(wanted);
    if (brief.platforms().isEmpty() && (areMerelyFine || (isTakenBack && isAdded))) {
      return brief.withLimits(welcoming);
    }
    var next =
        brief
            .withLimits(welcoming)
            .withPlatforms(together(isAdded || areMerelyFine, brief.platforms(), wanted));
    changes.add(new Change.PlatformsSet(next.platforms()));
    return next;
  }

  /// What is refused is no longer wanted.
  private Brief withoutRefused(Brief brief) {
    var left = new LinkedHashSet<>(brief.platforms());
    if (left.removeAll(brief.limits().refused()) && !left.isEmpty()) {
      changes.add(new Change.PlatformsSet(left));
    }
    return brief.withPlatforms(left);
  }

  /// A budget that is split among platforms goes to no other.
  private Brief onlyAmong(Brief brief, Set<Platform> split) {
    if (split.isEmpty() || brief.platforms().equals(split)) {
      return brief;
    }
    changes.add(new Change.PlatformsSet(split));
    return brief.withPlatforms(split);
  }

  /// "tiktok too" comes on top of what the brief has; everything else takes its place.
  private static <T> Set<T> together(boolean isAdded, Set<T> before, List<T> said) {
    var all = new LinkedHashSet<T>();
    if (isAdded) {
      all.addAll(before);
    }
    all.addAll(said);
    return all;
  }

  private Brief limits(Brief brief, Understood understood) {
    var next = brief;
    var limits = caps.limits().with(understood.limits());
    if (!limits.isEmpty()) {
      var all = next.limits().with(limits);
      next = withoutRefused(next.withLimits(Splits.spendable(all)));
      changes.add(new Change.LimitsSet(next.limits()));
      next = onlyAmong(next, Splits.platforms(all));
    }
    if (!understood.creators().isEmpty()) {
      next = next.withCreators(next.creators().with(understood.creators()));
      changes.add(new Change.CreatorsSet(next.creators()));
    }
    return next;
  }
}
