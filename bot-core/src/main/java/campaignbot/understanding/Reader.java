package campaignbot.understanding;

import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Rule;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads one message: the sum of the readers for money, places, metrics, niches, platforms, dates,
/// limits, creators and wishes. Pure: the same text and context give the same reading; any text is
/// read in milliseconds and never throws. Of a text of more than 10,000 characters only the
/// beginning is read.
public final class Reader {
  private static final Pattern DECORATION = Pattern.compile("[\\p{Cf}\\p{So}\\uFE0F]");

  private static final Optional<RegionSaid> NO_PLACE = Optional.empty();
  private final Places places;
  private final MoneyWords moneyWords;
  private final MoneyReader money;
  private final RegionReader regions;
  private final MetricReader metrics;
  private final WindowReader windows = new WindowReader();
  private final LimitReader limits;
  private final CreatorReader creators = new CreatorReader();
  private final WishReader wishes = new WishReader();
  private final RunLength lengths = new RunLength(windows.words());
  private final CircleReader circles = new CircleReader();
  private final InquiryReader inquiries = new InquiryReader();
  private final BudgetChangeReader budgetChanges;
  private final EasingReader easings = new EasingReader();
  private final UnusableReader unusable = new UnusableReader();
  private final PlanWordReader planWords = new PlanWordReader();
  private final PlanEditReader planEdits = new PlanEditReader();
  private final LanguageReader languages = new LanguageReader();
  private final MannerReader manners = new MannerReader();
  private final DeclineReader declines = new DeclineReader();
  private final ResultsReader results;

  private Reader(Places places) {
    moneyWords = MoneyWords.bundled();
    this.places = places;
    money = new MoneyReader(moneyWords);
    budgetChanges = new BudgetChangeReader(money);
    regions = new RegionReader(places, RegionWords.bundled());
    var amounts = new AmountReader(moneyWords);
    metrics = new MetricReader(amounts);
    limits = new LimitReader(amounts);
    results = new ResultsReader(amounts);
  }

  /// The reader with the bundled words and places; loading takes a moment, so keep it.
  public static Reader bundled() {
    return with(Places.bundled());
  }

  /// The reader with these places, for who keeps them anyway.
  public static Reader with(Places places) {
    return new Reader(places);
  }

  public Understood read(String text, Context context) {
    var all = Words.of(text);
    var answering = Questions.without(all.text());
    var asks = !answering.equals(all.text());
    var plain = Questions.plainly(answering);
    if (wishes.isAnswer(all, context)) {
      return withWish(values(text, Words.of(""), context, asks), all, context);
    }
    var said = plain.equals(all.text()) ? all : Words.of(plain);
    return withWish(values(text, said, context, asks), all, context);
  }

  /// What a text speaks of, questions included: "what is micro in Taiwan?" speaks of Taiwan.
  public Understood spokenOf(String text, Context context) {
    return values(text, Words.of(text), context, false);
  }

  private Understood values(String text, Words all, Context context, boolean asks) {
    var words = CreatorReader.withoutHandles(all);
    var sums = money.read(words, context);
    var taken = new boolean[words.size()];
    sums.forEach(s -> Arrays.fill(taken, s.start(), s.end(), true));
    var platforms = Platforms.found(words);
    platforms.forEach(p -> Arrays.fill(taken, p.start(), p.end(), true));
    var window = windows.read(words, context.today(), taken);
    var fields = Niches.found(words);
    var refusals =
        Refusals.in(
            words,
            Stream.of(
                    platforms.stream()
                        .map(p -> new Refusals.Item(Refusals.Kind.PLATFORM, p.start(), p.end())),
                    items(Refusals.Kind.NICHE, fields),
                    items(Refusals.Kind.METRIC, metrics.found(words)))
                .flatMap(i -> i));
    var values = taken.clone();
    var open = taken.clone();
    var eased = easings.read(words, platforms, refusals);
    eased.spans().forEach(s -> Arrays.fill(taken, s.start(), s.end(), true));
    var limited = limits.read(words, refusals, taken);
    if (context.asked() != Asked.REGION) {
      window.forEach(w -> w.mark(taken));
    }
    var found = WholeWorld.narrowed(regions.read(words, context, taken), words.text());
    var places = OwnPlace.without(OneBreath.meantPlaces(found, words.text()), words.text());
    places.forEach(p -> mark(words, p.span(), values));
    var goal = metrics.read(words, context, open, refusals, values);
    var isABrief = !sums.isEmpty() || !goal.metrics().isEmpty();
    var part = isABrief ? NO_PLACE : CreatorsInAPlace.of(limited, places, words);
    var rules = part.isPresent() ? limited.withoutCreators() : limited;
    var regional = regional(places, context);
    var niches = Niches.read(words, fields, refusals);
    var dates = window.stream().filter(w -> !isWithinAPlace(w, places, words)).toList();
    return new Understood(
        text,
        BudgetFirst.of(
            meant(
                OtherSums.without(
                        platforms.isEmpty() ? PartsOfSums.taken(sums, words) : sums, words)
                    .stream()
                    .map(s -> s.said(words, context, regional, lengths.of(s, words)))
                    .toList(),
                words),
            words.text()),
        places.stream()
            .filter(p -> context.asked() == Asked.REGION || !part.equals(Optional.of(p)))
            .toList(),
        goal.metrics(),
        goal.target(),
        niches.wanted(),
        used(words, platforms, rules, eased.easing()),
        WindowReader.whole(dates),
        creators.read(all),
        withOnly(rules.limits(), all),
        Optional.empty(),
        new Besides(
            niches.without(),
            additions(words, places, platforms, niches),
            goal.missed(),
            unusable.read(words, goal.metrics().contains(Metric.FOLLOWERS), refusals, niches),
            eased.easing(),
            asks));
  }

