package campaignbot.catalogue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Where the files of benchmarks lie: the bundled ones, and optionally a folder whose files replace
/// the bundled files of the same name.
record BenchmarkFiles(Optional<Path> folder) {

  /// The rows of a file; every one has exactly these columns and a known source.
  ///
  /// @throws BenchmarksUnreadable when the file is no such table
  List<BenchmarkRow> rows(String file, String... columns) {
    try (var stream = open(file);
        var csv =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
      var wanted = new TreeSet<>(List.of(columns));
      return csv.stream().map(r -> rowOf(file, r, wanted)).toList();
    } catch (CsvParseException e) {
      throw new BenchmarksUnreadable(file, "not a table: " + e.getMessage(), e);
    } catch (IOException | UncheckedIOException e) {
      throw new BenchmarksUnreadable(file, "could not be read", e);
    }
  }

  private static BenchmarkRow rowOf(String file, NamedCsvRecord line, SortedSet<String> columns) {
    var cells = new HashMap<String, String>();
    line.getHeader().forEach(c -> cells.put(c, line.findField(c).orElse("")));
    var row = new BenchmarkRow(file, line.getStartingLineNumber(), cells);
    if (!cells.keySet().equals(columns)) {
      throw row.unusable(
          "expected the columns " + columns + ", found " + new TreeSet<>(cells.keySet()));
    }
    return row;
  }

  private InputStream open(String file) throws IOException {
    var own = folder.map(f -> f.resolve(file)).filter(Files::isRegularFile);
    if (own.isPresent()) {
      return Files.newInputStream(own.get());
    }
    var bundled = BenchmarkFiles.class.getResourceAsStream("benchmarks/" + file);
    if (bundled == null) {
      throw new IllegalStateException("The bundled " + file + " is missing");
    }
    return bundled;
  }
}
