package campaignbot.catalogue;

import campaignbot.campaign.Figure;
import campaignbot.campaign.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The files of benchmarks, read and checked.
///
/// @param derivedFees what a format costs compared with another of the same account
record BenchmarkTables(
    BenchmarkTable<FeeRule> fees,
    Map<FormatOn, DerivedFee> derivedFees,
    BenchmarkTable<Figure> engagement,
    BenchmarkTable<Figure> reach,
    BenchmarkTable<Figure> clicks,
    BenchmarkTable<Figure> conversion,
    BenchmarkTable<Figure> follows,
    BenchmarkTable<Figure> users,
    Figure completion,
    Figure homeAudience,
    List<BenchmarkRow> tiers,
    BenchmarkSources sources) {
  /// A range of a rate that its source does not give: half to double.
  private static final double SPREAD = 2;

  /// A format of a network.
  record FormatOn(Platform platform, Format format) {}

  /// A fee as a multiple of that for `of`.
  record DerivedFee(Format of, Figure times) {}

  static BenchmarkTables read(BenchmarkFiles files) {
    return new BenchmarkTables(
        BenchmarkTable.of(
            figures(
                files,
                "fees.csv",
                "country",
                "platform",
                "format",
                "from",
                "to",
                "currency",
                "at_followers",
                "growth"),
            FeeRule::of),
        derivedFees(figures(files, "formats.csv", "platform", "format", "of")),
        BenchmarkTable.of(
            figures(files, "engagement.csv", "country", "platform", "from", "to", "per"),
            row -> row.figure(denominatorOf(row), SPREAD, Double.POSITIVE_INFINITY)),
        parts("followers", figures(files, "reach.csv", "platform", "format", "from", "to")),
        parts("people reached", figures(files, "clicks.csv", "platform", "format")),
        parts("clicks", figures(files, "conversion.csv", "platform", "from", "to")),
        parts("people reached", figures(files, "follows.csv", "platform")),
        parts("population", figures(files, "users.csv", "country", "platform")),
        single("confirmed creators", "completion.csv", figures(files, "completion.csv")),
        single("followers", "audience.csv", figures(files, "audience.csv")),
        files.rows(
            "tiers.csv", "preset", "country", "platform", "tier", "from", "to", "source", "date"),
        BenchmarkSources.of(files.rows("sources.csv", "key", "mark", "what", "link")));
  }

  private static List<BenchmarkRow> figures(BenchmarkFiles files, String file, String... own) {
    var columns = new ArrayList<>(List.of("low", "typical", "high", "source", "date"));
    columns.addAll(List.of(own));
    return files.rows(file, columns.toArray(String[]::new));
  }

  private static BenchmarkTable<Figure> parts(String unit, List<BenchmarkRow> rows) {
    return BenchmarkTable.of(rows, row -> row.figure(unit, SPREAD, 1));
  }

  private static Figure single(String unit, String file, List<BenchmarkRow> rows) {
    if (rows.size() != 1) {
      throw new BenchmarksUnreadable(file, rows.size(), "expected exactly one row");
    }
    return rows.getFirst().figure(unit, SPREAD, 1);
  }

  private static String denominatorOf(BenchmarkRow row) {
    return switch (row.text("per")) {
      case "followers", "views" -> row.text("per");
      default -> throw row.unusable("per is followers or views, not: " + row.text("per"));
    };
  }

  private static Map<FormatOn, DerivedFee> derivedFees(List<BenchmarkRow> rows) {
    var derived = new HashMap<FormatOn, DerivedFee>();
    for (var row : rows) {
      var on = row.platform().orElseThrow(() -> row.unusable("platform is missing"));
      var format = row.format("format").orElseThrow(() -> row.unusable("format is missing"));
      var of = row.format("of").orElseThrow(() -> row.unusable("of is missing"));
      derived.put(
          new FormatOn(on, format),
          new DerivedFee(of, row.figure("fee", SPREAD, Double.POSITIVE_INFINITY)));
    }
    return Map.copyOf(derived);
  }
}
