package campaignbot.storage;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.io.File;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.sqlite.SQLiteException;

/// What a database's error means to the operator.
final class Failures {
  /// The index of SQLite's write-ahead log begins with so much:
  /// <https://www.sqlite.org/walformat.html#the_wal_index_file_format>
  private static final long LEAST_SPACE = 32 << 10;

  private static final int SQLITE_CONSTRAINT = 19;

  private Failures() {}

  static StoreUnavailable of(String what, Throwable error) {
    for (var cause = error; cause != null; cause = cause.getCause()) {
      var reason = reason(cause);
      if (reason.isPresent()) {
        return new StoreUnavailable(reason.get(), what, error);
      }
    }
    return new StoreUnavailable(Reason.OTHER, what, error);
  }

  /// What SQLite and Java say of a file is often only that it cannot be opened; its folder knows
  /// more.
  static StoreUnavailable at(Address address, String what, Throwable error) {
    var failure = of(what, error);
    var known =
        address instanceof Address.File(var file)
                && (failure.reason() == Reason.NO_FOLDER || failure.reason() == Reason.OTHER)
            ? new StoreUnavailable(seen(file, failure.reason()), what, error)
            : failure;
    return known.at(address.toString());
  }

  private static Reason seen(Path file, Reason told) {
    var folder = file.toAbsolutePath().resolveSibling("");
    if (isFull(folder.toFile())) {
      return Reason.FULL;
    }
    if (!Files.isDirectory(folder)) {
      return Reason.NO_FOLDER;
    }
    return Files.isWritable(folder) && (Files.notExists(file) || Files.isWritable(file))
        ? told
        : Reason.READ_ONLY;
  }

  private static boolean isFull(File folder) {
    return folder.getTotalSpace() > 0 && folder.getUsableSpace() < LEAST_SPACE;
  }

  private static Optional<Reason> reason(Throwable cause) {
    return switch (cause) {
      case SQLiteException sqlite -> sqlite(sqlite);
      // No connection became free or could be made in time.
      case SQLTransientConnectionException _ -> Optional.of(Reason.UNREACHABLE);
      case SQLException sql -> postgres(Optional.ofNullable(sql.getSQLState()).orElse(""));
      case FileSystemException _ -> Optional.of(Reason.NO_FOLDER);
      default -> Optional.empty();
    };
  }

  /// Whether the database answers, and refuses what we wrote: classes 22 (data) and 23
  /// (constraint).
  static boolean isOurMistake(Throwable error) {
    for (var cause = error; cause != null; cause = cause.getCause()) {
      var isOurs =
          switch (cause) {
            case SQLiteException e -> (e.getResultCode().code & 0xff) == SQLITE_CONSTRAINT;
            case SQLException e ->
                Optional.ofNullable(e.getSQLState()).orElse("").matches("2[23].*");
            default -> false;
          };
      if (isOurs) {
        return true;
      }
    }
    return false;
  }

  /// Result codes: <https://www.sqlite.org/rescode.html>; the lowest byte is the primary one.
  private static Optional<Reason> sqlite(SQLiteException e) {
    return switch (e.getResultCode().code & 0xff) {
      case 5, 6 -> Optional.of(Reason.IN_USE);
      case 8 -> Optional.of(Reason.READ_ONLY);
      case 11, 26 -> Optional.of(Reason.CORRUPT);
      case 13 -> Optional.of(Reason.FULL);
      case 14 -> Optional.of(Reason.NO_FOLDER);
      default -> Optional.empty();
    };
  }

  /// SQLSTATE classes: <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
  private static Optional<Reason> postgres(String state) {
    if (state.startsWith("08") || state.startsWith("57P")) {
      return Optional.of(Reason.UNREACHABLE);
    }
    if (state.startsWith("28") || state.equals("3D000") || state.equals("42501")) {
      return Optional.of(Reason.REFUSED);
    }
    return switch (state) {
      case "53100" -> Optional.of(Reason.FULL);
      case "25006" -> Optional.of(Reason.READ_ONLY);
      default -> Optional.empty();
    };
  }
}
