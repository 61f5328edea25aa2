package campaignbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import campaignbot.catalogue.ImportReport.NotATable;
import campaignbot.catalogue.ImportReport.NotATable.Reason;
import campaignbot.understanding.Places;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("StringConcatToTextBlock") // Error Prone 2.52.0 breaks off at one of these texts
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
  void refusesAQuoteThatWouldSwallowRows() {
    var text = "Handle,Platform,Followers\n\"@a.b,TikTok,1\n@c.d,TikTok,2\n\"@e\".f,TikTok,3\n";
    assertRefused(bytes(text), Reason.BROKEN);
  }

  @Test
  void refusesAQuoteThatIsOpenAtTheEnd() {
    assertRefused(
        bytes("Handle,Platform,Followers\n@a.b,TikTok,1\n\"@c.d,TikTok,2\n"), Reason.BROKEN);
  }

  // Before there was one budget for the file, the first of these took 88 s and 1.2 GB. Each takes
  // at most 2 s of one processor and 300 MB; the test allows for a machine that is very busy.
  static Stream<Arguments> smallFilesThatCouldTakeAllOfTheMachine() {
    var wide = entries(390, i -> "\"k" + i + "\":1");
    var list = "[{" + wide + "}" + ",{}".repeat(9_990) + "]";
    var deep = "{\"a\":".repeat(50) + "1" + "}".repeat(50);
    return Stream.of(
        Arguments.of("many lists of one wide row", object(100, _ -> list)),
        Arguments.of(
            "many objects by key",
            object(100, _ -> object(2_500, i -> i > 0 ? "{}" : "{" + wide + "}"))),
        Arguments.of(
            "headings that differ",
            object(
                100, j -> "[{" + entries(390, i -> "\"followers " + j + " " + i + "\":1") + "}]")),
        Arguments.of(
            "only the last column", "[{" + wide + "}" + ",{\"k389\":1}".repeat(99_000) + "]"),
        Arguments.of("deep rows", "[" + deep + ("," + deep).repeat(15_000) + "]"),
        Arguments.of(
            "long texts",
            "[{\"handle\":\"a\",\"followers\":5}"
                + (",{\"handle\":\"" + "x".repeat(30_000) + "\"}").repeat(300)
                + "]"),
        Arguments.of(
            "long keys",
            "[{" + entries(390, i -> "\"" + "followers ".repeat(95) + i + "\":1") + "}]"),
        Arguments.of(
            "a number of 100,000 digits",
            "[{\"handle\":\"a\",\"followers\":" + "9".repeat(100_000) + "}]"),
        Arguments.of(
            "one key again and again",
            "[{\"handle\":\"a\"" + ",\"handle\":\"a\"".repeat(400_000) + "}]"),
        Arguments.of("nothing but empty rows", "[{}" + ",{}".repeat(5_000_000) + "]"),
        Arguments.of(
            "a wide table of headings", (",followers of a".repeat(399) + "\n").repeat(500)),
        Arguments.of(
            "cells of many words",
            "Handle,Followers,Niche,City\n"
                + ("a,5," + "q/".repeat(15_000) + "," + "q/".repeat(15_000) + "\n").repeat(200)));
  }

  private static String entries(int count, IntFunction<String> entry) {
    return IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining(","));
  }

  private static String object(int count, IntFunction<String> value) {
    return "{" + entries(count, i -> "\"h" + i + "\":" + value.apply(i)) + "}";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("smallFilesThatCouldTakeAllOfTheMachine")
  void endsSoon(String shape, String file) {
    assertTimeout(Duration.ofSeconds(60), () -> IMPORT.read(shape, bytes(file)));
  }

  @Test
  void refusesMoreCellsThanAreRead() {
    var wide = entries(390, i -> "\"k" + i + "\":1");
    var sparse = "[{" + wide + "}" + ",{\"k389\":1}".repeat(11_000) + "]";
    assertRefused(bytes(sparse), Reason.TOO_MANY_ROWS);
  }

  @Test
  void refusesANumberThatIsNone() {
    assertRefused(bytes("[{\"followers\":" + "9".repeat(100_000) + "}]"), Reason.CELL_TOO_LONG);
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
