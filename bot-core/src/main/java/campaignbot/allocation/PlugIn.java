package campaignbot.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The model's value of any deals at average luck: what the optimiser maximises, for deals that are
/// no options of the problem too.
final class PlugIn {
  private final List<Problem.Community> weights;
  private final Communities communities;
  private final double ceiling;
  private final double completion;
  private final Map<String, double[]> audiences = new HashMap<>();

  PlugIn(Setting setting, double ceiling, double completion) {
    weights = setting.problem().communities();
    communities = setting.communities();
    this.ceiling = ceiling;
    this.completion = completion;
  }

  double value(List<Deal> deals) {
    return value(contacts(deals));
  }

  double value(double[] contacts) {
    double sum = 0;
    for (int g = 0; g < contacts.length; g++) {
      sum += weights.get(g).weight() * -StrictMath.expm1(-contacts[g]);
    }
    return sum;
  }

  /// The contacts per person that all deals together make in each community.
  double[] contacts(List<Deal> deals) {
    var contacts = new double[weights.size()];
    deals.forEach(deal -> add(contacts, deal, 1));
    return contacts;
  }

  /// Adds `times` a deal's contacts: -1 takes them away.
  void add(double[] contacts, Deal deal, double times) {
    double response =
        times * completion * Response.after(deal.posts(), deal.rates().act() / ceiling);
    var audience = audienceOf(deal.candidacy());
    for (int g = 0; g < contacts.length; g++) {
      contacts[g] += audience[g] * response;
    }
  }

  private double[] audienceOf(Candidacy candidacy) {
    return audiences.computeIfAbsent(
        candidacy.creator().key(),
        _ -> {
          var shares = new double[weights.size()];
          communities.audienceOf(candidacy).forEach(a -> shares[a.community()] = a.share());
          return shares;
        });
  }
}
