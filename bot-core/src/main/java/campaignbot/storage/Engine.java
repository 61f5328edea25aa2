package campaignbot.storage;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/// How one database system reads and writes. The work may be done again when the engine asks for
/// it, so it has no effects but those in the database.
interface Engine extends AutoCloseable {
  DataSource source();

  <T> T read(Function<Tx, T> work);

  /// All that is read is as it was at one moment, however long it takes; others write meanwhile.
  <T> T snapshot(Function<Tx, T> work);

  /// All of the work or nothing of it; durable when it returns.
  <T> T write(Function<Tx, T> work);

  /// Looks through all of the data; complaints about what is damaged.
  List<String> complaints();

  /// Whether this process is the only one on the database.
  boolean isSoleOwner();

  @Override
  void close();
}
