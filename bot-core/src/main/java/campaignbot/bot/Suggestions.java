package campaignbot.bot;

import campaignbot.campaign.Niche;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.understanding.Asked;
import campaignbot.understanding.Context;
import campaignbot.understanding.Niches;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.understanding.RegionSaid;
import campaignbot.wording.SettingWording;
import campaignbot.wording.Wording;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What somebody may mean while they are still typing, for homes that can show it. Whatever is
/// suggested is understood when it is said.
public final class Suggestions {
  private static final int MOST = 25;
  private static final int MOST_MARKETS = 10;
  private static final int MOST_WORKSPACES = 1000;
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final Sources sources;
  private final Reader reader;
  private final Places places;
  private final Catalogues catalogues;
  private final Catalogue sample;
  private final Preferences preferences;
  private final WorkspaceSettings settings;
  private final Wording wording;
  private final SettingWording words;
  private final SettingWording english;
  private final LongSupplier nanoTime = System::nanoTime;
  private final Map<String, Counted> counted;

  /// What they are taken from.
  public record Sources(
      Reader reader,
      Places places,
      Catalogues catalogues,
      Catalogue sample,
      Preferences preferences,
      WorkspaceSettings settings) {}

  public Suggestions(Sources sources, Wording wording) {
    this(sources, wording, new ConcurrentHashMap<>());
  }

  private Suggestions(Sources sources, Wording wording, Map<String, Counted> counted) {
    this.sources = sources;
    this.reader = sources.reader();
    this.places = sources.places();
    this.catalogues = sources.catalogues();
    this.sample = sources.sample();
    this.preferences = sources.preferences();
    this.settings = sources.settings().in(wording.language());
    this.wording = wording;
    this.words = wording.settings();
    this.english = wording.in(Locale.ENGLISH).settings();
    this.counted = counted;
  }

  /// The same in another language; what was typed is understood in all of them.
  public Suggestions in(Locale language) {
    return new Suggestions(sources, wording.in(language), counted);
  }

  /// @param value what would be said
  /// @param label what is shown
  public record Suggestion(String value, String label) {}

  /// Places: what was typed as it would be read, then those that begin so; where nothing is typed,
  /// those of the workspace.
  public List<Suggestion> regions(String workspace, String typed) {
    var own = preferences.of(workspace).region();
    var markets = markets(workspace).stream().limit(MOST_MARKETS).toList();
    if (typed.isBlank()) {
      return distinct(Stream.concat(own.stream(), markets.stream()), this::region);
    }
    var context =
        new Context(Asked.REGION, preferences.of(workspace).currency(), own, LocalDate.EPOCH);
    var read =
        reader.read(typed, context).regions().stream()
            .filter(r -> !r.excluded())
            .flatMap(r -> Stream.concat(Stream.of(r.region()), r.alternatives().stream()));
    var begun =
        Stream.concat(markets.stream(), countries())
            .filter(r -> begins(called(r), typed) || begins(r.name(), typed));
    return distinct(Stream.concat(read, begun), this::region);
  }

  /// Counting a large catalogue at each key that is pressed would take too long.
  private List<Region> markets(String workspace) {
    var now = nanoTime.getAsLong();
    if (counted.size() > MOST_WORKSPACES) {
      counted.clear();
    }
    return counted
        .compute(
            workspace,
            (_, known) ->
                known != null && now - known.at() < FRESH.toNanos()
                    ? known
                    : new Counted(
                        Markets.of(
                            catalogues.of(workspace).orElse(sample),
                            places,
                            WorkspaceSettings.MOST_MARKETS),
                        now))
        .markets();
  }

  private record Counted(List<Region> markets, long at) {}

  private Stream<Region> countries() {
    return Arrays.stream(Locale.getISOCountries()).flatMap(c -> places.country(c).stream());
  }

