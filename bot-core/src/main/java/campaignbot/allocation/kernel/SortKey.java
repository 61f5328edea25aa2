package campaignbot.allocation.kernel;

/// Sorts indices by a number without objects: the number's order in the high half of a long, the
/// index in the low half. Numbers are compared as floats, which is to seven digits; of those alike
/// the lower index comes first.
final class SortKey {
  private SortKey() {}

  /// Ascending keys are falling numbers.
  static long falling(double number, int index) {
    int bits = Float.floatToRawIntBits((float) number);
    int rising = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    return ((long) ~rising << 32) | index;
  }

  static int index(long key) {
    return (int) key;
  }
}
