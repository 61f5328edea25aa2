package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.Imported;
import campaignbot.catalogue.ImportReport.NotATable;
import campaignbot.understanding.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Measures the import: reads every file of a folder and prints what became of it. Arguments: the
/// folder, and optionally `details`.
final class FolderImport {
  private FolderImport() {}

  public static void main(String[] arguments) throws IOException {
    var imports = new CatalogueImport(Places.bundled());
    var details = List.of(arguments).contains("details");
    System.out.println("| file | mapped | ignored | accepted | refused | doubts | merged | ms |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    try (var files = Files.list(Path.of(arguments[0]))) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        print(imports, file, details);
      }
    }
  }

  private static void print(CatalogueImport imports, Path file, boolean details)
      throws IOException {
    var bytes = Files.readAllBytes(file);
    var start = System.nanoTime();
    var report = imports.read(file.getFileName().toString(), bytes);
    var millis = (System.nanoTime() - start) / 1_000_000;
    switch (report) {
      case NotATable(var name, var reason) ->
          System.out.println(
              "| " + name + " | refused: " + reason + " | | | | | | " + millis + " |");
      case Imported imported -> {
        System.out.println(row(imported, millis));
        if (details) {
          printDetails(imported);
        }
      }
    }
  }

  private static String row(Imported i, long millis) {
    return List.of(
            i.fileName(),
            i.mapped().size(),
            i.ignored().size(),
            i.creators().size(),
            i.refused().size(),
            i.doubts().size(),
            i.merged().size(),
            millis)
        .stream()
        .map(Object::toString)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static void printDetails(Imported i) {
    System.out.println("    heading line " + i.headingLine() + ", assumed " + i.assumedPlatform());
    i.mapped().forEach(c -> System.out.println("    + " + c));
    i.ignored().forEach(c -> System.out.println("    - " + c));
    i.refused().stream().limit(5).forEach(r -> System.out.println("    x " + r));
    i.doubts().stream()
        .collect(Collectors.groupingBy(d -> d.kind() + " in " + d.heading()))
        .forEach((kind, all) ->
            System.out.println("    ? " + all.size() + " " + kind + ": " + all.getFirst()));
    i.merged().stream().limit(3).forEach(m -> System.out.println("    = " + m));
    i.creators().stream().limit(4).forEach(c -> System.out.println("    " + c));
  }
}
