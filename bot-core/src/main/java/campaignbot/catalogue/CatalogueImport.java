package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import campaignbot.catalogue.ColumnMeaning.Kind;
import campaignbot.catalogue.ImportReport.AssumedPlatform;
import campaignbot.catalogue.ImportReport.FileKind;
import campaignbot.catalogue.ImportReport.Imported;
import campaignbot.catalogue.ImportReport.Merged;
import campaignbot.catalogue.ImportReport.NotATable;
import campaignbot.catalogue.ImportReport.RefusedRow;
import campaignbot.understanding.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads a file of creators, whatever tool or person made it: CSV, Excel or JSON, with headings in
/// many languages. Pure: the same bytes give the same report; any bytes give a report. Of a file
/// that cannot be used nothing is taken; of one that can, every row is either taken or reported.
public final class CatalogueImport {
  /// Larger files are refused.
  public static final int MOST_BYTES = ImportLimits.FILE_BYTES;

  /// Enough for 100 headings of ordinary length.
  private static final int HEADINGS_READ = 4_000;

  private final Places places;
  private final Optional<Currency> usual;
  private final HeadingWords words = HeadingWords.bundled();

  public CatalogueImport(Places places) {
    this(places, Optional.empty());
  }

  /// @param currency the workspace's: for prices without a currency, which are ignored otherwise
  public CatalogueImport(Places places, Optional<Currency> currency) {
    this.places = places;
    this.usual = currency;
  }

  /// @param fileName shown in the report; a network that it names is assumed where no cell names
  ///   one
  public ImportReport read(String fileName, byte[] content) {
    try {
      var file = FileReading.of(content);
      return file.sheets().stream()
          .flatMap(sheet -> CreatorTable.in(sheet, words, usual).stream())
          .max(Comparator.comparingLong(CreatorTable::worth))
          .map(table -> read(fileName, file.kind(), table))
          .orElseGet(() -> new NotATable(fileName, NotATable.Reason.NO_CREATORS_COLUMNS));
    } catch (FileUnreadable e) {
      return new NotATable(fileName, e.reason());
    }
  }

  private ImportReport read(String fileName, FileKind kind, CreatorTable table) {
    var assumed = assumedPlatform(fileName, table);
    var rows =
        new RowReader(table, words, new PlaceCells(places), assumed.map(AssumedPlatform::platform));
    var accepted = new Accepted();
    var refused = new ArrayList<RefusedRow>();
    for (var row : table.rows()) {
      switch (rows.read(row)) {
        case RowReader.Outcome.Read(var creators) ->
            creators.forEach(c -> accepted.add(c, row.line()));
        case RowReader.Outcome.Refused(var reason) ->
            refused.add(new RefusedRow(row.line(), reason));
      }
    }
    if (accepted.byKey.isEmpty()) {
      return new NotATable(fileName, NotATable.Reason.NO_CREATORS);
    }
    return new Imported(
        fileName,
        kind,
        table.sheetName(),
        table.headings().line(),
        assumed,
        table.columns().stream().map(Column::mapped).toList(),
        table.ignored(),
        List.copyOf(accepted.byKey.values()),
        refused,
        rows.doubts(),
        accepted.merged);
  }

  /// The creators so far; a second row for one of them is merged into the first.
  private static final class Accepted {
    private final LinkedHashMap<String, Creator> byKey = new LinkedHashMap<>();
    private final LinkedHashMap<String, Integer> lines = new LinkedHashMap<>();
    private final List<Merged> merged = new ArrayList<>();

    void add(Creator creator, int line) {
      var key = creator.key();
      var before = byKey.get(key);
      byKey.put(key, before == null ? creator : CreatorUpdate.of(before, creator));
      var first = lines.putIfAbsent(key, line);
      if (first != null) {
        merged.add(new Merged(key, first, line));
      }
    }
  }

  /// Only where neither a column nor a heading above an account's figures names the network.
  private Optional<AssumedPlatform> assumedPlatform(String fileName, CreatorTable table) {
    var said =
        table.columns().stream()
            .anyMatch(c ->
                c.meaning().kind() == Kind.PLATFORM
                    || (c.meaning().kind().isOfAccount() && c.meaning().platform().isPresent()));
    if (said) {
      return Optional.empty();
    }
    return named(fileName.replaceFirst("\\.[^.]*$", ""), AssumedPlatform.From.FILE_NAME)
        .or(() -> named(table.sheetName(), AssumedPlatform.From.SHEET_NAME))
        .or(() -> named(headings(table), AssumedPlatform.From.HEADINGS))
        .or(() -> byHandles(table));
  }

  private Optional<AssumedPlatform> named(String text, AssumedPlatform.From from) {
    var networks = words.networks(HeadingWords.plain(text));
    return networks.size() == 1
        ? Optional.of(new AssumedPlatform(networks.getFirst(), from))
        : Optional.empty();
  }

  private static String headings(CreatorTable table) {
    var all = String.join(" ", table.headings().cells());
    return all.substring(0, Math.min(HEADINGS_READ, all.length()));
  }

  /// Numbers of YouTube channels cannot be mistaken.
  private static Optional<AssumedPlatform> byHandles(CreatorTable table) {
    var ids =
        table.rows().stream()
            .filter(row -> row.cells().stream().anyMatch(c -> c.matches("(.*[\\s@])?UC[\\w-]{22}")))
            .count();
    return ids * 2 > table.rows().size()
        ? Optional.of(new AssumedPlatform(Platform.YOUTUBE, AssumedPlatform.From.HANDLES))
        : Optional.empty();
  }
}
