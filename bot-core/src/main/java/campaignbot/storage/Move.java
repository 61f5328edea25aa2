package campaignbot.storage;

import java.time.InstantSource;
import java.util.List;
import java.util.function.LongConsumer;

/// From one database to another, usually from a file to a server. The source stays as it is.
public final class Move {
  private final InstantSource clock;
  private final LongConsumer progress;

  /// @param progress hears from time to time how many rows were copied
  public Move(InstantSource clock, LongConsumer progress) {
    this.clock = clock;
    this.progress = progress;
  }

  /// What was claimed is free in the target: the processes of the source have ended.
  ///
  /// @return what was counted and summed up in the target, equal to the source's
  /// @throws NotEmpty when the target holds anything
  /// @throws StoreUnavailable when anybody still works on either, or one does not answer
  public List<Contents> between(Address source, Address target) {
    try (var from = Database.open(source);
        var to = Database.open(target)) {
      SqlNodes.refuseLive(from, clock);
      SqlNodes.refuseLive(to, clock);
      var contents = new TableCopy(from, to, progress).intoEmpty();
      new SqlUpkeep(to, clock).releaseAll();
      return contents;
    }
  }
}
