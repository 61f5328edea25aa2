package campaignbot.allocation.kernel;

import java.util.Arrays;

/// What is usually written for such a problem, made to know about the number of creators: the
/// greedy that takes the post with the largest gain for its share of money and slots, with lazy
/// evaluation (CELF; Leskovec et al., KDD 2007). It knows no minima and proves nothing.
///
/// Gains only fall while a plan grows, so an old key is an upper bound: the top of the heap is
/// looked at anew until it stays on top.
final class Celf {
  private final Crowd crowd;
  private final Rules rules;
  private final double[] weight;
  private final double[] fresh;
  private final byte[] posts;
  private final float[] key;
  private final int[] heap;
  private int heaped;
  private final double[] perPlatform;
  private double spend;
  private int count;

  // The step looked at last.
  private int to;
  private double cost;
  private double response;

  Celf(Crowd crowd, Rules rules) {
    this.crowd = crowd;
    this.rules = rules;
    weight = rules.weight();
    fresh = new double[weight.length];
    Arrays.fill(fresh, 1);
    posts = new byte[crowd.size];
    key = new float[crowd.size];
    heap = new int[crowd.size];
    perPlatform = new double[rules.floor().length];
  }

  /// @return posts by creator
  byte[] plan() {
    for (int i = 0; i < crowd.size; i++) {
      if (crowd.standing[i] == Crowd.PINNED) {
        key(i);
        take(i);
      }
    }
    for (int i = 0; i < crowd.size; i++) {
      if (crowd.standing[i] != Crowd.EXCLUDED) {
        key[i] = key(i);
        if (key[i] > 0) {
          heap[heaped++] = i;
        }
      }
    }
    for (int k = heaped / 2 - 1; k >= 0; k--) {
      sink(k);
    }
    while (heaped > 0) {
      int i = heap[0];
      float now = key(i);
      if (now <= 0 || !fits(i)) {
        heap[0] = heap[--heaped];
      } else if (isStillFirst(now)) {
        take(i);
        key[i] = key(i);
      } else {
        key[i] = now;
      }
      sink(0);
    }
    return posts;
  }

  private boolean isStillFirst(float now) {
    float left = heaped > 1 ? key[heap[1]] : 0;
    float right = heaped > 2 ? key[heap[2]] : 0;
    return now >= Math.max(left, right);
  }

  /// The gain of a creator's next step for its price; 0 when there is none.
  private float key(int i) {
    double fee = crowd.fee[crowd.offerStart[i]];
    double chance = crowd.chance[crowd.offerStart[i]];
    int from = posts[i];
    to = from + 1;
    while (to <= rules.mostPosts() && !rules.allowsCost(rules.effort() + to * fee)) {
      to++;
    }
    if (to > rules.mostPosts()) {
      return 0;
    }
    cost = (to - from) * fee;
    double term = rules.completion() * chance;
    double factor = rules.fading() * (1 - chance);
    response = 0;
    for (int m = 0; m < to; m++) {
      response += m >= from ? term : 0;
      term *= factor;
    }
    double slot = from == 0 ? 1.0 / rules.maxCreators() : 0;
    return (float) (gain(i) / (cost / rules.budget() + slot + 1e-9));
  }

  private double gain(int i) {
    double sum = 0;
    for (int a = crowd.audienceStart[i]; a < crowd.audienceStart[i + 1]; a++) {
      int g = crowd.community[a];
      sum -= weight[g] * fresh[g] * Exp.minusOne(-crowd.share[a] * response);
    }
    return sum;
  }

  private boolean fits(int i) {
    int p = crowd.platform[i];
    return spend + cost <= rules.budget() + rules.eps()
        && perPlatform[p] + cost <= rules.ceiling()[p] + rules.eps()
        && (posts[i] > 0 || count < rules.maxCreators());
  }

  private void take(int i) {
    count += posts[i] == 0 ? 1 : 0;
    posts[i] = (byte) to;
    spend += cost;
    perPlatform[crowd.platform[i]] += cost;
    for (int a = crowd.audienceStart[i]; a < crowd.audienceStart[i + 1]; a++) {
      fresh[crowd.community[a]] *= Exp.of(-crowd.share[a] * response);
    }
  }

  private void sink(int from) {
    if (heaped == 0) {
      return;
    }
    int k = from;
    int moved = heap[k];
    while (2 * k + 1 < heaped) {
      int child = 2 * k + 1;
      if (child + 1 < heaped && key[heap[child + 1]] > key[heap[child]]) {
        child++;
      }
      if (key[heap[child]] <= key[moved]) {
        break;
      }
      heap[k] = heap[child];
      k = child;
    }
    heap[k] = moved;
  }
}
