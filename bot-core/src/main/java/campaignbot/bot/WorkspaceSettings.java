package campaignbot.bot;

import campaignbot.campaign.Circle;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.conversation.Languages;
import campaignbot.understanding.Places;
import campaignbot.wording.SettingWording;
import campaignbot.wording.Wording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What a workspace settles once for all its talks, as people see and change it. Whoever may
/// approve plans may change it.
///
/// All methods throw `StoreUnavailable` when the store cannot be reached.
public final class WorkspaceSettings {
  /// The value of the choice to settle nothing.
  public static final String UNSETTLED = "none";

  static final int MOST_MARKETS = 30;

  /// What campaigns are usually paid in.
  private static final List<String> CURRENCIES =
      List.of(
          "USD", "EUR", "GBP", "HKD", "TWD", "SGD", "JPY", "KRW", "CNY", "MYR", "THB", "IDR", "PHP",
          "VND", "INR", "AED", "SAR", "AUD", "NZD", "CAD", "MXN", "BRL", "CHF", "SEK", "NOK", "DKK",
          "PLN", "CZK", "TRY", "ZAR", "NGN");

  /// Countries that are offered also where the catalogue has nobody.
  private static final List<String> COUNTRIES =
      List.of(
          "US", "CA", "MX", "BR", "GB", "IE", "DE", "AT", "CH", "FR", "BE", "NL", "ES", "PT", "IT",
          "PL", "SE", "NO", "DK", "TR", "AE", "SA", "ZA", "NG", "IN", "CN", "HK", "TW", "JP", "KR",
          "SG", "MY", "TH", "ID", "PH", "VN", "AU", "NZ");

  private final Preferences preferences;
  private final Places places;
  private final Catalogues catalogues;
  private final Catalogue sample;
  private final Wording wording;
  private final SettingWording words;

  public WorkspaceSettings(
      Preferences preferences,
      Places places,
      Catalogues catalogues,
      Catalogue sample,
      Wording wording) {
    this.preferences = preferences;
    this.places = places;
    this.catalogues = catalogues;
    this.sample = sample;
    this.wording = wording;
    this.words = wording.settings();
  }

  /// The same in another language.
  public WorkspaceSettings in(Locale language) {
    return new WorkspaceSettings(preferences, places, catalogues, sample, wording.in(language));
  }

  /// What can be settled.
  public enum Topic {
    CURRENCY,
    REGION,
    LANGUAGE,
    APPROVERS,
    IMPORTERS,
    FEE_READERS
  }

  /// A setting as it stands.
  public sealed interface Setting {
    Topic topic();

    String label();

    /// What it is good for, in one sentence.
    String hint();
  }

  /// One of several.
  ///
  /// @param chosen the value of an option
  public record OneOf(Topic topic, String label, String hint, List<Option> options, String chosen)
      implements Setting {
    public OneOf {
      options = List.copyOf(options);
    }
  }

  public record Option(String value, String label) {}

  /// People of the workspace.
  public record People(Topic topic, String label, String hint, Circle who) implements Setting {}

  /// The language in which a person is answered outside any talk; see
  /// [WorkspaceDefaults#languageFor].
  ///
  /// @param ofReader their own, as far as the platform tells
  public Locale language(String workspace, Optional<Locale> ofReader) {
    return preferences.of(workspace).languageFor(ofReader);
  }

  /// The language that a workspace has settled itself; empty when it has not.
  public Optional<Locale> settledLanguage(String workspace) {
    return preferences.of(workspace).language().flatMap(Languages::spoken);
  }

  public boolean mayChange(String workspace, String person) {
    return preferences.of(workspace).approvers().includes(person);
  }

  /// All settings, in the order in which they are read.
  public List<Setting> of(String workspace) {
    var settled = preferences.of(workspace);
    return Arrays.stream(Topic.values())
        .map(topic -> setting(topic, settled, () -> markets(workspace)))
        .toList();
  }

  /// What can be chosen; nothing where people are named.
  ///
  /// @param markets of the workspace, asked for only where they matter
  List<Option> options(String workspace, Topic topic, Supplier<List<Region>> markets) {
    return setting(topic, preferences.of(workspace), markets) instanceof OneOf one
        ? one.options()
        : List.of();
  }

