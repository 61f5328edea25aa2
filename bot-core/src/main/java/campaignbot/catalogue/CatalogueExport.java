package campaignbot.catalogue;

import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A catalogue as CSV, which `CatalogueImport` reads back. Cells that a spreadsheet would run as a
/// formula are guarded by an apostrophe, which the import takes off.
public final class CatalogueExport {
  private CatalogueExport() {}

  /// A column: its heading, and its cell for a creator.
  private record Part(String heading, Function<Creator, String> cell) {}

  /// With a heading; lines end with CR LF.
  public static String csv(Catalogue catalogue) {
    var parts = parts(catalogue);
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(parts.stream().map(Part::heading).toList());
      for (var creator : catalogue.creators()) {
        csv.writeRecord(
            parts.stream().map(p -> CellText.guarded(p.cell().apply(creator))).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<Part> parts(Catalogue catalogue) {
    var parts =
        new ArrayList<>(
            List.of(
                new Part("Handle", Creator::handle),
                new Part("Name", Creator::name),
                new Part("Person", c -> c.person().orElse("")),
                new Part("Platform", c -> c.platform().map(Platform::label).orElse("")),
                new Part("Followers", c -> number(c.followers())),
                rate("Engagement rate by followers", EngagementRate.Denominator.FOLLOWERS, false),
                rate(
                    "Engagement rate by followers (assumed)",
                    EngagementRate.Denominator.FOLLOWERS,
                    true),
                rate("Engagement rate by views", EngagementRate.Denominator.VIEWS, false),
                new Part("Average views", c -> number(c.averageViews())),
                new Part("Posts analysed", c -> number(c.postsSeen())),
                new Part("Country", c -> c.place().map(CatalogueExport::country).orElse("")),
                new Part("Place", c -> c.place().map(CatalogueExport::place).orElse("")),
                new Part("Niches", CatalogueExport::niches)));
    parts.addAll(feeParts(catalogue));
    parts.add(new Part("Audience countries", CatalogueExport::audience));
    parts.add(new Part("Contact", c -> c.contact().orElse("")));
    return parts;
  }

  private static String number(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }

  private static Part rate(String heading, EngagementRate.Denominator per, boolean assumed) {
    return new Part(
        heading,
        c ->
            c.engagement()
                .filter(rate -> rate.per() == per && rate.assumedDenominator() == assumed)
                .map(rate -> percent(rate.fraction()) + "%")
                .orElse(""));
  }

  private static String percent(double fraction) {
    return BigDecimal.valueOf(fraction).movePointRight(2).stripTrailingZeros().toPlainString();
  }

  /// The country's code; for a group, its name.
  private static String country(Region region) {
    return region.country().orElse(region.name());
  }

  /// The place within its country.
  private static String place(Region region) {
    return switch (region.kind()) {
      case CITY, SUBDIVISION -> region.name();
      case COUNTRY, GROUP -> "";
    };
  }

  private static String niches(Creator creator) {
    return creator.niches().stream().map(Niche::slug).collect(Collectors.joining(", "));
  }

  private static String audience(Creator creator) {
    return creator.audienceCountries().entrySet().stream()
        .map(e -> e.getKey() + " " + percent(e.getValue()) + "%")
        .collect(Collectors.joining("; "));
  }

  /// A column for each deliverable and currency that somebody quotes.
  private static List<Part> feeParts(Catalogue catalogue) {
    return catalogue.creators().stream()
        .flatMap(c -> c.fees().stream())
        .map(fee -> Map.entry(fee.format(), fee.price().currency()))
        .distinct()
        .sorted(
            Comparator.comparing((Map.Entry<Format, Currency> e) -> e.getKey())
                .thenComparing(e -> e.getValue().getCurrencyCode()))
        .map(e -> new Part("Fee " + e.getKey().slug() + " " + e.getValue(), c -> fee(c, e)))
        .toList();
  }

  private static String fee(Creator creator, Map.Entry<Format, Currency> of) {
    return creator.fees().stream()
        .filter(f -> f.format() == of.getKey() && f.price().currency().equals(of.getValue()))
        .findFirst()
        .map(f -> f.price().amount().toPlainString())
        .orElse("");
  }
}
