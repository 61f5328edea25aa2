package campaignbot.storage;

import campaignbot.conversation.TalkKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/// An open transaction, or a connection to read from: takes nothing but an `Sql`.
final class Tx {
  private final Handle handle;

  Tx(Handle handle) {
    this.handle = handle;
  }

  /// For statements that hand back rows, also `… RETURNING …`.
  Query query(Sql sql) {
    return handle.createQuery(sql.text());
  }

  Query query(Sql sql, TalkKey key) {
    return keyed(query(sql), key);
  }

  Update update(Sql sql) {
    return handle.createUpdate(sql.text());
  }

  Update update(Sql sql, TalkKey key) {
    return keyed(update(sql), key);
  }

  PreparedBatch batch(Sql sql) {
    return handle.prepareBatch(sql.text());
  }

  private static <S extends SqlStatement<S>> S keyed(S statement, TalkKey key) {
    return statement
        .bind("workspace", key.workspace())
        .bind("platform", key.platform())
        .bind("channel", key.channel())
        .bind("thread", key.thread());
  }
}
