package campaignbot.wording;

import campaignbot.allocation.Proposal;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

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

  String of(Proposal proposal) {
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().build(out)) {
      csv.writeRecord(
          List.of(
              "creator",
              "name",
              "platform",
              "format",
              "followers",
              "tier",
              "posts",
              "fee",
              "cost",
              "currency",
              "expected_p10",
              "expected_p50",
              "expected_p90",
              "why",
              "assumed"));
      for (var line : proposal.lines()) {
        var c = line.creator();
        csv.writeRecord(
            List.of(
                safe(c.handle()),
                safe(c.name()),
                safe(words.platform(c)),
                line.format().slug(),
                c.followers().isPresent() ? String.valueOf(c.followers().getAsLong()) : "",
                line.tier().slug(),
                String.valueOf(line.posts()),
                line.fee().amount().toPlainString(),
                line.cost().amount().toPlainString(),
                line.cost().currency().getCurrencyCode(),
                number(line.expected().p10()),
                number(line.expected().p50()),
                number(line.expected().p90()),
                safe(words.why(line.why())),
                String.join(
                    " ",
                    line.assumed().stream().map(a -> a.name().toLowerCase(Locale.ROOT)).toList())));
      }
      if (proposal.sample()) {
        csv.writeRecord(List.of(safe(texts.say("export.sample"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static String safe(String cell) {
    return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
