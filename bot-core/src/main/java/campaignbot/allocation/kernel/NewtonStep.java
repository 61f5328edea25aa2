package campaignbot.allocation.kernel;

import java.util.Arrays;

/// Solves for Newton's step of a `SmoothDual`, whose curvature is a diagonal and a term for each
/// creator who mixes options: through the creators' equations where few mix, else through those of
/// the prices.
final class NewtonStep {
  private final SmoothDual dual;
  private final ManyMix many;
  private final FewMix few;

  /// By variable of the dual.
  final double[] move;

  NewtonStep(SmoothDual dual) {
    this.dual = dual;
    many = new ManyMix(dual);
    few = new FewMix(dual);
    move = new double[dual.size];
  }

  /// @param damping how much of the diagonal is added to it (Levenberg); more where that is not
  ///   enough to solve the equations
  /// @return about how many multiplications it took
  long solve(double damping) {
    boolean isFew = dual.mixing < dual.communities;
    var diagonal = new double[dual.size];
    for (double more = damping; more < 1e30; more *= 100) {
      for (int j = 0; j < diagonal.length; j++) {
        diagonal[j] = dual.diagonal[j] * (1 + more) + more * 1e-12;
      }
      if (isFew ? few.solve(diagonal, move) : many.solve(diagonal, move)) {
        long rows = isFew ? dual.mixing : dual.size;
        return rows * rows * rows / 6 + 10 * rows * rows;
      }
    }
    Arrays.fill(move, 0);
    return 0;
  }
}
