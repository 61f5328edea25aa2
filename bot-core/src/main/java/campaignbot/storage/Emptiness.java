package campaignbot.storage;

import java.util.List;

/// Whether nothing is there, and how to get there.
final class Emptiness {
  private Emptiness() {}

  static boolean isEmpty(Tx tx, List<Table> tables) {
    return tables.stream()
        .allMatch(t -> tx.query(t.anyRow()).mapTo(String.class).findOne().isEmpty());
  }

  /// @return how many rows went
  static long make(Tx tx, List<Table> tables) {
    return tables.reversed().stream()
        .mapToLong(t -> tx.query(t.deleteAll()).mapTo(String.class).list().size())
        .sum();
  }
}
