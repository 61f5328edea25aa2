package campaignbot.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/// What one column of one row holds, the same on both engines.
sealed interface Value {
  record Text(String text) implements Value {}

  record Whole(long number) implements Value {}

  record Nothing(Column column) implements Value {}

  static Value of(ResultSet row, Column column) throws SQLException {
    return switch (column.kind()) {
      case TEXT ->
          Optional.ofNullable(row.getString(column.name()))
              .<Value>map(Text::new)
              .orElseGet(() -> new Nothing(column));
      case NUMBER -> {
        var number = row.getLong(column.name());
        yield row.wasNull() ? new Nothing(column) : new Whole(number);
      }
    };
  }

  /// With its type also where there is nothing: a batch takes the types of its first row for all.
  default <S extends SqlStatement<S>> void bindTo(S statement, String name) {
    switch (this) {
      case Text(var text) -> statement.bindByType(name, text, String.class);
      case Whole(var number) -> statement.bindByType(name, number, Long.class);
      case Nothing(var column) ->
          statement.bindByType(
              name,
              null,
              switch (column.kind()) {
                case TEXT -> String.class;
                case NUMBER -> Long.class;
              });
    }
  }

  /// Kind, then length, then bytes: no two rows are written alike.
  default void addTo(MessageDigest digest) {
    var written =
        switch (this) {
          case Text(var text) -> text;
          case Whole(var number) -> Long.toString(number);
          case Nothing _ -> "";
        };
    var bytes = written.getBytes(StandardCharsets.UTF_8);
    digest.update((kind() + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private char kind() {
    return switch (this) {
      case Text _ -> 't';
      case Whole _ -> 'n';
      case Nothing _ -> '-';
    };
  }
}