  private Setting setting(Topic topic, WorkspaceDefaults settled, Supplier<List<Region>> markets) {
    return switch (topic) {
      case CURRENCY ->
          oneOf(
              topic,
              withUnsettled(currencies(settled)),
              settled.currency().map(Currency::getCurrencyCode));
      case REGION ->
          oneOf(
              topic,
              withUnsettled(regions(markets.get(), settled)),
              settled.region().map(WorkspaceSettings::value));
      case LANGUAGE ->
          oneOf(
              topic,
              languages(),
              settled.language().flatMap(Languages::spoken).map(Locale::toLanguageTag));
      case APPROVERS -> people(topic, settled.approvers());
      case IMPORTERS -> people(topic, settled.importers());
      case FEE_READERS -> people(topic, settled.feeReaders());
    };
  }

  private List<Region> markets(String workspace) {
    return Markets.of(catalogues.of(workspace).orElse(sample), places, MOST_MARKETS);
  }

  /// Settles one of several. Nothing changes when the person may not, or the value is none of the
  /// options.
  public void choose(String workspace, String person, Topic topic, String value) {
    if (!has(workspace, topic, value)) {
      return;
    }
    var chosen = Optional.of(value).filter(v -> !v.equals(UNSETTLED));
    switch (topic) {
      case CURRENCY ->
          update(workspace, person, s -> s.withCurrency(chosen.map(Currency::getInstance)));
      case REGION ->
          update(
              workspace,
              person,
              s -> s.withRegion(chosen.flatMap(code -> region(code, s.region()))));
      case LANGUAGE ->
          update(workspace, person, s -> s.withLanguage(chosen.map(Locale::forLanguageTag)));
      case APPROVERS, IMPORTERS, FEE_READERS -> {}
    }
  }

  /// Settles who may do something; when nobody is named, everybody may. Nothing changes when the
  /// person may not.
  public void allow(String workspace, String person, Topic topic, Set<String> people) {
    var circle = people.isEmpty() ? Circle.EVERYBODY : Circle.of(people);
    switch (topic) {
      case APPROVERS -> update(workspace, person, s -> s.withApprovers(circle));
      case IMPORTERS -> update(workspace, person, s -> s.withImporters(circle));
      case FEE_READERS -> update(workspace, person, s -> s.withFeeReaders(circle));
      case CURRENCY, REGION, LANGUAGE -> {}
    }
  }

  /// Of two who change it at once, the second may have lost the right to by then.
  private void update(String workspace, String person, UnaryOperator<WorkspaceDefaults> change) {
    preferences.update(
        workspace,
        settled -> settled.approvers().includes(person) ? change.apply(settled) : settled);
  }

  private boolean has(String workspace, Topic topic, String value) {
    return options(workspace, topic, () -> markets(workspace)).stream()
        .anyMatch(o -> o.value().equals(value));
  }

  private Setting oneOf(Topic topic, List<Option> options, Optional<String> chosen) {
    return new OneOf(
        topic,
        words.label(topic.name()),
        words.hint(topic.name()),
        options,
        chosen.orElse(UNSETTLED));
  }

  private Setting people(Topic topic, Circle who) {
    return new People(topic, words.label(topic.name()), words.hint(topic.name()), who);
  }

  private List<Option> withUnsettled(Stream<Option> options) {
    return Stream.concat(Stream.of(new Option(UNSETTLED, words.unsettled())), options).toList();
  }

  private Stream<Option> currencies(WorkspaceDefaults settled) {
    return Stream.concat(
            CURRENCIES.stream().map(Currency::getInstance), settled.currency().stream())
        .distinct()
        .map(c -> new Option(c.getCurrencyCode(), words.currency(c)));
  }

  /// In the order of their names, to be found.
  private Stream<Option> regions(List<Region> markets, WorkspaceDefaults settled) {
    var countries =
        Stream.concat(COUNTRIES.stream(), markets.stream().map(WorkspaceSettings::value))
            .distinct()
            .map(code -> new Option(code, words.country(code)));
    var other =
        settled.region().filter(r -> r.kind() != Region.Kind.COUNTRY).stream()
            .map(r -> new Option(value(r), r.name()));
    return Stream.concat(countries, other).sorted(Comparator.comparing(Option::label));
  }

  /// A country, or what was settled in another way.
  private Optional<Region> region(String code, Optional<Region> settled) {
    return places.country(code).or(() -> settled.filter(r -> value(r).equals(code)));
  }

  private static String value(Region region) {
    return region.code().orElse(region.name());
  }

  private List<Option> languages() {
    return Stream.concat(
            Stream.of(new Option(UNSETTLED, words.languageOfTheStarter())),
            Languages.SPOKEN.stream().map(l -> new Option(l.toLanguageTag(), words.language(l))))
        .toList();
  }
}
