package campaignbot.allocation;

import java.util.List;

/// A brief turned into numbers: the problem, and which deal each of its options stands for.
///
/// @param deals by creator index and option index of the problem
/// @param noFee candidates left out for want of a fee
/// @param noAudience candidates left out for want of rates
record Setting(
    Problem problem,
    List<List<Deal>> deals,
    Communities communities,
    ResponseModel model,
    int noFee,
    int noAudience) {

  Deal deal(Problem.Choice choice) {
    return deals.get(choice.creator()).get(choice.option());
  }
}
