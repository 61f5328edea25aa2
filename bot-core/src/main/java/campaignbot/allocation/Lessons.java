package campaignbot.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What outcomes teach about one kind of rate: the exact posterior of a normal model of logarithms.
///
///     log(delivered / expected) = Σ over factors of sd · z + the creator's own + luck
///
/// with z ~ N(0, 1) for each factor of the forecast, the creator's own ~ N(0, doubt), and luck
/// ~ N(0, noise). The own terms are integrated out, so that one small system remains: precision
///
///     Q = I + Σ over creators of ( Σ p x x' − (Σ p x)(Σ p x)' / (Σ p + 1/doubt) ),  p = 1/noise
///
/// and the same for the right-hand side. What stays the same from plan to plan ([Factor#lasting])
/// comes first among the factors; what only one plan had is part of the system and of nothing else.
final class Lessons {
  static final Lessons NONE = new Lessons(List.of());

  private final int count;

  /// Places of the factors; the lasting ones are the first.
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private final int lasting;
  private final Map<String, Own> owns = new LinkedHashMap<>();
  private final double[] mean;
  private final Cholesky system;

  /// Of the covariance of the lasting factors.
  private final Cholesky covariance;

  /// What one creator's observations add up to.
  private static final class Own {
    private final double doubt;
    private final double[] along;
    private double precision;
    private double sum;

    Own(double doubt, int factors) {
      this.doubt = doubt;
      along = new double[factors];
    }

    /// How strongly the observations speak, against the doubt that there was before.
    double whole() {
      return precision + 1 / doubt;
    }
  }

  Lessons(List<Observation> all) {
    count = all.size();
    all.forEach(o -> o.shared().stream().filter(Factor::isLasting).forEach(this::place));
    lasting = places.size();
    all.forEach(o -> o.shared().forEach(this::place));
    int n = places.size();
    var matrix = new double[n][n];
    var right = new double[n];
    all.forEach(o -> add(o, matrix, right));
    owns.values().forEach(own -> integrateOut(own, matrix, right));
    for (int i = 0; i < n; i++) {
      matrix[i][i] += 1;
    }
    system = new Cholesky(matrix);
    mean = system.solve(right);
    covariance = new Cholesky(covariance());
  }

  private void place(Factor factor) {
    places.putIfAbsent(factor.name(), places.size());
  }

  private double[] row(List<Factor> factors) {
    var row = new double[places.size()];
    for (var factor : factors) {
      Optional.ofNullable(places.get(factor.name())).ifPresent(i -> row[i] = factor.sd());
    }
    return row;
  }

  private void add(Observation observation, double[][] matrix, double[] right) {
    var x = row(observation.shared());
    double p = 1 / observation.noise();
    var own =
        owns.computeIfAbsent(observation.creator(), _ -> new Own(observation.doubt(), x.length));
    own.precision += p;
    own.sum += p * observation.log();
    for (int i : nonzero(x)) {
      own.along[i] += p * x[i];
      right[i] += p * x[i] * observation.log();
      for (int j : nonzero(x)) {
        matrix[i][j] += p * x[i] * x[j];
      }
    }
  }

  /// A creator has to do with few of the factors.
  private static int[] nonzero(double[] row) {
    return IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray();
  }

  private static void integrateOut(Own own, double[][] matrix, double[] right) {
    for (int i : nonzero(own.along)) {
      right[i] -= own.along[i] * own.sum / own.whole();
      for (int j : nonzero(own.along)) {
        matrix[i][j] -= own.along[i] * own.along[j] / own.whole();
      }
    }
  }

  private double[][] covariance() {
    var part = new double[lasting][];
    for (int i = 0; i < lasting; i++) {
      var unit = new double[places.size()];
      unit[i] = 1;
      part[i] = Arrays.copyOf(system.solve(unit), lasting);
    }
    return part;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /// What is known and unknown of a rate now, in a plan that is still to be carried out.
  ///
  /// @param key the creator's
  /// @param lastingOnes factors of the rate
  /// @param passing what the next plan adds that no former one tells of
  /// @param usual variance of what is a creator's own, where nothing has been learned of them
  /// @param luck of it, what remains however well a creator is known
  Luck about(
      String key, List<Factor> lastingOnes, List<Factor> passing, double usual, double luck) {
    var known = Optional.ofNullable(owns.get(key)).map(own -> of(own, row(lastingOnes)));
    var learned = known.orElseGet(() -> ofAnybody(row(lastingOnes)));
    double own =
        known.isEmpty()
            ? usual
            : Math.min(usual, learned.left + Math.max(usual - learned.doubt, luck));
    var shared = new ArrayList<>(passing);
    lastingOnes.stream().filter(f -> !places.containsKey(f.name())).forEach(shared::add);
    for (int i = 0; i < lasting; i++) {
      shared.add(new Factor("learned " + i, learned.loadings[i]));
    }
    double before = usual + variance(lastingOnes) + variance(passing);
    double after = own + variance(shared);
    return new Luck(
        shared, StrictMath.sqrt(own), StrictMath.exp(learned.log + (after - before) / 2), count);
  }

  private static final class Learned {
    /// Posterior mean.
    private final double log;

    /// On what is left unknown of the lasting factors.
    private final double[] loadings;

    /// Variance of the creator's own that is left.
    private final double left;

    /// The same before any outcome.
    private final double doubt;

    Learned(double log, double[] loadings, double left, double doubt) {
      this.log = log;
      this.loadings = loadings;
      this.left = left;
      this.doubt = doubt;
    }
  }

  private Learned ofAnybody(double[] x) {
    var loadings = covariance.turned(Arrays.copyOf(x, lasting));
    return new Learned(dot(x, mean), loadings, 0, 0);
  }

  /// The own term goes against the factors that were taken for it.
  private Learned of(Own own, double[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] -= own.along[i] / own.whole();
    }
    var along = system.solve(x);
    var loadings = covariance.down(Arrays.copyOf(along, lasting));
    double besides = Math.max(0, dot(x, along) - dot(loadings, loadings));
    return new Learned(
        own.sum / own.whole() + dot(x, mean), loadings, 1 / own.whole() + besides, own.doubt);
  }

  private static double variance(List<Factor> factors) {
    return factors.stream().mapToDouble(f -> f.sd() * f.sd()).sum();
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
