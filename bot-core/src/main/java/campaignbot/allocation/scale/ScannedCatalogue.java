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
  /// @param accounts those that pay, the best of them where they are many
  record Scan(double sum, List<Account> accounts) {
    public Scan {
      accounts = List.copyOf(accounts);
    }
  }

  /// @param othersLose what everybody who is not among the accounts gives away at least
  record Near(List<Account> accounts, double othersLose) {
    public Near {
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
  /// @param most accounts that come back
  Scan priced(Rules rules, Prices prices, Set<Long> settled, int most);

  /// Whoever is not settled and gives away no more than this by joining; those who give away least,
  /// where they are many.
  Near losingAtMost(double loss, Rules rules, Prices prices, Set<Long> settled, int most);
}
