package campaignbot.allocation.scale;

import campaignbot.allocation.kernel.Prices;
import campaignbot.allocation.kernel.Rules;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Creators too many to load. They stay where they are kept and are asked about there; it stands
/// still as long as a plan is made of it.
public interface ScannedCatalogue {
  /// What one scan found.
  ///
  /// @param sum over **all** accounts that are not settled, of the best reduced profit of each, or
  ///   0 where that is negative; never below the true sum, whatever rounding did
  /// @param found how many accounts were looked for, of whom only some may be in `accounts`
  /// @param accounts those that pay best
  record Scan(double sum, long found, List<Account> accounts) {
    public Scan {
      accounts = List.copyOf(accounts);
    }
  }

  /// Those of these ids that there are.
  List<Account> named(Collection<Long> ids);

  /// Good ones to begin with: much result for their share of money and slots, overlap ignored. Need
  /// not be the very best.
  List<Account> promising(Rules rules, Set<Long> settled, int most);

  /// Prices everybody who is not settled.
  ///
  /// @param loss accounts that give away no more than this by joining are looked for
  /// @param most accounts that come back
  Scan priced(Rules rules, Prices prices, Set<Long> settled, double loss, int most);
}
