package campaignbot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// An SQLite database is up to three files: what was written last lies in the log beside it.
final class SqliteFiles {
  private static final List<String> BESIDE = List.of("-wal", "-shm");

  private SqliteFiles() {}

  /// An empty file with a name of its own that only this user may read, beside the one it is for.
  /// What a process that was cut off left of that kind goes.
  static Path temporary(Path file, String ending) throws IOException {
    var folder = Durably.folderOf(file);
    Privately.makeFolder(folder);
    sweep(folder, file.getFileName() + ".", ending);
    return Files.createTempFile(folder, file.getFileName() + ".", ending);
  }

  private static void sweep(Path folder, String beginning, String ending) throws IOException {
    try (var files = Files.newDirectoryStream(folder, f -> isNamed(f, beginning, ending))) {
      for (var left : files) {
        if (!Ownership.isHeld(left)) {
          delete(left);
        }
      }
    }
  }

  private static boolean isNamed(Path file, String beginning, String ending) {
    var name = String.valueOf(file.getFileName());
    return name.startsWith(beginning) && name.endsWith(ending);
  }

  static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    var log = beside(from, "-wal");
    if (Files.exists(log)) {
      Files.copy(log, beside(to, "-wal"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// The database first: without its log it is whole as far as it goes, a log alone is worthless.
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to);
    for (var ending : BESIDE) {
      if (Files.exists(beside(from, ending))) {
        Files.move(beside(from, ending), beside(to, ending));
      }
    }
  }

  static void deleteBeside(Path file) throws IOException {
    for (var ending : BESIDE) {
      Files.deleteIfExists(beside(file, ending));
    }
  }

  /// A temporary one with all that may have come to lie beside it.
  static void delete(Path file) throws IOException {
    deleteBeside(file);
    Files.deleteIfExists(beside(file, "-journal"));
    Files.deleteIfExists(beside(file, ".lock"));
    Files.deleteIfExists(file);
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