  /// A name that is shared, with the country by which it is told apart.
  private Suggestion region(Region region) {
    var name = called(region);
    var full = within(region).map(c -> name + ", " + words.country(c)).orElse(name);
    return new Suggestion(said(region, name, full), full);
  }

  private String called(Region region) {
    return region
        .code()
        .filter(_ -> region.kind() == Region.Kind.COUNTRY)
        .map(words::country)
        .orElseGet(() -> words.region(region));
  }

  private static Optional<String> within(Region region) {
    return region.kind() == Region.Kind.CITY || region.kind() == Region.Kind.SUBDIVISION
        ? region.country()
        : Optional.empty();
  }

  /// As it is shown, or in English where only that is understood.
  private String said(Region region, String name, String full) {
    if (isMeantBy(name, region)) {
      return name;
    }
    return isReadAs(region, full) ? full : english(region);
  }

  private boolean isReadAs(Region region, String text) {
    var context = Context.on(LocalDate.EPOCH).asking(Asked.REGION);
    var read = reader.read(text, context).regions().stream().map(RegionSaid::region).toList();
    return !read.isEmpty() && Region.union(read).countries().equals(region.countries());
  }

  private String english(Region region) {
    return within(region)
        .flatMap(places::country)
        .map(c -> region.name() + ", " + c.name())
        .orElse(region.name());
  }

  private boolean isMeantBy(String name, Region region) {
    var readings = places.named(name);
    return !readings.isEmpty() && readings.getFirst().equals(region);
  }

  /// Fields of interest: what was typed as it would be read, then those that begin so.
  public List<Suggestion> niches(String typed) {
    var begun =
        Niches.known().stream()
            .filter(n -> begins(words.niche(n), typed) || begins(english.niche(n), typed));
    return distinct(Stream.concat(Niches.in(typed).stream(), begun), this::niche);
  }

  private Suggestion niche(Niche niche) {
    var name = words.niche(niche);
    return new Suggestion(
        Niches.in(name).equals(List.of(niche)) ? name : english.niche(niche), name);
  }

  /// Currencies: what was typed as it would be read, then those of campaigns, then all others.
  public List<Suggestion> currencies(String workspace, String typed) {
    var usual =
        settled(workspace, WorkspaceSettings.Topic.CURRENCY, typed).stream()
            .map(Suggestion::value)
            .filter(v -> !v.equals(WorkspaceSettings.UNSETTLED))
            .map(Currency::getInstance);
    if (typed.isBlank()) {
      return distinct(usual, this::currency);
    }
    var context = Context.on(LocalDate.EPOCH).asking(Asked.BUDGET);
    var read =
        reader.read("100 " + typed, context).money().stream()
            .flatMap(m -> Stream.concat(m.currency().stream(), m.currencies().stream()));
    var others =
        Currency.getAvailableCurrencies().stream()
            .filter(c -> begins(words.currency(c), typed) || begins(english.currency(c), typed));
    return distinct(Stream.of(read, usual, others).flatMap(s -> s), this::currency);
  }

  private Suggestion currency(Currency currency) {
    return new Suggestion(currency.getCurrencyCode(), words.currency(currency));
  }

  /// What a setting may be.
  public List<Suggestion> settled(String workspace, WorkspaceSettings.Topic topic, String typed) {
    return settings.options(workspace, topic, () -> markets(workspace)).stream()
        .filter(o -> begins(o.label(), typed) || begins(o.value(), typed))
        .map(o -> new Suggestion(o.value(), o.label()))
        .limit(MOST)
        .toList();
  }

  private static <T> List<Suggestion> distinct(Stream<T> found, Function<T, Suggestion> shown) {
    return found.map(shown).distinct().limit(MOST).toList();
  }

  /// Whether a word of the name begins so.
  private static boolean begins(String name, String typed) {
    var folded = folded(name);
    var begun = folded(typed).strip();
    return folded.startsWith(begun) || folded.contains(" " + begun);
  }

  private static String folded(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
