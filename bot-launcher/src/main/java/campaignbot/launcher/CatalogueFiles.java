package campaignbot.launcher;

import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.CatalogueImport;
import campaignbot.catalogue.CatalogueMerge;
import campaignbot.catalogue.ImportReport;
import campaignbot.catalogue.ImportReport.Imported;
import campaignbot.understanding.Places;
import campaignbot.wording.PlainText;
import campaignbot.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Reads files of creators.
final class CatalogueFiles {
  /// Enough for the import to see that a file is too large; a larger rest is not read.
  private static final int MORE_THAN_IS_TAKEN = 32 << 20;

  private static final String WORKS = " This works: a CSV, XLSX or JSON file with a row a creator.";

  private final CatalogueImport imports;
  private final Wording wording;
  private final PrintWriter err;

  CatalogueFiles(Places places, Wording wording, PrintWriter err) {
    this.imports = new CatalogueImport(places);
    this.wording = wording;
    this.err = err;
  }

  /// One catalogue of all files together; refused as a whole when one of them is no table.
  Catalogue read(List<Path> files) {
    var catalogue = new Catalogue(names(files), false, List.of());
    for (var file : files) {
      var imported = accepted(report(file));
      err.println(wording.imports().headline(imported));
      catalogue = CatalogueMerge.of(catalogue, imported.creators()).catalogue();
    }
    return catalogue;
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(f -> Printable.line(String.valueOf(f.getFileName())))
        .collect(Collectors.joining(", "));
  }

  private Imported accepted(ImportReport report) {
    return switch (report) {
      case Imported imported -> imported;
      case ImportReport.NotATable _ ->
          throw Refused.badInput(PlainText.of(wording.imports().of(report)));
    };
  }

  ImportReport report(Path file) {
    return imports.read(Printable.line(String.valueOf(file.getFileName())), bytes(file));
  }

  /// @throws Refused when there is no such file, or it cannot be read
  static void refuseUnreadable(Path file) {
    var name = Printable.line(file.toString());
    if (Files.isDirectory(file)) {
      throw Refused.badInput(name + " is a folder; name a file." + WORKS);
    }
    if (!Files.isRegularFile(file)) {
      throw Refused.badInput("There is no file " + name + "." + WORKS);
    }
    if (!Files.isReadable(file)) {
      throw notRead(file);
    }
  }

  private static byte[] bytes(Path file) {
    refuseUnreadable(file);
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(MORE_THAN_IS_TAKEN);
    } catch (IOException _) {
      throw notRead(file);
    }
  }

  private static Refused notRead(Path file) {
    return Refused.badInput(
        "I can't read "
            + Printable.line(file.toString())
            + ". Is it open elsewhere, or not yours to read?");
  }
}
