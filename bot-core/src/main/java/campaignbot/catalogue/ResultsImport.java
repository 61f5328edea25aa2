package campaignbot.catalogue;

import campaignbot.campaign.ImpossibleFigure;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Results;
import campaignbot.catalogue.ColumnMeaning.Kind;
import campaignbot.catalogue.ResultsFile.BadCell;
import campaignbot.understanding.ResultsSaid.OfOne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a file of what creators delivered, whatever tool or person made it: CSV, Excel or JSON,
/// its columns in any order, with headings in many languages. Pure: the same bytes give the same
/// answer.
public final class ResultsImport {
  private static final int HEADINGS_WITHIN = 40;
  private static final String FOLLOWERS = "followers";
  private static final Map<String, Measure> MEASURES =
      Map.of(
          "posts", Measure.POSTS,
          "reach", Measure.REACH,
          "engagements", Measure.ENGAGEMENTS,
          "likes", Measure.ENGAGEMENTS,
          "comments", Measure.ENGAGEMENTS,
          "shares", Measure.ENGAGEMENTS,
          "saves", Measure.ENGAGEMENTS,
          "clicks", Measure.CLICKS,
          "orders", Measure.ORDERS,
          "new-followers", Measure.NEW_FOLLOWERS);

  /// What is part of all engagements, and only counted where nobody says how many those are.
  private static final Set<String> PARTS = Set.of("likes", "comments", "shares", "saves");

  private final HeadingWords identities = HeadingWords.bundled();
  private final HeadingWords measures = HeadingWords.in("result-headings.csv");

  /// @return empty when it is no file of results, but perhaps a list of creators
  public Optional<ResultsFile> read(String name, byte[] content) {
    try {
      return FileReading.of(content).sheets().stream()
          .flatMap(sheet -> table(sheet).stream())
          .findFirst()
          .map(table -> read(name, table));
    } catch (FileUnreadable _) {
      return Optional.empty();
    }
  }

  private record Figures(int column, String heading, String term) {
    Measure measure() {
      return Optional.ofNullable(MEASURES.get(term)).orElseThrow();
    }
  }

  /// @param identity the column that says who
  /// @param platform the column that says where; -1 = none does
  private record Table(int identity, int platform, List<Figures> figures, List<Sheet.Row> rows) {}

  private Optional<Table> table(Sheet sheet) {
    var rows = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
    for (var i = 0; i < Math.min(rows.size(), HEADINGS_WITHIN); i++) {
      var table = under(rows.get(i), rows.subList(i + 1, rows.size()));
      if (table.isPresent()) {
        return table;
      }
    }
    return Optional.empty();
  }

  /// A list of creators counts their followers; results count other things, and more than posts.
  private Optional<Table> under(Sheet.Row headings, List<Sheet.Row> rows) {
    var identity = new EnumMap<Kind, Integer>(Kind.class);
    var figures = new ArrayList<Figures>();
    for (var i = 0; i < headings.cells().size(); i++) {
      var cell = headings.cell(i);
      var term = cell.isEmpty() ? Optional.<String>empty() : term(cell);
      if (term.filter(FOLLOWERS::equals).isPresent()) {
        return Optional.empty();
      }
      if (term.filter(MEASURES::containsKey).isPresent()) {
        figures.add(new Figures(i, cell, term.get()));
      } else if (term.isEmpty() && !cell.isEmpty()) {
        var column = i;
        Heading.of(cell, identities).kind().ifPresent(k -> identity.putIfAbsent(k, column));
      }
    }
    var who =
        List.of(Kind.HANDLE, Kind.LINK, Kind.NAME).stream()
            .filter(identity::containsKey)
            .findFirst();
    var isOfResults = figures.stream().anyMatch(f -> f.measure() != Measure.POSTS);
    return who.filter(_ -> isOfResults && !identity.containsKey(Kind.FOLLOWERS))
        .map(kind ->
            new Table(
                identity.getOrDefault(kind, -1),
                identity.getOrDefault(Kind.PLATFORM, -1),
                counted(figures),
                rows));
  }

