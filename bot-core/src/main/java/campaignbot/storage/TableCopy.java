package campaignbot.storage;

import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.StoreUnavailable.Reason;
import java.util.List;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Copies all that one database holds into another one, whatever their engines: as it was at one
/// moment, in one transaction, and read back before it ends.
public final class TableCopy {
  private static final int ROWS_BETWEEN_REPORTS = 10_000;

  private final Database from;
  private final Database to;
  private final LongConsumer progress;

  /// @param progress hears from time to time how many rows were copied
  public TableCopy(Database from, Database to, LongConsumer progress) {
    this.from = from;
    this.to = to;
    this.progress = progress;
  }

  /// @throws NotEmpty when the target holds anything
  /// @throws StoreUnavailable when either does not answer, or another thing arrived than was sent;
  ///   the target is as it was then
  public List<Contents> intoEmpty() {
    return verified(target -> {
      if (!Emptiness.isEmpty(target, to.tables())) {
        throw new NotEmpty("The target");
      }
    });
  }

  /// In place of all that the target holds.
  ///
  /// @throws StoreUnavailable when either does not answer, or another thing arrived than was sent;
  ///   the target is as it was then
  public List<Contents> replacingAll() {
    return verified(target -> Emptiness.make(target, to.tables()));
  }

  private interface Preparation {
    void prepare(Tx target);
  }

  private List<Contents> verified(Preparation preparation) {
    var tables = to.tables();
    if (!tables.equals(from.tables())) {
      throw new IllegalStateException("Two schemas: " + from.tables() + ", " + tables);
    }
    return from.snapshot(source ->
        to.write(target -> {
          preparation.prepare(target);
          var sent = copied(source, target, tables);
          refuseOther(sent, Contents.of(target, tables));
          return sent;
        }));
  }

  private static void refuseOther(List<Contents> sent, List<Contents> arrived) {
    if (!arrived.equals(sent)) {
      throw new StoreUnavailable(
          Reason.OTHER, "Another thing arrived than was sent: " + sent + ", " + arrived);
    }
  }

  private List<Contents> copied(Tx source, Tx target, List<Table> tables) {
    var counter = new Counter();
    return tables.stream().map(t -> copied(source, target, t, counter)).toList();
  }

  private static Contents copied(Tx source, Tx target, Table table, Counter counter) {
    var sum = new Contents.Sum();
    var batch = target.batch(table.insert());
    RowStream.forEach(
        source.query(table.rows()),
        table,
        row -> {
          sum.add(row);
          add(batch, table, row);
          if (batch.size() == RowStream.AT_ONCE) {
            batch.execute();
          }
          counter.count();
        });
    if (batch.size() > 0) {
      batch.execute();
    }
    batch.close();
    return sum.of(table);
  }

  private static void add(PreparedBatch batch, Table table, List<Value> row) {
    for (var i = 0; i < row.size(); i++) {
      row.get(i).bindTo(batch, table.columns().get(i).name());
    }
    batch.add();
  }

  private final class Counter {
    private long rows;

    void count() {
      if (++rows % ROWS_BETWEEN_REPORTS == 0) {
        progress.accept(rows);
      }
    }
  }
}
