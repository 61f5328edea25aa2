package campaignbot.allocation;

import java.util.List;

/// One creator's figure in one plan, beside what was expected without any outcome.
///
/// @param creator the creator's key
/// @param shared what the expectation rests on, together with others'
/// @param doubt variance of what is not known of this creator's own rate
/// @param log of delivered ÷ expected, so that 0 is to be expected on average of all luck
/// @param noise variance of the posts' luck and of counting
record Observation(String creator, List<Factor> shared, double doubt, double log, double noise) {
  /// Further away than so many sds is taken for as far: no single stroke of luck, and no slip of
  /// the pen, shall teach more. A decision of this project.
  private static final double BELIEVED = 2.5;

  static final double SIGMA = 0.6;

  Observation {
    shared = List.copyOf(shared);
  }

  /// @param delivered the count
  /// @param expected the count to be expected when all that is unknown is at its average
  /// @param posts that went out, at least 1
  static Observation of(
      String creator,
      List<Factor> shared,
      double doubt,
      long delivered,
      double expected,
      int posts) {
    double luck = StrictMath.log1p(StrictMath.expm1(SIGMA * SIGMA) / posts);
    double common = shared.stream().mapToDouble(f -> f.sd() * f.sd()).sum();
    double noise = luck + 1 / (expected + 0.5);
    double ratio = StrictMath.log((delivered + 0.5) / (expected + 0.5));
    double centred = ratio + (common + doubt + luck) / 2;
    double most = BELIEVED * StrictMath.sqrt(common + doubt + noise);
    return new Observation(creator, shared, doubt, Math.clamp(centred, -most, most), noise);
  }
}
