package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import campaignbot.catalogue.ColumnMeaning.Kind;
import campaignbot.catalogue.ImportReport.Doubt;
import campaignbot.catalogue.ImportReport.RefusedRow.Reason;
import campaignbot.understanding.Platforms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes creators of the rows of a table: one for each account of a row.
final class RowReader {
  private static final Set<String> SUMMARIES =
      Set.of(
          "total",
          "totals",
          "sum",
          "grand total",
          "subtotal",
          "average",
          "mean",
          "jumlah",
          "suma",
          "summe",
          "合计",
          "合計",
          "합계",
          "총계",
          "tổng",
          "promedio");
  private static final Set<Kind> SHOWS_ACCOUNT =
      EnumSet.of(Kind.HANDLE, Kind.LINK, Kind.FOLLOWERS, Kind.FEE);

  private static final Set<Kind> FIGURES =
      EnumSet.of(
          Kind.FEE,
          Kind.ENGAGEMENT_RATE,
          Kind.ENGAGEMENTS,
          Kind.LIKES,
          Kind.COMMENTS,
          Kind.VIEWS,
          Kind.POSTS_SEEN,
          Kind.AUDIENCE_COUNTRIES);

  private final CreatorTable table;
  private final HeadingWords words;
  private final PlaceCells places;
  private final Optional<Platform> assumed;
  private final List<Platform> networks;
  private final KnownNiches niches = new KnownNiches();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Map<String, List<Platform>> namedNetworks = new HashMap<>();

  RowReader(CreatorTable table, HeadingWords words, PlaceCells places, Optional<Platform> assumed) {
    this.table = table;
    this.words = words;
    this.places = places;
    places.learn(table);
    this.assumed = assumed;
    networks =
        table.columns().stream()
            .filter(c -> c.meaning().kind().isOfAccount())
            .flatMap(c -> c.meaning().platform().stream())
            .distinct()
            .toList();
  }

  /// What became of a row.
  sealed interface Outcome {
    record Read(List<Creator> creators) implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  List<Doubt> doubts() {
    return doubts;
  }

  Outcome read(Sheet.Row row) {
    if (repeatsHeadings(row)) {
      return new Outcome.Refused(Reason.REPEATED_HEADING);
    }
    var all = new RowCells(row, table.columns(), doubts);
    var person = new PersonCells(all, places, niches);
    if (person.name().filter(n -> SUMMARIES.contains(n.toLowerCase(Locale.ROOT))).isPresent()) {
      return new Outcome.Refused(Reason.SUMMARY);
    }
    if (person.name().filter(n -> n.length() > AccountName.LONGEST * 2).isPresent()) {
      return new Outcome.Refused(Reason.NAME_TOO_LONG);
    }
    return outcome(accounts(all), person);
  }

  private boolean repeatsHeadings(Sheet.Row row) {
    var said = row.cells().stream().filter(c -> !c.isEmpty()).count();
    var same = 0L;
    for (var i = 0; i < row.cells().size(); i++) {
      same += !row.cell(i).isEmpty() && row.cell(i).equals(table.headings().cell(i)) ? 1 : 0;
    }
    return same >= 2 && same * 2 > said;
  }

  /// An account as its cells name it.
  private record Account(Optional<Platform> platform, Optional<AccountName> name, RowCells cells) {}

  private Outcome outcome(List<Account> accounts, PersonCells person) {
    var named = accounts.stream().filter(a -> a.name.isPresent()).toList();
    if (named.isEmpty()) {
      return new Outcome.Refused(Reason.NO_NAME);
    }
    var draft = new PersonDraft(person, personKey(named, person.cells()));
    var creators =
        named.stream()
            .map(a ->
                draft.creator(a.name.orElseThrow(), a.platform, new AccountCells(a.cells, places)))
            .toList();
    return creators.stream().allMatch(c -> PersonDraft.isEmpty(c))
        ? new Outcome.Refused(Reason.NOTHING_BUT_A_NAME)
        : new Outcome.Read(creators);
  }

  private static Optional<String> personKey(List<Account> accounts, RowCells row) {
    var said = row.first(Kind.PERSON);
    return accounts.size() > 1
        ? said.or(() -> accounts.getFirst().name.map(AccountName::handle))
        : said;
  }

  private List<Account> accounts(RowCells all) {
    if (networks.isEmpty()) {
      var shared = all.only(RowCells.on(table.columns(), Optional.empty(), true));
      return List.of(account(shared, all, Optional.empty()));
    }
    var alone = networks.size() == 1;
    var found =
        networks.stream()
            .flatMap(n -> ofNetwork(all, n, alone).stream())
            .collect(Collectors.toCollection(ArrayList::new));
    if (!alone || found.isEmpty()) {
      ofNoNetwork(all, found).ifPresentOrElse(found::add, () -> giveRestToFirst(all, found));
    }
    return found;
  }

  /// Figures of an account above which no network stands, in a row with several accounts: the first
  /// one gets them, and that is a doubt.
  private void giveRestToFirst(RowCells all, List<Account> found) {
    var rest =
        table.columns().stream()
            .filter(c -> c.meaning().platform().isEmpty() && FIGURES.contains(c.meaning().kind()))
            .filter(c -> !CellText.isMissing(all.cell(c)))
            .toList();
    if (rest.isEmpty() || found.isEmpty()) {
      return;
    }
    var first = found.getFirst();
    var columns = Stream.concat(first.cells.columns().stream(), rest.stream()).toList();
    found.set(0, new Account(first.platform, first.name, all.only(columns)));
    if (found.size() > 1) {
      rest.forEach(
          c -> all.doubt(c, Doubt.Kind.PLATFORM_ASSUMED, first.platform.map(Platform::label)));
    }
  }

