package campaignbot.storage;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What a table holds: how many rows, and a sum over all of them that does not depend on their
/// order, which differs between engines.
///
/// @param checksum the first eight bytes of each row's SHA-256, added up
public record Contents(String table, long rows, String checksum) {
  /// Adds up the rows of one table.
  static final class Sum {
    private final MessageDigest digest = sha256();
    private long rows;
    private long sum;

    void add(List<Value> row) {
      row.forEach(v -> v.addTo(digest));
      sum += ByteBuffer.wrap(digest.digest()).getLong();
      rows++;
    }

    Contents of(Table table) {
      return new Contents(table.name(), rows, HexFormat.of().toHexDigits(sum));
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-256", e);
      }
    }
  }

  static List<Contents> of(Tx tx, List<Table> tables) {
    return tables.stream()
        .map(table -> {
          var sum = new Sum();
          RowStream.forEach(tx.query(table.rows()), table, sum::add);
          return sum.of(table);
        })
        .toList();
  }
}
