package campaignbot.allocation.kernel;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;

/// The exact peer: the problem as a mixed-integer program for CBC (COIN-OR, by OR-Tools), with one
/// binary variable an option and the levelling off of each community below its tangents.
final class Cbc {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final SeededMarket market;
  private final Core core;
  private final double[] near;

  /// @param posts its plan
  /// @param bound what it proved, by its tangents
  record Answer(byte[] posts, double bound, boolean isProved) {}

  /// @param rows who is in question
  /// @param near contacts by community around which the tangents are closest
  Cbc(SeededMarket market, int[] rows, double[] near) {
    Loader.loadNativeLibraries();
    this.market = market;
    this.near = near;
    core = new Core(market.crowd, market.rules, rows, rows.length);
  }

  Answer solve(long millis) {
    var solver = MPSolver.createSolver("CBC");
    solver.setTimeLimit(millis);
    solver.setNumThreads(1);
    var rules = market.rules;
    var contacts = new MPConstraint[core.communities()];
    double largest = Arrays.stream(rules.weight()).max().orElseThrow();
    solver.objective().setMaximization();
    for (int g = 0; g < contacts.length; g++) {
      var x = solver.makeNumVar(0, NEVER, "");
      var y = solver.makeNumVar(0, 1, "");
      contacts[g] = solver.makeConstraint(0, 0);
      contacts[g].setCoefficient(x, -1);
      for (double at : tangents(near[g])) {
        var below = solver.makeConstraint(-NEVER, 1 - Math.exp(-at) - at * Math.exp(-at));
        below.setCoefficient(y, 1);
        below.setCoefficient(x, -Math.exp(-at));
      }
      solver.objective().setCoefficient(y, rules.weight()[g] / largest);
    }
    var budget = solver.makeConstraint(-NEVER, rules.budget());
    var team = solver.makeConstraint(rules.minCreators(), rules.maxCreators());
    var spans = new MPConstraint[core.platforms()];
    for (int p = 0; p < spans.length; p++) {
      spans[p] = solver.makeConstraint(rules.floor()[p], rules.ceiling()[p]);
    }
    var options = new MPVariable[core.cost.length];
    for (int k = 0; k < core.size; k++) {
      var one = solver.makeConstraint(core.pinned[k] ? 1 : 0, 1);
      for (int o = core.optionStart[k]; o < core.optionStart[k + 1]; o++) {
        options[o] = solver.makeBoolVar("");
        one.setCoefficient(options[o], 1);
        budget.setCoefficient(options[o], core.cost[o]);
        team.setCoefficient(options[o], 1);
        spans[core.platform[k]].setCoefficient(options[o], core.cost[o]);
        for (int a = core.audienceStart[k]; a < core.audienceStart[k + 1]; a++) {
          var row = contacts[core.community[a]];
          row.setCoefficient(options[o], core.share[a] * core.response[o]);
        }
      }
    }
    var status = solver.solve();
    boolean found =
        status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
    var answer =
        new Answer(
            found ? posts(options) : new byte[0],
            solver.objective().bestBound() * largest,
            status == MPSolver.ResultStatus.OPTIMAL);
    solver.delete();
    return answer;
  }

  private byte[] posts(MPVariable[] options) {
    var posts = new byte[market.crowd.size];
    for (int k = 0; k < core.size; k++) {
      for (int o = core.optionStart[k]; o < core.optionStart[k + 1]; o++) {
        if (options[o].solutionValue() > 0.5) {
          posts[core.row[k]] = (byte) core.posts[o];
        }
      }
    }
    return posts;
  }

  /// Every 0.05 as far as anything happens, and finer around the contacts of a good plan.
  private static double[] tangents(double around) {
    var at = new ArrayList<Double>();
    for (double x = 0; x < 8; x += x < 1 ? 0.05 : x < 2 ? 0.1 : 0.5) {
      at.add(x);
    }
    double fine = Math.max(0.002, 0.02 * around);
    for (int k = -8; k <= 8; k++) {
      at.add(Math.max(0, around + k * fine));
    }
    return at.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
