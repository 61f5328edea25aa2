package campaignbot.allocation.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Checks plans, bounds and proofs from a crowd's numbers alone, in the plainest way, by the
/// formulas of `docs/model.md`. Shares no code with the optimiser.
final class MarketCheck {
  /// One way to have a creator.
  record Option(int offer, int posts, double cost, double response) {}

  private final Crowd crowd;
  private final Rules rules;
  private final List<List<Option>> options = new ArrayList<>();
  private final double all;

  MarketCheck(Crowd crowd, Rules rules) {
    this.crowd = crowd;
    this.rules = rules;
    all = Arrays.stream(rules.weight()).sum();
    for (int i = 0; i < crowd.size(); i++) {
      options.add(allowed(i));
    }
  }

  private List<Option> allowed(int i) {
    var allowed = new ArrayList<Option>();
    for (int o = crowd.offerStart[i]; o < crowd.offerStart[i + 1]; o++) {
      double q = crowd.chance[o];
      double response = 0;
      for (int m = 1; m <= rules.mostPosts(); m++) {
        response += rules.completion() * q * Math.pow((1 - q) * rules.fading(), m - 1);
        double cost = rules.effort() + crowd.fee[o] * m;
        boolean isFree = crowd.fee[o] == 0;
        if (cost <= rules.mostCost() + 1e-6 && (isFree || cost >= rules.leastCost() - 1e-6)) {
          allowed.add(new Option(o - crowd.offerStart[i], m, cost, response));
        }
      }
    }
    return crowd.standing[i] == Crowd.EXCLUDED ? List.of() : allowed;
  }

  /// Everything that is wrong with a solved problem: rules, value, bound, proof.
  List<String> violations(Solved solved) {
    var wrong = new ArrayList<String>();
    var plan = chosen(solved.plan());
    require(wrong, plan.size() == solved.plan().choices().size(), "an option that is not allowed");
    broken(plan).ifPresent(wrong::add);
    require(wrong, isClose(value(plan), solved.value()), "value is " + value(plan));
    double bound = bound(solved.prices(), options);
    require(wrong, isClose(bound, solved.bound()), "the prices prove " + bound);
    double proven = proven(solved);
    require(
        wrong,
        proven <= solved.proven() + 1e-9 * all,
        "the proof shows " + proven + ", not " + solved.proven());
    require(
        wrong,
        solved.value() <= solved.proven() * (1 + 1e-9)
            && solved.proven() <= solved.bound() * (1 + 1e-9),
        "not in order: " + solved.value() + " " + solved.proven() + " " + solved.bound());
    return wrong;
  }

  private static void require(List<String> wrong, boolean holds, String otherwise) {
    if (!holds) {
      wrong.add(otherwise);
    }
  }

  private boolean isClose(double left, double right) {
    return Math.abs(left - right) <= 1e-9 * Math.max(all, Math.abs(right));
  }

  private Map<Integer, Option> chosen(Allocation plan) {
    var chosen = new TreeMap<Integer, Option>();
    for (var choice : plan.choices()) {
      for (var option : options.get(choice.row())) {
        if (option.offer() == choice.offer() && option.posts() == choice.posts()) {
          chosen.put(choice.row(), option);
        }
      }
    }
    return chosen;
  }

  /// The first rule that the plan breaks.
  Optional<String> broken(Map<Integer, Option> plan) {
    double slack = 1e-6;
    double spend = plan.values().stream().mapToDouble(Option::cost).sum();
    var perPlatform = new double[rules.floor().length];
    var perPerson = new HashMap<Integer, Double>();
    plan.forEach((i, option) -> {
      perPlatform[crowd.platform[i]] += option.cost();
      if (crowd.person.length > 0 && crowd.person[i] >= 0) {
        perPerson.merge(crowd.person[i], option.cost(), Double::sum);
      }
    });
    if (spend > rules.budget() + slack) {
      return Optional.of("over budget: " + spend);
    }
    if (plan.size() < rules.minCreators() || plan.size() > rules.maxCreators()) {
      return Optional.of("creators: " + plan.size());
    }
    for (int p = 0; p < perPlatform.length; p++) {
      if (perPlatform[p] < rules.floor()[p] - slack
          || perPlatform[p] > rules.ceiling()[p] + slack) {
        return Optional.of("platform " + p + ": " + perPlatform[p]);
      }
    }
    for (int i = 0; i < crowd.size(); i++) {
      if (crowd.standing[i] == Crowd.PINNED && !plan.containsKey(i)) {
        return Optional.of("must be in the plan: " + i);
      }
    }
    return perPerson.values().stream()
        .filter(cost -> cost > rules.mostCost() + slack)
        .map(cost -> "one person gets " + cost)
        .findFirst();
  }

