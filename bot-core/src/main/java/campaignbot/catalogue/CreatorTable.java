package campaignbot.catalogue;

import campaignbot.catalogue.ColumnMeaning.Kind;
import campaignbot.catalogue.ImportReport.IgnoredColumn;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A sheet that was recognised as a list of creators.
///
/// @param headings the row of headings
/// @param rows those below it
record CreatorTable(
    String sheetName,
    Sheet.Row headings,
    List<Sheet.Row> rows,
    List<Column> columns,
    List<IgnoredColumn> ignored) {
  private static final int HEADINGS_WITHIN = 40;
  private static final int SURELY = 3;
  private static final Set<Kind> IDENTITY =
      EnumSet.of(Kind.HANDLE, Kind.LINK, Kind.NAME, Kind.FIRST_NAME);

  /// What shows that the people of a table are creators.
  private static final Set<Kind> TELLING =
      EnumSet.of(Kind.FOLLOWERS, Kind.PLATFORM, Kind.LINK, Kind.FEE, Kind.ENGAGEMENT_RATE);

  /// What does so beside a handle.
  private static final Set<Kind> TELLING_WITH_HANDLE =
      EnumSet.of(Kind.VIEWS, Kind.NICHE, Kind.ENGAGEMENTS, Kind.LIKES);

  /// The table that this sheet holds, if its words are headings of creators.
  static Optional<CreatorTable> in(Sheet sheet, HeadingWords words, Optional<Currency> usual) {
    var rows = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
    return bestHeadings(rows, words)
        .map(at -> read(sheet.name(), rows, at, words, usual))
        .filter(CreatorTable::isOfCreators);
  }

  /// The index of the first row whose cells are mostly known headings, else of the row with most.
  private static Optional<Integer> bestHeadings(List<Sheet.Row> rows, HeadingWords words) {
    var best = Optional.<Integer>empty();
    var most = 0;
    for (var i = 0; i < Math.min(rows.size(), HEADINGS_WITHIN); i++) {
      var known = known(rows.get(i), words);
      if (known > most) {
        most = known;
        best = Optional.of(i);
      }
      if (known >= SURELY && known * 2L >= said(rows.get(i))) {
        break;
      }
    }
    return best;
  }

  private static long said(Sheet.Row row) {
    return row.cells().stream().filter(c -> !c.isEmpty()).count();
  }

  private static int known(Sheet.Row row, HeadingWords words) {
    return (int)
        row.cells().stream()
            .filter(c -> !c.isEmpty() && c.length() < 120 && !ColumnCells.isEmail(c))
            .filter(c -> !c.startsWith("@") && ProfileLink.of(c).isEmpty())
            .filter(c -> Heading.of(c, words).isKnown())
            .map(HeadingWords::plain)
            .distinct()
            .count();
  }

  private static CreatorTable read(
      String name, List<Sheet.Row> rows, int at, HeadingWords words, Optional<Currency> usual) {
    var below = rows.subList(at + 1, rows.size());
    var choice = new ColumnChoice(words, usual);
    choice.read(rows.get(at), below);
    return new CreatorTable(name, rows.get(at), below, choice.columns(), choice.ignored());
  }

  private boolean isOfCreators() {
    var kinds = columns.stream().map(c -> c.meaning().kind()).collect(Collectors.toSet());
    var hasIdentity = kinds.stream().anyMatch(IDENTITY::contains);
    var hasHandle = kinds.contains(Kind.HANDLE) || kinds.contains(Kind.LINK);
    var onNetwork = columns.stream().anyMatch(c -> c.meaning().platform().isPresent());
    return hasIdentity
        && !rows.isEmpty()
        && (kinds.stream().anyMatch(TELLING::contains)
            || (hasHandle
                && (onNetwork || kinds.stream().anyMatch(TELLING_WITH_HANDLE::contains))));
  }

  /// How much the table tells; the fullest sheet of a file is taken.
  long worth() {
    return (long) columns.size() * 1000 + Math.min(rows.size(), 999);
  }
}