  private static void mark(Words words, Span span, boolean[] tokens) {
    for (var i = words.firstFrom(span.start());
        words.has(i) && words.get(i).start() < span.end();
        i++) {
      tokens[i] = true;
    }
  }

  private static Stream<Refusals.Item> items(Refusals.Kind kind, List<Topics.Found> found) {
    return found.stream().map(f -> new Refusals.Item(kind, f.start(), f.end()));
  }

  /// The January of Rio de Janeiro.
  private static boolean isWithinAPlace(
      WindowReader.Read window, List<RegionSaid> places, Words words) {
    var days = words.span(window.start(), window.end());
    return places.stream()
        .anyMatch(p -> p.span().start() <= days.start() && days.end() <= p.span().end());
  }

  /// "Only @ana" leaves room for nobody else.
  private static Limits withOnly(Limits limits, Words all) {
    return CreatorReader.only(all)
        .map(n ->
            limits.with(
                new Limits(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(n),
                    Limits.NONE.perCreator(),
                    Map.of())))
        .orElse(limits);
  }

  /// What corrects another sum without a currency of its own is in that one's.
  private static List<MoneySaid> meant(List<MoneySaid> sums, Words words) {
    var meant = OneBreath.meant(sums, MoneySaid::span, words.text());
    return sums.stream()
        .filter(s -> !meant.contains(s))
        .findFirst()
        .map(s -> meant.stream().map(m -> m.correcting(s, words.text())).toList())
        .orElse(meant);
  }

  private static Set<Besides.Addition> additions(
      Words words, List<RegionSaid> places, List<Platforms.Found> platforms, Niches.Read niches) {
    var found = EnumSet.noneOf(Besides.Addition.class);
    if (Additions.any(places.stream().map(RegionSaid::span).toList(), words.text())) {
      found.add(Besides.Addition.REGIONS);
    }
    var spans = platforms.stream().map(p -> words.span(p.start(), p.end())).toList();
    if (Additions.any(spans, words.text())) {
      found.add(Besides.Addition.PLATFORMS);
    }
    if (Additions.any(niches.spans(), words.text())) {
      found.add(Besides.Addition.NICHES);
    }
    return found;
  }

  /// What is to be done with the plan on the table, when the text says that and nothing else.
  public Optional<PlanWord> planWord(String text) {
    return planWords.read(Words.of(text));
  }

  /// What is to be done with lines of the plan on the table, when the text says that and nothing
  /// else.
  public Optional<PlanEdit> planEdit(String text) {
    return planEdits.read(Words.of(text));
  }

  /// Whether some word may name money. Much quicker than reading it.
  public boolean mayNameMoney(String text) {
    return moneyWords.areIn(Words.of(text));
  }

  /// Whether a text means a change: "make it 12k".
  public boolean isOrder(String text) {
    return manners.isOrder(text);
  }

  /// Whether a text is only a thought: "hmm, maybe 8k would be enough?"
  public boolean isThoughtAloud(String text) {
    return manners.isThoughtAloud(text);
  }

  /// What creators delivered.
  ///
  /// @param handles of the plan's creators, in lower case
  public ResultsSaid results(String text, Set<String> handles) {
    return results.read(text, handles);
  }

  /// Which creators do not want to or cannot, when the text says that and nothing else; in lower
  /// case.
  ///
  /// @param handles of the plan's creators, in lower case
  public Set<String> declined(String text, Set<String> handles) {
    return declines.read(text, handles);
  }

  /// Whether a date is said whose day may be its month.
  public boolean hasAmbiguousDate(String text) {
    return AmbiguousDates.areIn(text);
  }

  /// The language to be spoken to in from now on, with what else the text says.
  public Optional<LanguageSaid> language(String text) {
    return languages.read(text);
  }

  /// Who may answer from now on, when the text says that and nothing else.
  public Optional<CircleSaid> circle(String text) {
    return circles.read(DECORATION.matcher(text).replaceAll(""));
  }

  /// What a sentence wants to know, when it answers nothing itself.
  public Optional<Inquiry> inquiry(String sentence) {
    return inquiries.read(sentence);
  }

  /// A budget that is said as a change of the one before.
  public Optional<BudgetChange> budgetChange(String text) {
    return budgetChanges.read(text);
  }

  /// Whether somebody only says hello, or hums: words without content, and some of them.
  public boolean isMereGreeting(String text) {
    return wishes.isMereFiller(Words.of(text));
  }

  private Understood withWish(Understood read, Words words, Context context) {
    return wishes.read(words, context, !read.saysNothingOfTheBrief()).map(read::with).orElse(read);
  }

  private static List<Platform> used(
      Words words, List<Platforms.Found> found, LimitReader.Read rules, Easing easing) {
    return OneBreath.meant(found, p -> words.span(p.start(), p.end()), words.text()).stream()
        .map(Platforms.Found::platform)
        .distinct()
        .filter(p -> !rules.limited().contains(p) && !easing.unnumbered().contains(p))
        .filter(_ -> !isOnlyLifted(easing))
        .toList();
  }

  /// "Not only tiktok" asks for no platform.
  private static boolean isOnlyLifted(Easing easing) {
    return easing.lifted().contains(Rule.PLATFORMS);
  }

  /// The money of the place that the text names, or else of the workspace's own place.
  private Optional<Currency> regional(List<RegionSaid> said, Context context) {
    return said.stream()
        .filter(r -> !r.excluded())
        .map(r -> places.currencyOf(r.region()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> context.region().flatMap(places::currencyOf));
  }
}