  private Optional<String> term(String heading) {
    return measures.longest(HeadingWords.plain(heading), _ -> true);
  }

  /// Each measure once, but the parts of engagements together.
  private static List<Figures> counted(List<Figures> all) {
    var hasAll = all.stream().anyMatch(f -> f.term().equals("engagements"));
    var counted = new ArrayList<Figures>();
    for (var figures : all) {
      var isRepeated = counted.stream().anyMatch(f -> f.term().equals(figures.term()));
      if (!isRepeated && !(hasAll && PARTS.contains(figures.term()))) {
        counted.add(figures);
      }
    }
    return counted;
  }

  private ResultsFile read(String name, Table table) {
    var styles = new ArrayList<NumberStyle>();
    for (var figures : table.figures()) {
      styles.add(NumberStyle.of(table.rows().stream().map(r -> r.cell(figures.column())).toList()));
    }
    var all = new ArrayList<OfOne>();
    var bad = new ArrayList<BadCell>();
    for (var row : table.rows()) {
      var said = new EnumMap<Measure, Long>(Measure.class);
      var impossible = new ArrayList<ImpossibleFigure>();
      for (var i = 0; i < table.figures().size(); i++) {
        take(row, table.figures().get(i), styles.get(i), said, impossible);
      }
      var who = row.cell(table.identity());
      impossible.forEach(figure -> bad.add(new BadCell(row.line(), who, figure)));
      if (!said.isEmpty() && !who.isEmpty()) {
        all.add(of(row, table, new Results(said)));
      }
    }
    bad.sort(Comparator.comparingInt(BadCell::line));
    return bad.isEmpty() ? new ResultsFile.Read(name, all) : new ResultsFile.Refused(name, bad);
  }

  private OfOne of(Sheet.Row row, Table table, Results results) {
    var who = row.cell(table.identity());
    var link = ProfileLink.of(who);
    var handle = link.map(ProfileLink::handle).or(() -> AccountName.handle(who)).orElse(who);
    var platform =
        link.map(ProfileLink::platform)
            .or(() ->
                table.platform() < 0 ? Optional.empty() : network(row.cell(table.platform())));
    return new OfOne(handle.toLowerCase(Locale.ROOT), platform, results, List.of());
  }

  private Optional<Platform> network(String cell) {
    return identities.networks(HeadingWords.plain(cell)).stream().findFirst();
  }

  private static void take(
      Sheet.Row row,
      Figures figures,
      NumberStyle style,
      Map<Measure, Long> said,
      List<ImpossibleFigure> impossible) {
    var cell = row.cell(figures.column());
    if (isBlank(cell)) {
      return;
    }
    var measure = figures.measure();
    var read = CellNumber.read(cell, style, CellNumber.End.LOWER);
    var sum =
        read.map(n -> n.value().add(BigDecimal.valueOf(said.getOrDefault(measure, 0L))))
            .orElse(BigDecimal.ZERO);
    why(measure, read, sum)
        .ifPresentOrElse(
            why -> impossible.add(new ImpossibleFigure(measure, cell, why)),
            () -> said.put(measure, sum.longValueExact()));
  }

  private static boolean isBlank(String cell) {
    return cell.isEmpty() || cell.matches("(?i)[-–—.?]+|n/?a|none|null|無|没有|沒有");
  }

  private static Optional<ImpossibleFigure.Why> why(
      Measure measure, Optional<CellNumber> read, BigDecimal sum) {
    if (read.isEmpty()) {
      return Optional.of(ImpossibleFigure.Why.NOT_A_NUMBER);
    }
    if (read.get().percent()) {
      return Optional.of(ImpossibleFigure.Why.PERCENT);
    }
    if (read.get().value().signum() < 0) {
      return Optional.of(ImpossibleFigure.Why.NEGATIVE);
    }
    if (read.get().value().stripTrailingZeros().scale() > 0) {
      return Optional.of(ImpossibleFigure.Why.NOT_WHOLE);
    }
    return sum.compareTo(BigDecimal.valueOf(Results.most(measure))) > 0
        ? Optional.of(ImpossibleFigure.Why.TOO_MANY)
        : Optional.empty();
  }
}
