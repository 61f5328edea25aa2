package campaignbot.bot;

import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.Person;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.CreatorSearchReader;
import campaignbot.catalogue.OwnCreators;
import campaignbot.catalogue.TypedCreator;
import campaignbot.catalogue.TypedCreatorReader;
import campaignbot.understanding.Asked;
import campaignbot.understanding.Context;
import campaignbot.understanding.Reader;
import campaignbot.wording.CreatorWording;
import campaignbot.wording.CreatorWording.Need;
import campaignbot.wording.CreatorWording.Verb;
import campaignbot.wording.Message;
import campaignbot.wording.Wording;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Answers what somebody types about single creators, outside any talk: `find`, `add`, `quote`.
/// Whatever is typed twice changes nothing the second time, so that a command which is delivered
/// again does no harm.
public final class CreatorDesk {
  private final CreatorSearchReader searches;
  private final TypedCreatorReader typed;
  private final Catalogues catalogues;
  private final Catalogue sample;
  private final Preferences preferences;
  private final ExchangeRates rates;
  private final Wording wording;
  private final CreatorWording words;

  /// @param sample what is found in when a workspace has no creators of its own
  /// @param rates for fees in several currencies
  public CreatorDesk(
      Reader reader,
      Catalogues catalogues,
      Catalogue sample,
      Preferences preferences,
      ExchangeRates rates,
      Wording wording) {
    this.searches = new CreatorSearchReader(reader);
    this.typed = new TypedCreatorReader(reader);
    this.catalogues = catalogues;
    this.sample = sample;
    this.preferences = preferences;
    this.rates = rates;
    this.wording = wording;
    this.words = wording.creators();
  }

  private CreatorDesk(CreatorDesk other, Wording wording) {
    this.searches = other.searches;
    this.typed = other.typed;
    this.catalogues = other.catalogues;
    this.sample = other.sample;
    this.preferences = other.preferences;
    this.rates = other.rates;
    this.wording = wording;
    this.words = wording.creators();
  }

  /// The same in another language.
  public CreatorDesk in(Locale language) {
    return new CreatorDesk(this, wording.in(language));
  }

  /// Who asks.
  ///
  /// @param person the platform's id
  public record Asker(String workspace, String person, LocalDate today) {}

