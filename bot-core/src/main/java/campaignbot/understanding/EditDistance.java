package campaignbot.understanding;

/// How many letters must be changed, added, left out or swapped with their neighbour to make one
/// word of the other (Damerau's and Levenshtein's distance, adjacent swaps once).
public final class EditDistance {
  private EditDistance() {}

  public static boolean isWithin(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return false;
    }
    var beforeLast = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    for (var j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var row = row(one, other, i, last, beforeLast);
      if (smallest(row) > most) {
        return false;
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()] <= most;
  }

  private static int[] row(String one, String other, int i, int[] last, int[] beforeLast) {
    var row = new int[other.length() + 1];
    row[0] = i;
    for (var j = 1; j <= other.length(); j++) {
      var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
      row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
      if (i > 1
          && j > 1
          && one.charAt(i - 1) == other.charAt(j - 2)
          && one.charAt(i - 2) == other.charAt(j - 1)) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    return row;
  }

  private static int smallest(int[] row) {
    var smallest = Integer.MAX_VALUE;
    for (var value : row) {
      smallest = Math.min(smallest, value);
    }
    return smallest;
  }
}
