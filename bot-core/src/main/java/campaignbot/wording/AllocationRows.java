package campaignbot.wording;

import campaignbot.allocation.Line;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An allocation as rows of a sheet, the headings first.
final class AllocationRows {
  /// What stands in a cell.
  sealed interface Cell {
    record Text(String text) implements Cell {}

    record Figure(BigDecimal number) implements Cell {}

    record Blank() implements Cell {}
  }

  private final Texts texts;
  private final ProposalWording words;

  AllocationRows(Texts texts, ProposalWording words) {
    this.texts = texts;
    this.words = words;
  }

  /// A column: its heading, and its cell for a line.
  private record Column(String heading, Function<Line, Cell> cell) {
    static Column text(String heading, Function<Line, String> text) {
      return new Column(heading, line -> new Cell.Text(text.apply(line)));
    }

    static Column number(String heading, Function<Line, BigDecimal> number) {
      return new Column(heading, line -> new Cell.Figure(number.apply(line)));
    }
  }

  List<List<Cell>> of(Proposal proposal) {
    var columns = Stream.concat(columns().stream(), Stream.of(origin(proposal))).toList();
    var rows = new ArrayList<List<Cell>>();
    rows.add(columns.stream().<Cell>map(c -> new Cell.Text(c.heading())).toList());
    for (var line : proposal.lines()) {
      rows.add(columns.stream().map(c -> c.cell().apply(line)).toList());
    }
    return rows;
  }

  private List<Column> columns() {
    return List.of(
        Column.text("creator", l -> l.creator().handle()),
        Column.text("name", l -> l.creator().name()),
        Column.text("platform", l -> words.platform(l.creator())),
        Column.text("format", l -> l.format().slug()),
        new Column("followers", AllocationRows::followers),
        Column.text("tier", l -> l.tier().slug()),
        Column.text("place", l -> l.creator().place().map(Region::name).orElse("")),
        Column.text("niches", AllocationRows::niches),
        Column.number("posts", l -> BigDecimal.valueOf(l.posts())),
        Column.number("fee", l -> l.fee().amount()),
        Column.number("cost", l -> l.cost().amount()),
        Column.text("currency", l -> l.cost().currency().getCurrencyCode()),
        Column.number("expected_p10", l -> tenths(l.expected().p10())),
        Column.number("expected_p50", l -> tenths(l.expected().p50())),
        Column.number("expected_p90", l -> tenths(l.expected().p90())),
        Column.text("why", l -> words.why(l.why())),
        Column.text("assumed", AllocationRows::assumed));
  }

  private Column origin(Proposal proposal) {
    var data = proposal.sample() ? texts.say("export.sample") : proposal.catalogueName();
    return Column.text("data", _ -> data);
  }

  private static Cell followers(Line line) {
    var followers = line.creator().followers();
    return followers.isPresent()
        ? new Cell.Figure(BigDecimal.valueOf(followers.getAsLong()))
        : new Cell.Blank();
  }

  private static String niches(Line line) {
    return line.creator().niches().stream().map(Niche::slug).collect(Collectors.joining(" "));
  }

  private static String assumed(Line line) {
    return line.assumed().stream()
        .map(a -> a.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static BigDecimal tenths(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
