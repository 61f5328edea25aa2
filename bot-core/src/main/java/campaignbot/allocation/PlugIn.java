package campaignbot.allocation;

import java.util.List;

/// The model's value of any deals at average luck: what the optimiser maximises, for deals that are
/// no options of the problem too.
final class PlugIn {
  private final Setting setting;
  private final double ceiling;
  private final double completion;

  PlugIn(Setting setting, double ceiling, double completion) {
    this.setting = setting;
    this.ceiling = ceiling;
    this.completion = completion;
  }

  double value(List<Deal> deals) {
    var weights = setting.problem().communities();
    var contacts = new double[weights.size()];
    deals.forEach(deal -> add(contacts, deal));
    double sum = 0;
    for (int g = 0; g < contacts.length; g++) {
      sum += weights.get(g).weight() * -Math.expm1(-contacts[g]);
    }
    return sum;
  }

  private void add(double[] contacts, Deal deal) {
    double response = completion * Response.after(deal.posts(), deal.rates().act() / ceiling);
    for (var audience : setting.communities().audienceOf(deal.candidacy())) {
      contacts[audience.community()] += audience.share() * response;
    }
  }
}
