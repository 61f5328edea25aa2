package campaignbot.wording;

import campaignbot.allocation.Line;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Region;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An allocation as a CSV file for a spreadsheet: plain numbers, and no cell that a spreadsheet
/// would run as a formula.
final class AllocationCsv {
  /// First characters that spreadsheets take for a formula, their full-width forms included (OWASP,
  /// "CSV Injection").
  private static final String DANGEROUS = "=+-@\t\r\n\0＝＋－＠";

  private final Texts texts;
  private final ProposalWording words;

  AllocationCsv(Texts texts, ProposalWording words) {
    this.texts = texts;
    this.words = words;
  }

  /// A column: its heading, and its cell for a line.
  private record Column(String heading, Function<Line, String> cell) {}

  String of(Proposal proposal) {
    var columns = Stream.concat(columns().stream(), Stream.of(origin(proposal))).toList();
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().build(out)) {
      csv.writeRecord(columns.stream().map(Column::heading).toList());
      for (var line : proposal.lines()) {
        csv.writeRecord(columns.stream().map(c -> safe(c.cell().apply(line))).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private List<Column> columns() {
    return List.of(
        new Column("creator", l -> l.creator().handle()),
        new Column("name", l -> l.creator().name()),
        new Column("platform", l -> words.platform(l.creator())),
        new Column("format", l -> l.format().slug()),
        new Column("followers", AllocationCsv::followers),
        new Column("tier", l -> l.tier().slug()),
        new Column("place", l -> l.creator().place().map(Region::name).orElse("")),
        new Column("niches", AllocationCsv::niches),
        new Column("posts", l -> String.valueOf(l.posts())),
        new Column("fee", l -> l.fee().amount().toPlainString()),
        new Column("cost", l -> l.cost().amount().toPlainString()),
        new Column("currency", l -> l.cost().currency().getCurrencyCode()),
        new Column("expected_p10", l -> number(l.expected().p10())),
        new Column("expected_p50", l -> number(l.expected().p50())),
        new Column("expected_p90", l -> number(l.expected().p90())),
        new Column("why", l -> words.why(l.why())),
        new Column("assumed", AllocationCsv::assumed));
  }

  private Column origin(Proposal proposal) {
    var data = proposal.sample() ? texts.say("export.sample") : proposal.catalogueName();
    return new Column("data", _ -> data);
  }

  private static String followers(Line line) {
    var followers = line.creator().followers();
    return followers.isPresent() ? String.valueOf(followers.getAsLong()) : "";
  }

  private static String niches(Line line) {
    return line.creator().niches().stream().map(Niche::slug).collect(Collectors.joining(" "));
  }

  private static String assumed(Line line) {
    return line.assumed().stream()
        .map(a -> a.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  static String safe(String cell) {
    return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