  /// @param text a verb and what belongs to it: `find food hong kong`
  public Message answer(Asker asker, String text) {
    var parts = text.strip().split("\\s+", 2);
    var rest = parts.length > 1 ? parts[1] : "";
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "", "help", "?" -> words.help(catalogue(asker));
      case "find", "search", "show", "list" -> find(asker, rest);
      case "add", "new", "update" -> change(asker, Verb.ADD, rest);
      case "quote", "quoted" -> change(asker, Verb.QUOTE, rest);
      case "import" -> words.howToImport();
      default -> words.unknown(parts[0]);
    };
  }

  private Message find(Asker asker, String text) {
    var catalogue = catalogue(asker);
    var settled = preferences.of(asker.workspace());
    var search = searches.read(text, catalogue, context(asker));
    var readers = Optional.of(settled.feeReaders()).filter(c -> !c.includes(asker.person()));
    if (search.isByFee() && readers.isPresent()) {
      return words.mayNotSearchByFee(readers.get());
    }
    var found = search.among(catalogue, rates);
    return found.isEmpty()
        ? words.nobodyFound(
            search,
            catalogue,
            search.name().map(n -> AlikeHandles.to(n, catalogue)).orElse(List.of()))
        : words.found(search, found, catalogue, readers);
  }

  private Message change(Asker asker, Verb verb, String text) {
    var importers = preferences.of(asker.workspace()).importers();
    if (!importers.includes(asker.person())) {
      return words.mayNotChange(importers);
    }
    var said = typed.read(Person.replaceAll(text, _ -> " "), context(asker));
    if (said.handle().isEmpty()) {
      return words.noHandle(verb, !Person.replaceAll(text, _ -> "").equals(text));
    }
    if (!said.doubts().isEmpty()) {
      return words.doubt(verb, said.doubts().getFirst(), said.handle().get());
    }
    return switch (verb) {
      case ADD -> add(asker, said);
      case QUOTE -> quote(asker, said);
    };
  }

  private Message add(Asker asker, TypedCreator said) {
    var accounts = accounts(asker, said);
    if (accounts.isEmpty()) {
      var needs = needs(said);
      return needs.isEmpty()
          ? take(asker, said.on(said.platform(), Optional.empty()))
          : words.lacks(said, needs);
    }
    if (accounts.size() > 1) {
      return whichAccount(Verb.ADD, accounts);
    }
    return said.saysNothing()
        ? words.nothingNew(accounts.getFirst().handle())
        : take(asker, said.on(accounts.getFirst().platform(), Optional.empty()));
  }

  private Message quote(Asker asker, TypedCreator said) {
    var handle = said.handle().orElseThrow();
    if (own(asker).isEmpty()) {
      return words.onlySample();
    }
    var accounts = accounts(asker, said);
    if (accounts.isEmpty()) {
      return words.notFound(handle, AlikeHandles.to(handle, catalogue(asker)));
    }
    if (said.fees().isEmpty()) {
      return words.quoteWhat(handle);
    }
    if (accounts.size() > 1) {
      return whichAccount(Verb.QUOTE, accounts);
    }
    var quote = said.on(accounts.getFirst().platform(), Optional.of(asker.today()));
    var taken = OwnCreators.take(catalogues, asker.workspace(), List.of(quote));
    var formats = quote.fees().stream().map(f -> f.format()).collect(Collectors.toSet());
    return words.quoted(
        with(taken.before(), quote).orElse(quote),
        with(taken.merge().catalogue(), quote).orElseThrow(),
        formats,
        seesFees(asker));
  }

  private Message take(Asker asker, Creator creator) {
    var taken = OwnCreators.take(catalogues, asker.workspace(), List.of(creator));
    var after = with(taken.merge().catalogue(), creator).orElseThrow();
    var before = with(taken.before(), creator);
    if (before.isEmpty()) {
      return words.added(after, taken);
    }
    return before.get().equals(after)
        ? words.unchanged(after, seesFees(asker))
        : words.updated(before.get(), after, seesFees(asker));
  }

  private Message whichAccount(Verb verb, List<Creator> accounts) {
    return words.whichAccount(
        verb,
        accounts.getFirst().handle(),
        accounts.stream().flatMap(c -> c.platform().stream()).toList());
  }

  private static EnumSet<Need> needs(TypedCreator said) {
    var needs = EnumSet.noneOf(Need.class);
    if (said.platform().isEmpty()) {
      needs.add(Need.PLATFORM);
    }
    if (said.followers().isEmpty()) {
      needs.add(Need.FOLLOWERS);
    }
    return needs;
  }

  /// The workspace's own creators who are meant.
  private List<Creator> accounts(Asker asker, TypedCreator said) {
    return own(asker).stream()
        .flatMap(c -> c.creators().stream())
        .filter(c -> said.handle().filter(c.handle()::equalsIgnoreCase).isPresent())
        .filter(c -> said.platform().isEmpty() || c.platform().equals(said.platform()))
        .toList();
  }

  private static Optional<Creator> with(Catalogue catalogue, Creator creator) {
    return catalogue.creators().stream().filter(c -> c.key().equals(creator.key())).findFirst();
  }

  private boolean seesFees(Asker asker) {
    return preferences.of(asker.workspace()).feeReaders().includes(asker.person());
  }

  private Optional<Catalogue> own(Asker asker) {
    return catalogues.of(asker.workspace()).filter(c -> !c.creators().isEmpty());
  }

  private Catalogue catalogue(Asker asker) {
    return own(asker).orElse(sample);
  }

  private Context context(Asker asker) {
    var settled = preferences.of(asker.workspace());
    return new Context(Asked.NOTHING, settled.currency(), settled.region(), asker.today());
  }
}