  private Optional<Account> ofNetwork(RowCells all, Platform network, boolean alone) {
    var own = all.only(RowCells.on(table.columns(), Optional.of(network), false));
    var shows =
        own.columns().stream()
            .filter(c -> c.meaning().platform().isPresent())
            .anyMatch(c ->
                SHOWS_ACCOUNT.contains(c.meaning().kind()) && !CellText.isMissing(own.cell(c)));
    if (!shows && !alone) {
      return Optional.empty();
    }
    var cells = alone ? all.only(RowCells.on(table.columns(), Optional.of(network), true)) : own;
    return shows ? Optional.of(account(cells, all, Optional.of(network))) : Optional.empty();
  }

  /// What the columns without a network say, beside those with one: an account of its own, unless
  /// nothing but a shared handle stands there and others were found.
  private Optional<Account> ofNoNetwork(RowCells all, List<Account> others) {
    var shared = all.only(RowCells.on(table.columns(), Optional.empty(), true));
    var shows = shared.says(Kind.FOLLOWERS) || shared.says(Kind.LINK) || shared.says(Kind.PLATFORM);
    if (!shows && !others.isEmpty()) {
      return Optional.empty();
    }
    var account = account(shared, all, Optional.empty());
    var isThere = others.stream().anyMatch(o -> o.platform.equals(account.platform));
    return isThere ? Optional.empty() : Optional.of(account);
  }

  private Account account(RowCells cells, RowCells all, Optional<Platform> network) {
    var link =
        cells.said(Kind.LINK).flatMap(c -> ProfileLink.of(cells.cell(c)).stream()).findFirst();
    var platform = network.or(() -> platform(cells, link));
    return new Account(platform, name(cells, all, link, platform), cells);
  }

  /// The network of the link goes before the one named: it cannot be mistyped.
  private Optional<Platform> platform(RowCells cells, Optional<ProfileLink> link) {
    var said = cells.said(Kind.PLATFORM).findFirst();
    var named = said.flatMap(column -> namedPlatform(cells, column));
    var linked =
        link.map(ProfileLink::platform)
            .or(() ->
                Stream.of(Kind.LINK, Kind.HANDLE)
                    .flatMap(k -> cells.said(k).map(cells::cell))
                    .flatMap(c -> ProfileLink.networkOf(c).stream())
                    .findFirst());
    if (said.isPresent() && named.isPresent() && linked.filter(l -> l != named.get()).isPresent()) {
      cells.doubt(said.get(), Doubt.Kind.PLATFORM_CONTRADICTED, linked.map(Platform::label));
    }
    return linked.or(() -> named).or(() -> said.isPresent() ? Optional.empty() : assumed);
  }

  private Optional<Platform> namedPlatform(RowCells cells, Column column) {
    var text = cells.cell(column);
    var found = namedNetworks.computeIfAbsent(text, this::networksIn);
    if (found.size() != 1) {
      var kind = found.isEmpty() ? Doubt.Kind.UNKNOWN_PLATFORM : Doubt.Kind.SEVERAL_PLATFORMS;
      cells.doubt(column, kind, found.stream().findFirst().map(Platform::label));
    }
    return found.stream().findFirst();
  }

  private List<Platform> networksIn(String text) {
    var plain = HeadingWords.plain(text);
    var found = words.networks(plain);
    if (found.isEmpty() && plain.equals("x")) {
      return List.of(Platform.X);
    }
    if (found.isEmpty() && plain.matches("blogger|bloggers|website|web")) {
      return List.of(Platform.BLOG);
    }
    return found.isEmpty() ? Platforms.in(text) : found;
  }

  private static Optional<AccountName> name(
      RowCells cells, RowCells all, Optional<ProfileLink> link, Optional<Platform> platform) {
    var handle =
        cells
            .first(Kind.HANDLE)
            .or(() -> link.map(ProfileLink::handle))
            .or(() -> sharedHandle(all, platform));
    var written = PersonCells.nameIn(all);
    return handle
        .flatMap(h -> fromHandle(h, written))
        .or(() -> written.flatMap(RowReader::fromName));
  }

  private static Optional<String> sharedHandle(RowCells all, Optional<Platform> platform) {
    return all.said(Kind.HANDLE)
        .filter(c -> c.meaning().platform().isEmpty() || platform.isEmpty())
        .map(all::cell)
        .findFirst();
  }

  private static Optional<AccountName> fromHandle(String cell, Optional<String> name) {
    var linked = ProfileLink.of(cell).map(ProfileLink::handle);
    var glued = AccountName.glued(cell);
    if (linked.isEmpty() && glued.isPresent()) {
      return glued;
    }
    return linked.or(() -> AccountName.handle(cell)).map(h -> new AccountName(h, name.orElse(h)));
  }

  private static Optional<AccountName> fromName(String name) {
    return AccountName.glued(name)
        .or(() -> AccountName.handle(name).map(h -> new AccountName(h, name)));
  }
}