  double value(Map<Integer, Option> plan) {
    var contacts = new double[rules.weight().length];
    plan.forEach((i, option) -> {
      for (int a = crowd.audienceStart[i]; a < crowd.audienceStart[i + 1]; a++) {
        contacts[crowd.community[a]] += crowd.share[a] * option.response();
      }
    });
    double sum = 0;
    for (int g = 0; g < contacts.length; g++) {
      sum += rules.weight()[g] * (1 - Math.exp(-contacts[g]));
    }
    return sum;
  }

  /// What these prices prove for all plans that take no other options than these.
  double bound(Prices prices, List<List<Option>> open) {
    double sum = rules.budget() * prices.budget();
    sum += rules.maxCreators() * prices.maxCreators();
    sum -= rules.minCreators() * prices.minCreators();
    for (int p = 0; p < rules.floor().length; p++) {
      sum += rules.ceiling()[p] * prices.platformMax()[p];
      sum -= rules.floor()[p] * prices.platformMin()[p];
    }
    for (int g = 0; g < rules.weight().length; g++) {
      double u = prices.u()[g];
      sum += rules.weight()[g] * (1 - u + (u > 0 ? u * Math.log(u) : 0));
    }
    for (int i = 0; i < crowd.size(); i++) {
      sum += best(prices, i, open.get(i));
    }
    return sum;
  }

  /// Who must be in has `IN` among the options.
  private double best(Prices prices, int i, List<Option> open) {
    double best = mayStayOut(i, open) ? 0 : Double.NEGATIVE_INFINITY;
    for (var option : open) {
      best = Math.max(best, profit(prices, i, option));
    }
    return best;
  }

