package campaignbot.allocation;

import java.util.List;
import java.util.Optional;

/// A node of the proof that a problem's bound is even lower than one set of prices can show: a part
/// of all plans, the prices that bound it, and how it was divided. Checked from the root down, see
/// `docs/model.md`, section 3.
///
/// @param prices over the options still open; none where the bound of the node above is used
/// @param split none where no plan of this part can be better than the bound
public record Proof(Optional<Problem.Prices> prices, Optional<Split> split) {
  /// Every plan of the part is in one of two.
  ///
  /// @param options of the creator: plans `within` take one of them, plans `beyond` another one, or
  ///   none
  public record Split(int creator, List<Integer> options, Proof within, Proof beyond) {
    public Split {
      options = List.copyOf(options);
    }
  }
}
