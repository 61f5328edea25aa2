package campaignbot.allocation;

import campaignbot.allocation.Problem.Audience;
import campaignbot.allocation.Problem.Candidate;
import campaignbot.allocation.Problem.Choice;
import campaignbot.allocation.Problem.Community;
import campaignbot.allocation.Problem.Option;
import campaignbot.allocation.Problem.PlatformShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Problems so small that every plan can be tried, with every kind of rule.
final class SmallProblems {
  private SmallProblems() {}

  static Problem random(long seed) {
    var random = new SplittableRandom(seed);
    int communities = random.nextInt(1, 4);
    double budget = random.nextInt(100, 400);
    double maxShare = random.nextBoolean() ? 1 : random.nextDouble(.3, .9);
    double minShare = random.nextInt(3) == 0 ? random.nextDouble(.02, .12) : 0;
    var creators = new ArrayList<Candidate>();
    int size = random.nextInt(4, 8);
    for (int i = 0; i < size; i++) {
      creators.add(candidate(i, communities, random));
    }
    int least = random.nextInt(0, 4);
    var people = new ArrayList<Community>();
    for (int g = 0; g < communities; g++) {
      people.add(new Community("c" + g, random.nextInt(500, 5_000)));
    }
    return new Problem(
        budget,
        least,
        random.nextInt(Math.max(1, least), 6),
        minShare,
        maxShare,
        List.of(share("a", random), share("b", random)),
        people,
        creators,
        List.of(),
        new Problem.Prices(List.of(), 0, 0, 0, List.of(), List.of()),
        0,
        0);
  }

  private static PlatformShare share(String name, SplittableRandom random) {
    double min = random.nextInt(3) == 0 ? random.nextDouble(.1, .4) : 0;
    double max = random.nextInt(3) == 0 ? random.nextDouble(.5, .9) : 1;
    return new PlatformShare(name, min, max);
  }

  private static Candidate candidate(int i, int communities, SplittableRandom random) {
    var audience = new ArrayList<Audience>();
    for (int g = 0; g < communities; g++) {
      if (random.nextInt(3) > 0) {
        audience.add(new Audience(g, random.nextDouble(.01, .6)));
      }
    }
    var options = new ArrayList<Option>();
    double fee = random.nextInt(8) == 0 ? 0 : random.nextInt(10, 150);
    double rate = random.nextDouble(.05, .6);
    double response = 0;
    for (int m = 0; m < random.nextInt(1, 4); m++) {
      response += rate * Math.pow(.9 * (1 - rate), m);
      options.add(new Option(m + 1, "post", fee * (m + 1), response));
    }
    return new Candidate(
        "creator" + i,
        random.nextInt(3) == 0 ? Optional.of("person" + random.nextInt(2)) : Optional.empty(),
        random.nextInt(2),
        random.nextInt(10) == 0,
        random.nextInt(12) == 0,
        audience,
        options);
  }

  /// The best of all plans, by trying them; empty when none keeps the rules.
  static Optional<Double> bestValue(Problem problem) {
    return best(problem, 0, new ArrayList<>());
  }

  private static Optional<Double> best(Problem problem, int creator, List<Choice> plan) {
    if (creator == problem.creators().size()) {
      return ProblemCheck.keepsRules(problem, plan)
          ? Optional.of(ProblemCheck.value(problem, plan))
          : Optional.empty();
    }
    var best = best(problem, creator + 1, plan);
    for (int o = 0; o < problem.creators().get(creator).options().size(); o++) {
      plan.add(new Choice(creator, o));
      var with = best(problem, creator + 1, plan);
      plan.removeLast();
      if (with.isPresent() && (best.isEmpty() || with.get() > best.get())) {
        best = with;
      }
    }
    return best;
  }
}