  /// The best reduced profit of the creator's options.
  double profit(Prices prices, int i) {
    return options.get(i).stream()
        .mapToDouble(o -> profit(prices, i, o))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private static final Option IN = new Option(-2, 0, 0, 0);

  private boolean mayStayOut(int i, List<Option> open) {
    return !open.contains(IN) && crowd.standing[i] != Crowd.PINNED;
  }

  private double profit(Prices prices, int i, Option option) {
    if (option.equals(IN)) {
      return Double.NEGATIVE_INFINITY;
    }
    double worth = 0;
    for (int a = crowd.audienceStart[i]; a < crowd.audienceStart[i + 1]; a++) {
      int g = crowd.community[a];
      worth += rules.weight()[g] * prices.u()[g] * crowd.share[a];
    }
    int p = crowd.platform[i];
    double money = prices.budget() + prices.platformMax()[p] - prices.platformMin()[p];
    return worth * option.response()
        - money * option.cost()
        - prices.maxCreators()
        + prices.minCreators();
  }

  /// What the tree of a proof shows, from the root down.
  double proven(Solved solved) {
    if (solved.proof().prices().isEmpty()) {
      return solved.bound();
    }
    return Math.max(
        solved.value(), proven(solved.proof(), options, Double.POSITIVE_INFINITY, solved.value()));
  }

  private double proven(Branch branch, List<List<Option>> open, double above, double value) {
    if (branch.prices().isEmpty()) {
      return branch.split().isEmpty() && isImpossible(open) ? value : above;
    }
    var prices = branch.prices().get();
    double bound = Math.min(above, bound(prices, open));
    if (bound <= value * (1 + 1e-9) || branch.split().isEmpty()) {
      return isImpossible(open) ? value : Math.min(bound, leaf(prices, open, bound, value));
    }
    var left = new ArrayList<List<Option>>();
    for (int i = 0; i < crowd.size(); i++) {
      left.add(close(prices, i, open.get(i), bound(prices, open) - value));
    }
    var split = branch.split().get();
    var within = new ArrayList<>(left);
    var beyond = new ArrayList<>(left);
    int row = split.options().getFirst().row();
    within.set(row, part(left.get(row), split, true));
    beyond.set(row, part(left.get(row), split, false));
    return Math.max(
        proven(split.within(), within, bound, value), proven(split.beyond(), beyond, bound, value));
  }

  /// At a leaf in which everything is decided, the plan itself is the bound.
  private double leaf(Prices prices, List<List<Option>> open, double bound, double value) {
    var plan = new TreeMap<Integer, Option>();
    for (int i = 0; i < crowd.size(); i++) {
      var left = close(prices, i, open.get(i), bound(prices, open) - value);
      var real = left.stream().filter(o -> !o.equals(IN)).toList();
      if (real.size() > 1 || (real.size() == 1 && mayStayOut(i, left))) {
        return bound;
      }
      if (real.size() == 1) {
        plan.put(i, real.getFirst());
      }
    }
    return broken(plan).isPresent() ? value : Math.min(bound, Math.max(value, value(plan)));
  }

  private List<Option> close(Prices prices, int i, List<Option> open, double gap) {
    double best = best(prices, i, open);
    var left = new ArrayList<Option>();
    for (var option : open) {
      if (option.equals(IN) || best - profit(prices, i, option) <= gap * (1 + 1e-9)) {
        left.add(option);
      }
    }
    if (best > gap * (1 + 1e-9) && mayStayOut(i, left)) {
      left.add(IN);
    }
    return left;
  }

  private static List<Option> part(List<Option> open, Branch.Split split, boolean within) {
    var part = new ArrayList<Option>();
    for (var option : open) {
      boolean named =
          split.options().stream()
              .anyMatch(c -> c.offer() == option.offer() && c.posts() == option.posts());
      if (option.equals(IN) || named == within) {
        part.add(option);
      }
    }
    if (within && !part.contains(IN)) {
      part.add(IN);
    }
    return part;
  }

  /// Whether some rule cannot be kept, whatever is taken of what is open.
  private boolean isImpossible(List<List<Option>> open) {
    var least = new double[rules.floor().length];
    var most = new double[rules.floor().length];
    int fewest = 0;
    int largest = 0;
    for (int i = 0; i < crowd.size(); i++) {
      var real =
          open.get(i).stream()
              .filter(o -> !o.equals(IN))
              .mapToDouble(Option::cost)
              .sorted()
              .toArray();
      boolean must = !mayStayOut(i, open.get(i));
      if (must && real.length == 0) {
        return true;
      }
      if (real.length > 0) {
        largest++;
        most[crowd.platform[i]] += real[real.length - 1];
        fewest += must ? 1 : 0;
        least[crowd.platform[i]] += must ? real[0] : 0;
      }
    }
    boolean possible =
        fewest <= rules.maxCreators()
            && largest >= rules.minCreators()
            && Arrays.stream(least).sum() <= rules.budget() + 1e-6;
    for (int p = 0; p < least.length; p++) {
      possible &= least[p] <= rules.ceiling()[p] + 1e-6 && most[p] >= rules.floor()[p] - 1e-6;
    }
    return !possible;
  }

  /// The best value of all plans, by trying every one; empty when none keeps the rules.
  Optional<Double> bestOfAll() {
    return best(0, new TreeMap<>());
  }

  private Optional<Double> best(int creator, Map<Integer, Option> plan) {
    if (creator == crowd.size()) {
      return broken(plan).isPresent() ? Optional.empty() : Optional.of(value(plan));
    }
    var best = best(creator + 1, plan);
    for (var option : options.get(creator)) {
      plan.put(creator, option);
      var with = best(creator + 1, plan);
      plan.remove(creator);
      if (with.isPresent() && (best.isEmpty() || with.get() > best.get())) {
        best = with;
      }
    }
    return best;
  }
}
