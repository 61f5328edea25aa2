package campaignbot.allocation;

import campaignbot.allocation.kernel.Allocation;
import campaignbot.allocation.kernel.Crowd;
import campaignbot.allocation.kernel.Rules;
import java.util.List;

/// A brief turned into numbers: the problem, the same for the kernel, and which deal each option
/// stands for.
///
/// @param crowd the problem's creators, in the same order
/// @param rules the problem's rules, in the currency's smallest unit
/// @param minorUnits how many of those make a unit of the currency
/// @param deals by creator index and option index of the problem
/// @param noFee candidates left out for want of a fee
/// @param noAudience candidates left out for want of rates
record Setting(
    Problem problem,
    Crowd crowd,
    Rules rules,
    double minorUnits,
    List<List<Deal>> deals,
    Communities communities,
    ResponseModel model,
    int noFee,
    int noAudience) {

  Deal deal(Problem.Choice choice) {
    return deals.get(choice.creator()).get(choice.option());
  }

  /// The problem's number of an option that the kernel chose.
  int option(Allocation.Choice choice) {
    var own = deals.get(choice.row());
    var offers = own.stream().map(Deal::offer).distinct().toList();
    for (int k = 0; k < own.size(); k++) {
      if (own.get(k).posts() == choice.posts()
          && own.get(k).offer().equals(offers.get(choice.offer()))) {
        return k;
      }
    }
    throw new IllegalStateException("No such option: " + choice);
  }
}
