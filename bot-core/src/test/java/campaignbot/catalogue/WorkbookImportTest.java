package campaignbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Money;
import campaignbot.catalogue.ImportReport.FileKind;
import campaignbot.catalogue.ImportReport.Imported;
import campaignbot.catalogue.ImportReport.NotATable;
import campaignbot.understanding.Places;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookImportTest {
  private static final CatalogueImport IMPORT = new CatalogueImport(Places.bundled());

  @FunctionalInterface
  private interface Filling {
    void of(Workbook workbook);
  }

  private static byte[] workbook(Filling filling) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      filling.of(workbook);
    }
    return bytes.toByteArray();
  }

  private static void fill(Worksheet sheet, int row, Object... cells) {
    for (var i = 0; i < cells.length; i++) {
      switch (cells[i]) {
        case Number number -> sheet.value(row, i, number);
        case String text -> sheet.value(row, i, text);
        default -> throw new IllegalArgumentException("Not a cell: " + cells[i]);
      }
    }
  }

  @Test
  void picksTheSheetThatListsCreators() throws IOException {
    var file =
        workbook(w -> {
          fill(w.newWorksheet("Read me"), 0, "This workbook lists our friends.");
          var list = w.newWorksheet("List");
          fill(list, 2, "Name", "Platform", "Followers", "Reel price (SGD)");
          fill(list, 3, "noodle.and.tea", "Instagram", 6211, 180.5);
          fill(list, 4, "kayak_kim", "TikTok", 1771.0, 90);
        });
    var report = (Imported) IMPORT.read("list.xlsx", file);
    assertThat(report.kind()).isEqualTo(FileKind.XLSX);
    assertThat(report.sheet()).isEqualTo("List");
    assertThat(report.headingLine()).isEqualTo(3);
    assertThat(report.creators())
        .extracting(Creator::key)
        .containsExactly("instagram:noodle.and.tea", "tiktok:kayak_kim");
    assertThat(report.creators().getFirst().fees())
        .containsExactly(new Fee(Format.REEL, Money.of("180.50", "SGD")));
  }

  @Test
  void readsACellShownAsPercent() throws IOException {
    var file =
        workbook(w -> {
          var list = w.newWorksheet("List");
          fill(list, 0, "Handle", "Platform", "ER");
          fill(list, 1, "a.b", "Instagram", 0.0425);
          list.style(1, 2).format("0.00%").set();
        });
    var creator = ((Imported) IMPORT.read("list.xlsx", file)).creators().getFirst();
    assertThat(creator.engagement().orElseThrow().fraction()).isEqualTo(0.0425);
  }

  @Test
  void refusesAWorkbookOfReports() throws IOException {
    var file =
        workbook(w -> {
          var report = w.newWorksheet("Analysis");
          fill(report, 0, "Total Subscribers Analysis");
          fill(report, 2, "Channel Name", "Avg Views per Video", "Net profit", "Campaign cost");
          fill(report, 3, "Some Channel", 34_000, 12_000, 5_000);
          fill(report, 6, "Recommendation");
          fill(report, 7, "Some Channel looks best.");
        });
    assertThat(IMPORT.read("analysis.xlsx", file))
        .isEqualTo(new NotATable("analysis.xlsx", NotATable.Reason.NO_CREATORS_COLUMNS));
  }
}
