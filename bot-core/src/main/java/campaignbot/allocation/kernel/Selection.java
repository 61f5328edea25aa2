package campaignbot.allocation.kernel;

import java.util.Arrays;

/// An allocation being worked on: each creator's chosen option, and the sums that follow from it.
final class Selection {
  static final int OUT = -1;

  private final Core in;
  private final Rules rules;
  private final double eps;
  final int[] choice;
  private final double[] contacts;

  /// The part of each community that nobody reaches yet.
  final double[] fresh;

  private final double[] perPlatform;
  private final double[] perPerson;
  private final double[] more;
  double spend;
  int count;

  Selection(Core in) {
    this.in = in;
    rules = in.rules;
    eps = rules.eps();
    choice = new int[in.size];
    Arrays.fill(choice, OUT);
    contacts = new double[in.communities()];
    fresh = new double[in.communities()];
    Arrays.fill(fresh, 1);
    perPlatform = new double[in.platforms()];
    perPerson = new double[in.crowd.persons];
    more = new double[in.communities()];
  }

  Core core() {
    return in;
  }

  Selection copy() {
    return of(in, choice);
  }

  static Selection of(Core in, int[] choice) {
    var selection = new Selection(in);
    for (int i = 0; i < in.size; i++) {
      if (choice[i] != OUT) {
        selection.choose(i, choice[i]);
      }
    }
    return selection;
  }

  double spentOn(int platform) {
    return perPlatform[platform];
  }

  double costOf(int option) {
    return option == OUT ? 0 : in.cost[option];
  }

  double responseOf(int option) {
    return option == OUT ? 0 : in.response[option];
  }

  static int counted(int option) {
    return option == OUT ? 0 : 1;
  }

  void choose(int creator, int option) {
    int now = choice[creator];
    double cost = costOf(option) - costOf(now);
    spend += cost;
    perPlatform[in.platform[creator]] += cost;
    if (in.person[creator] >= 0) {
      perPerson[in.person[creator]] += cost;
    }
    count += counted(option) - counted(now);
    double response = responseOf(option) - responseOf(now);
    for (int a = in.audienceStart[creator]; a < in.audienceStart[creator + 1]; a++) {
      int g = in.community[a];
      contacts[g] = Math.max(0, contacts[g] + in.share[a] * response);
      fresh[g] = Exp.of(-contacts[g]);
    }
    choice[creator] = option;
  }

  double value() {
    double sum = 0;
    for (int g = 0; g < in.communities(); g++) {
      sum += rules.weight()[g] * -Exp.minusOne(-contacts[g]);
    }
    return sum;
  }

  /// What the value changes by when the creator's option becomes this one.
  double gain(int creator, int option) {
    double response = responseOf(option) - responseOf(choice[creator]);
    double sum = 0;
    for (int a = in.audienceStart[creator]; a < in.audienceStart[creator + 1]; a++) {
      int g = in.community[a];
      sum -= rules.weight()[g] * fresh[g] * Exp.minusOne(-in.share[a] * response);
    }
    return sum;
  }

  /// Upper bound of `gain` that adds up over several changes: the slope of the concave value.
  double slope(int creator, int option) {
    double response = responseOf(option) - responseOf(choice[creator]);
    double sum = 0;
    for (int a = in.audienceStart[creator]; a < in.audienceStart[creator + 1]; a++) {
      sum += rules.weight()[in.community[a]] * fresh[in.community[a]] * in.share[a];
    }
    return sum * response;
  }

  /// What the value changes by when two creators change at once.
  double gain(int first, int option, int second, int other) {
    collect(first, responseOf(option) - responseOf(choice[first]));
    collect(second, responseOf(other) - responseOf(choice[second]));
    return settle(first) + settle(second);
  }

  private void collect(int creator, double response) {
    for (int a = in.audienceStart[creator]; a < in.audienceStart[creator + 1]; a++) {
      more[in.community[a]] += in.share[a] * response;
    }
  }

  private double settle(int creator) {
    double sum = 0;
    for (int a = in.audienceStart[creator]; a < in.audienceStart[creator + 1]; a++) {
      int g = in.community[a];
      if (more[g] != 0) {
        sum -= rules.weight()[g] * fresh[g] * Exp.minusOne(-more[g]);
        more[g] = 0;
      }
    }
    return sum;
  }

  boolean keepsRules(int creator, int option) {
    return violation(creator, option, creator, option) <= 0;
  }

  double violation() {
    double sum = excess(spend - rules.budget()) + slots(count);
    for (int p = 0; p < perPlatform.length; p++) {
      sum += excess(perPlatform[p] - rules.ceiling()[p]);
      sum += excess(rules.floor()[p] - perPlatform[p]);
    }
    for (double cost : perPerson) {
      sum += excess(cost - rules.mostCost());
    }
    return sum;
  }

  /// How far from the rules it would be after both changes, in parts of the budget and of the
  /// number of creators; 0 when all rules are kept. The two may be the same change.
  double violation(int first, int option, int second, int other) {
    double one = costOf(option) - costOf(choice[first]);
    double two = first == second ? 0 : costOf(other) - costOf(choice[second]);
    int creators = count + counted(option) - counted(choice[first]);
    if (first != second) {
      creators += counted(other) - counted(choice[second]);
    }
    double sum = excess(spend + one + two - rules.budget());
    for (int p = 0; p < in.platforms(); p++) {
      double there = perPlatform[p];
      there += in.platform[first] == p ? one : 0;
      there += in.platform[second] == p ? two : 0;
      sum += excess(there - rules.ceiling()[p]) + excess(rules.floor()[p] - there);
    }
    return sum + persons(first, one, second, two) + slots(creators);
  }

  private double slots(int creators) {
    return (Math.max(0, rules.minCreators() - creators)
            + Math.max(0, creators - rules.maxCreators()))
        / (double) rules.maxCreators();
  }

  private double persons(int first, double one, int second, double two) {
    double sum = 0;
    for (int q = 0; q < in.crowd.persons; q++) {
      double there = perPerson[q];
      there += in.person[first] == q ? one : 0;
      there += in.person[second] == q ? two : 0;
      sum += excess(there - rules.mostCost());
    }
    return sum;
  }

  private double excess(double money) {
    return money > eps ? money / rules.budget() : 0;
  }

  /// What the rules that are not used up are worth at these prices: no set of changes gains more
  /// than its slopes less its prices, plus this.
  double worthOfSlack(Prices prices) {
    double worth =
        prices.budget * (rules.budget() - spend)
            + prices.maxCreators * (rules.maxCreators() - count)
            + prices.minCreators * (count - rules.minCreators());
    for (int p = 0; p < in.platforms(); p++) {
      worth += prices.platformMax[p] * (rules.ceiling()[p] - perPlatform[p]);
      worth += prices.platformMin[p] * (perPlatform[p] - rules.floor()[p]);
    }
    return worth;
  }
}
