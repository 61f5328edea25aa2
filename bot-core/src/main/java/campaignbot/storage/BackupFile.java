package campaignbot.storage;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteDataSource;

/// A backup is an SQLite database in one file, with a sum over all that it holds in its header: so
/// a flipped bit is found even where SQLite itself cannot see one.
///
/// Header: <https://www.sqlite.org/fileformat.html#the_database_header>.
final class BackupFile {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_BYTES = 100;

  private static final int WRITE_VERSION = 18;

  /// The write version of a file that nobody has worked on since it was made: whoever opens it as a
  /// live database makes it 2, by the write-ahead log.
  private static final int UNTOUCHED = 1;

  private static final String HISTORY = "flyway_schema_history";

  private BackupFile() {}

  /// Into one file that is complete without any beside it.
  static void finish(Path file, List<Contents> contents) {
    Handles.to(source(file))
        .useHandle(h -> {
          h.execute("PRAGMA user_version = %d".formatted(sum(contents)));
          h.execute("PRAGMA journal_mode = DELETE");
        });
  }

  /// Whether it was written by `finish`, and nobody has worked on it since.
  static boolean isOne(Path file) throws IOException {
    var header = header(file);
    try {
      return isDatabase(header)
          && header[WRITE_VERSION] == UNTOUCHED
          && tableNames(file).contains(HISTORY);
    } catch (JdbiException _) {
      return false;
    }
  }

  private static boolean isDatabase(byte[] header) {
    return Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  /// @throws StoreUnavailable when it is no database of this program, a damaged one, or a newer one
  static void check(Path file) throws IOException {
    var header = header(file);
    if (!isDatabase(header)) {
      throw corrupt(file, "is no database");
    }
    if (header[WRITE_VERSION] != UNTOUCHED) {
      throw corrupt(file, "is a database at work, whose latest changes may lie beside it");
    }
    var source = source(file);
    try {
      checkPages(source, file);
      Database.refuseNewer(source, new Address.File(file));
      checkSum(source, file);
    } catch (StoreUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      throw Failures.of("Cannot read the backup", e);
    }
  }

  private static byte[] header(Path file) throws IOException {
    var header = ByteBuffer.allocate(HEADER_BYTES);
    try (var channel = FileChannel.open(file)) {
      while (header.hasRemaining() && channel.read(header) >= 0) {}
    }
    return header.array();
  }

  private static void checkPages(DataSource source, Path file) {
    var found =
        Handles.to(source)
            .withHandle(h -> h.createQuery("PRAGMA integrity_check(1)").mapTo(String.class).list());
    if (!found.equals(List.of("ok"))) {
      throw corrupt(file, "is damaged: " + found);
    }
    if (!tableNames(file).contains(HISTORY)) {
      throw corrupt(file, "holds nothing of this program");
    }
  }

  private static List<String> tableNames(Path file) {
    return Handles.to(source(file))
        .withHandle(
            h -> h.createQuery("PRAGMA table_list").map((row, _) -> row.getString("name")).list());
  }

  private static void checkSum(DataSource source, Path file) {
    var tables = Tables.lasting(source);
    Handles.to(source)
        .useHandle(h -> {
          var expected = h.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
          if (expected != sum(Contents.of(new Tx(h), tables))) {
            throw corrupt(file, "is not as it was written");
          }
        });
  }

  private static int sum(List<Contents> contents) {
    var crc = new CRC32();
    for (var c : contents) {
      var line = c.table() + " " + c.rows() + " " + c.checksum() + "\n";
      crc.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return (int) crc.getValue();
  }

  /// Of a database that nobody has open, as it is.
  static DataSource source(Path file) {
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static StoreUnavailable corrupt(Path file, String what) {
    return new StoreUnavailable(Reason.CORRUPT, "The file " + file + " " + what);
  }
}
