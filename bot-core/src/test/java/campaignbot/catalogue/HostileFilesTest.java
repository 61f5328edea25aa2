package campaignbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import campaignbot.catalogue.ImportReport.NotATable;
import campaignbot.catalogue.ImportReport.NotATable.Reason;
import campaignbot.understanding.Places;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFilesTest {
  private static final CatalogueImport IMPORT = new CatalogueImport(Places.bundled());
  private static final String TABLE = "Handle,Platform,Followers\n@a.b,TikTok,100\n";

  private static void assertRefused(byte[] file, Reason reason) {
    assertThat(IMPORT.read("f", file)).isEqualTo(new NotATable("f", reason));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "''~EMPTY",
        "'   '~EMPTY",
        "'<!DOCTYPE html><table><tr><td>Name</td></tr></table>'~MARKUP",
        "'<?xml version=\"1.0\"?><a/>'~MARKUP",
        "'%PDF-1.7 Name,Platform,Followers'~BINARY",
        "'Dear team, this is the list I promised.'~NO_CREATORS_COLUMNS",
        "'Month,Revenue,Cost'~NO_CREATORS_COLUMNS",
        "'name,email,phone'~NO_CREATORS_COLUMNS",
        "'Handle,Platform,Followers'~NO_CREATORS_COLUMNS",
        "'{\"a\": 1'~BROKEN",
        "'[1,2,3]'~NO_CREATORS_COLUMNS",
      })
  void refusesWhatIsNoTableOfCreators(String text, Reason reason) {
    assertRefused(bytes(text), reason);
  }

  @Test
  void refusesAPicture() {
    var png = new byte[400];
    new Random(1).nextBytes(png);
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, png, 0, 8);
    assertRefused(png, Reason.BINARY);
  }

  @Test
  void refusesOldExcel() {
    assertRefused(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}, Reason.OLD_EXCEL);
  }

  @Test
  void refusesAZipThatIsNoWorkbook() throws IOException {
    assertRefused(zip("../../creators.csv", bytes(TABLE)), Reason.ARCHIVE);
  }

  @Test
  void refusesABombBeforeItIsUnpacked() throws IOException {
    var bomb = zip("xl/worksheets/sheet1.xml", new byte[ImportLimits.UNPACKED_BYTES + 1]);
    assertThat(bomb.length).isLessThan(200_000);
    assertRefused(bomb, Reason.UNPACKS_TOO_LARGE);
  }

  @Test
  void refusesAWorkbookWithEntitiesThatMultiply() throws IOException {
    var xml = "<!DOCTYPE a [<!ENTITY b 'bb'>]><workbook><sheets>&b;</sheets></workbook>";
    assertThat(IMPORT.read("f", zip("xl/workbook.xml", bytes(xml)))).isInstanceOf(NotATable.class);
  }

  @Test
  void refusesMoreRowsThanAreRead() {
    assertRefused(
        bytes("Handle,Followers\n" + "a,1\n".repeat(ImportLimits.ROWS)), Reason.TOO_MANY_ROWS);
  }

  @Test
  void refusesMoreColumnsThanAreRead() {
    assertRefused(bytes(",a".repeat(ImportLimits.COLUMNS + 1)), Reason.TOO_MANY_COLUMNS);
  }

  @Test
  void refusesAnEndlessCell() {
    assertRefused(bytes("Handle,Bio\na,\"" + "x".repeat(40_000) + "\"\n"), Reason.CELL_TOO_LONG);
  }

  @Test
  void refusesAQuoteThatNeverEnds() {
    var report = IMPORT.read("f", bytes("Handle,Bio\na,\"" + "x\n".repeat(400_000)));
    assertThat(report).isInstanceOf(NotATable.class);
  }

  @Test
  void refusesMoreBytesThanAreRead() {
    assertRefused(new byte[ImportLimits.FILE_BYTES + 1], Reason.TOO_LARGE);
  }

  @Test
  void refusesJsonThatIsTooDeep() {
    assertRefused(bytes("[".repeat(100_000)), Reason.TOO_DEEP);
  }

  @Test
  void readsNumbersOfJsonThatNoComputerCanHold() {
    var json = "[{\"handle\":\"a.b\",\"platform\":\"tiktok\",\"followers\":1e999999}]";
    assertThatCode(() -> IMPORT.read("f", bytes(json))).doesNotThrowAnyException();
  }

  @Test
  void throwsAtNoBytes() {
    var random = new Random(20_261_101);
    var seeds = new String[] {TABLE, "[{\"handle\":\"a\",\"followers\":\"1k\"}]", "PK\u0003\u0004"};
    for (var i = 0; i < 1_500; i++) {
      var file = bytes(seeds[i % seeds.length] + TABLE);
      for (var change = 0; change < 1 + i % 9; change++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      assertThatCode(() -> IMPORT.read("tiktok", file)).doesNotThrowAnyException();
    }
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
