package campaignbot.allocation.kernel;

import java.util.List;
import java.util.Optional;

/// A node of a proof: a part of all plans, the prices that bound it, and how it was divided.
/// Anybody can check it, from the root down (`docs/model.md`): a node's bound is that of its prices
/// over the options still open, or that of the node above where it has none; options that lose more
/// than the gap are closed; the rest is divided by one creator's options, and the larger bound of
/// the two parts holds for both.
public final class Branch {
  private Optional<Prices> prices = Optional.empty();
  private Optional<Split> split = Optional.empty();

  /// @param options of one creator: the first part has one of them, the second any other, or leaves
  ///   the creator out
  public record Split(List<Allocation.Choice> options, Branch within, Branch beyond) {
    public Split {
      options = List.copyOf(options);
    }
  }

  public Optional<Prices> prices() {
    return prices;
  }

  public Optional<Split> split() {
    return split;
  }

  /// How many nodes there are from here down.
  public int size() {
    return 1 + split.map(s -> s.within().size() + s.beyond().size()).orElse(0);
  }

  void price(Prices found) {
    prices = Optional.of(found);
  }

  Split divide(List<Allocation.Choice> options) {
    var parts = new Split(options, new Branch(), new Branch());
    split = Optional.of(parts);
    return parts;
  }
}
