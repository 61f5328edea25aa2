package campaignbot.storage;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/// Connections whose failures say which statement failed, and never what was bound to it: that is
/// what people wrote.
final class Handles {
  private Handles() {}

  static Jdbi to(DataSource source) {
    var jdbi = Jdbi.create(source);
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }
}
