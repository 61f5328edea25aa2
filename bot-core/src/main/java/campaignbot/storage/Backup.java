package campaignbot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/// All that a database holds at one moment, in one SQLite file, while others go on writing.
public final class Backup {
  private final Database from;
  private final LongConsumer progress;

  /// @param progress hears from time to time how many rows were written
  public Backup(Database from, LongConsumer progress) {
    this.from = from;
    this.progress = progress;
  }

  /// The file appears when it is complete and on the disk. Only this user may read it.
  ///
  /// @param replace whether an earlier backup of that name may go
  /// @throws NotEmpty when there is one, and it may not; or what is there is no backup, or in use
  /// @throws StoreUnavailable when the database does not answer or the file cannot be written
  public List<Contents> to(Path file, boolean replace) {
    try {
      if (Files.exists(file) && !(replace && isEarlierBackup(file))) {
        throw new NotEmpty(file.toString());
      }
      var unfinished = SqliteFiles.temporary(file, ".unfinished");
      try {
        var contents = filled(unfinished);
        BackupFile.finish(unfinished, contents);
        Durably.move(unfinished, file);
        return contents;
      } finally {
        SqliteFiles.delete(unfinished);
      }
    } catch (IOException e) {
      throw Failures.at(new Address.File(file), "Cannot write the backup " + file, e);
    }
  }

  private static boolean isEarlierBackup(Path file) throws IOException {
    return !Ownership.isHeld(file) && BackupFile.isOne(file);
  }

  private List<Contents> filled(Path file) {
    try (var to = Database.open(file)) {
      return new TableCopy(from, to, progress).intoEmpty();
    }
  }
}
