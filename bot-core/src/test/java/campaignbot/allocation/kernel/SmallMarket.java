package campaignbot.allocation.kernel;

import java.util.List;
import java.util.SplittableRandom;

/// Markets so small that every plan can be tried, with every kind of rule.
final class SmallMarket {
  final Crowd crowd = new Crowd();
  final Rules rules;

  SmallMarket(long seed) {
    var random = new SplittableRandom(seed);
    int communities = random.nextInt(1, 4);
    double budget = random.nextInt(100, 400);
    int least = random.nextInt(1, 4);
    var weight = new double[communities];
    for (int g = 0; g < communities; g++) {
      weight[g] = random.nextInt(500, 5_000);
    }
    rules =
        new Rules(
            budget,
            new Rules.Team(least, random.nextInt(least, 6)),
            new Rules.Cost(
                random.nextInt(3) == 0 ? Math.ceil(random.nextDouble(.02, .12) * budget) : 0,
                Math.floor((random.nextBoolean() ? 1 : random.nextDouble(.3, .9)) * budget)),
            new Rules.Posting(
                random.nextInt(1, 4),
                random.nextInt(4) == 0 ? random.nextInt(1, 10) : 0,
                random.nextBoolean() ? 1 : 0.8,
                0.9),
            List.of(span(budget, random), span(budget, random)),
            weight);
    int size = random.nextInt(4, 8);
    for (int i = 0; i < size; i++) {
      creator(communities, random);
    }
    crowd.trimmed();
  }

  private static Rules.Span span(double budget, SplittableRandom random) {
    double least = random.nextInt(3) == 0 ? random.nextDouble(.1, .4) : 0;
    double most = random.nextInt(3) == 0 ? random.nextDouble(.5, .9) : 1;
    return new Rules.Span(least * budget, most * budget);
  }

  private void creator(int communities, SplittableRandom random) {
    crowd.add(random.nextInt(2), random.nextInt(10) == 0, random.nextInt(12) == 0);
    if (random.nextInt(3) == 0) {
      crowd.ofPerson(random.nextInt(2));
    }
    for (int g = 0; g < communities; g++) {
      if (random.nextInt(3) > 0) {
        crowd.audience(g, random.nextDouble(.01, .6));
      }
    }
    for (int formats = random.nextInt(3) == 0 ? 2 : 1; formats > 0; formats--) {
      double fee = random.nextInt(8) == 0 ? 0 : random.nextInt(10, 150);
      crowd.offer(fee, random.nextDouble(.05, .6));
    }
  }
}
