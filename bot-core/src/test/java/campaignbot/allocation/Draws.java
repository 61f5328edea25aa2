package campaignbot.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/// Random numbers by name: the same seed and name always give the same numbers, so that several
/// sets of deals meet the same luck. The JDK's normal numbers compare with `Math.exp` at the edge
/// of its table only, where a last digit decides once in some 10^12 draws.
final class Draws {
  final int count;
  private final long seed;
  private final Map<String, double[]> normals = new HashMap<>();
  private final Map<String, double[]> uniforms = new HashMap<>();

  Draws(int count, long seed) {
    this.count = count;
    this.seed = seed;
  }

  /// Normally distributed with mean 0 and sd 1.
  double[] normal(String name) {
    return normals.computeIfAbsent(
        name,
        key -> {
          var random = random("normal " + key);
          var numbers = new double[count];
          for (int d = 0; d < count; d++) {
            numbers[d] = random.nextGaussian();
          }
          return numbers;
        });
  }

  /// Evenly distributed in [0, 1).
  double[] uniform(String name) {
    return uniforms.computeIfAbsent(name, key -> random("uniform " + key).doubles(count).toArray());
  }

  /// Seeds by the 64-bit FNV-1a hash of the name (public domain, Fowler, Noll and Vo).
  private SplittableRandom random(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int k = 0; k < name.length(); k++) {
      hash = (hash ^ name.charAt(k)) * 0x100000001b3L;
    }
    return new SplittableRandom(hash ^ (seed * 0x9E3779B97F4A7C15L));
  }
}
