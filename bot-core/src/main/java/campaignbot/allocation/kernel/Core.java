package campaignbot.allocation.kernel;

import java.util.Arrays;

/// Some rows of a crowd with all their options written out: what the prices are found on, and what
/// a plan is made of.
final class Core {
  final Crowd crowd;
  final Rules rules;
  final int size;
  final int[] row;
  final int[] platform;
  final boolean[] pinned;
  final int[] person;
  final int[] audienceStart;
  final int[] community;
  final double[] share;
  final int[] optionStart;
  double[] cost;
  double[] response;
  int[] posts;
  int[] offer;

  Core(Crowd crowd, Rules rules, int[] rows, int count) {
    this.crowd = crowd;
    this.rules = rules;
    size = count;
    row = Arrays.copyOf(rows, count);
    platform = new int[size];
    pinned = new boolean[size];
    person = new int[size];
    audienceStart = new int[size + 1];
    optionStart = new int[size + 1];
    int audiences = 0;
    int options = 0;
    for (int k = 0; k < size; k++) {
      audiences += crowd.audienceStart[row[k] + 1] - crowd.audienceStart[row[k]];
      options += crowd.offerStart[row[k] + 1] - crowd.offerStart[row[k]];
    }
    community = new int[audiences];
    share = new double[audiences];
    cost = new double[options * rules.mostPosts()];
    response = new double[cost.length];
    posts = new int[cost.length];
    offer = new int[cost.length];
    for (int k = 0; k < size; k++) {
      copy(k, row[k]);
    }
    cost = Arrays.copyOf(cost, optionStart[size]);
    response = Arrays.copyOf(response, optionStart[size]);
  }

  private void copy(int k, int i) {
    platform[k] = crowd.platform[i];
    pinned[k] = crowd.standing[i] == Crowd.PINNED;
    person[k] = crowd.person.length == 0 ? -1 : crowd.person[i];
    int next = audienceStart[k];
    for (int a = crowd.audienceStart[i]; a < crowd.audienceStart[i + 1]; a++) {
      community[next] = crowd.community[a];
      share[next++] = crowd.share[a];
    }
    audienceStart[k + 1] = next;
    optionStart[k + 1] = optionStart[k];
    for (int o = crowd.offerStart[i]; o < crowd.offerStart[i + 1]; o++) {
      write(k, o - crowd.offerStart[i], crowd.fee[o], crowd.chance[o]);
    }
  }

  private void write(int k, int index, double fee, double chance) {
    double term = rules.completion() * chance;
    double factor = rules.fading() * (1 - chance);
    double money = rules.effort();
    double sum = 0;
    for (int m = 1; m <= rules.mostPosts(); m++) {
      money += fee;
      sum += term;
      term *= factor;
      if (rules.allowsCost(money)) {
        int at = optionStart[k + 1]++;
        cost[at] = money;
        response[at] = sum;
        posts[at] = m;
        offer[at] = index;
      }
    }
  }

  int communities() {
    return rules.weight().length;
  }

  int platforms() {
    return rules.floor().length;
  }

  /// The exact bound over these rows alone.
  double bound(Prices prices) {
    double sum = prices.base(rules);
    for (int k = 0; k < size; k++) {
      sum += Math.max(pinned[k] ? Double.NEGATIVE_INFINITY : 0, best(k, prices));
    }
    return sum;
  }

  double best(int k, Prices prices) {
    double worth = worth(k, prices);
    double most = Double.NEGATIVE_INFINITY;
    for (int o = optionStart[k]; o < optionStart[k + 1]; o++) {
      most = Math.max(most, profit(k, o, worth, prices));
    }
    return most;
  }

  double worth(int k, Prices prices) {
    double worth = 0;
    for (int a = audienceStart[k]; a < audienceStart[k + 1]; a++) {
      worth += rules.weight()[community[a]] * prices.u[community[a]] * share[a];
    }
    return worth;
  }

  double profit(int k, int option, double worth, Prices prices) {
    return worth * response[option] - prices.money(platform[k]) * cost[option] - prices.slot();
  }
}
