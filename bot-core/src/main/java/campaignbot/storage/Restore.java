package campaignbot.storage;

import campaignbot.bot.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.JdbiException;

/// Brings a backup back. It is checked, brought to the newest schema and read through before
/// anything that is there is touched. What processes of that time had claimed is free again.
public final class Restore {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

  private final Path backup;
  private final InstantSource clock;
  private final LongConsumer progress;

  /// @param backup is only read; databases that were moved aside may be brought back, too
  /// @param progress hears from time to time how many rows were written to a server
  public Restore(Path backup, InstantSource clock, LongConsumer progress) {
    this.backup = backup;
    this.clock = clock;
    this.progress = progress;
  }

  /// @param keptAside the file that was there before
  public record Restored(List<Contents> contents, Optional<Path> keptAside) {}

  /// @param replace whether what is there may go: an SQLite file is kept under a dated name, a
  ///   server's tables are emptied
  /// @throws NotEmpty when something is there, and may not go
  /// @throws StoreUnavailable when the backup is damaged or newer than this program, or the target
  ///   is in use or does not answer
  public Restored into(Address target, boolean replace) {
    try {
      return switch (target) {
        case Address.File(var file) -> intoFile(file, replace);
        case Address.Server server -> intoServer(server, replace);
      };
    } catch (IOException e) {
      throw Failures.at(target, "Cannot bring the backup back", e);
    }
  }

  private Restored intoFile(Path file, boolean replace) throws IOException {
    Privately.makeFolder(Durably.folderOf(file));
    try (var _ = Ownership.take(file, "restore")) {
      return intoOwned(file, replace);
    }
  }

  private Restored intoOwned(Path file, boolean replace) throws IOException {
    var staged = SqliteFiles.temporary(file, ".restoring");
    try {
      var contents = stage(staged);
      var full = holdsSomething(file);
      if (full && !replace) {
        throw new NotEmpty(file.toString());
      }
      var aside = full ? Optional.of(aside(file)) : Optional.<Path>empty();
      if (aside.isPresent()) {
        SqliteFiles.move(file, aside.get());
      }
      // The log of another database beside this one would be taken for its own.
      SqliteFiles.deleteBeside(file);
      Durably.move(staged, file);
      return new Restored(contents, aside);
    } finally {
      SqliteFiles.delete(staged);
    }
  }

  private List<Contents> stage(Path staged) throws IOException {
    copyChecked(staged);
    try (var database = Database.open(staged)) {
      var contents = database.contents();
      new SqlUpkeep(database, clock).releaseAll();
      return contents;
    }
  }

  private void copyChecked(Path staged) throws IOException {
    SqliteFiles.copy(backup, staged);
    BackupFile.check(staged);
  }

  /// A database that cannot be read is something, too. One that can is in one file afterwards: to
  /// look into it brings its log into it.
  private static boolean holdsSomething(Path file) {
    if (!Files.exists(file)) {
      return false;
    }
    var source = BackupFile.source(file);
    try {
      Handles.to(source).useHandle(h -> h.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
      var tables = Tables.lasting(source);
      return Handles.to(source).withHandle(h -> !Emptiness.isEmpty(new Tx(h), tables));
    } catch (JdbiException | StoreUnavailable | IllegalStateException _) {
      return true;
    }
  }

  private Path aside(Path file) {
    var name = String.valueOf(file.getFileName());
    var dot = name.lastIndexOf('.');
    var end = dot < 0 ? name.length() : dot;
    var stamp = STAMP.format(clock.instant().atZone(ZoneId.systemDefault()));
    return file.resolveSibling(name.substring(0, end) + "-" + stamp + name.substring(end));
  }

  private Restored intoServer(Address.Server server, boolean replace) throws IOException {
    var staged = Files.createTempFile("campaign-bot", ".restoring");
    try {
      copyChecked(staged);
      try (var from = Database.open(staged);
          var to = Database.open(server)) {
        SqlNodes.refuseLive(to, clock);
        var copy = new TableCopy(from, to, progress);
        var contents = replace ? copy.replacingAll() : copy.intoEmpty();
        new SqlUpkeep(to, clock).releaseAll();
        return new Restored(contents, Optional.empty());
      }
    } finally {
      SqliteFiles.delete(staged);
    }
  }
}
