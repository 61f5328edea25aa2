package campaignbot.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Where an audience lives: `HK 62%; TW 10%`, `United States (45 %), UK: 0.2`.
final class AudienceCell {
  private static final Pattern SHARE =
      Pattern.compile(
          "([\\p{L}][\\p{L}\\p{M} .'-]{1,40}?)[ :=(-]+(\\d{1,3}(?:[.,]\\d{1,6})?)[ ]?(%?)");
  private static final int LONGEST = 2_000;

  private AudienceCell() {}

  /// The places as they are named, with their parts of the audience, 0 to 1. Empty when none is
  /// given, or when they add up to more than the whole.
  static Map<String, Double> shares(String cell) {
    var shares = new LinkedHashMap<String, Double>();
    if (cell.length() > LONGEST) {
      return shares;
    }
    var percent = cell.contains("%");
    SHARE
        .matcher(cell)
        .results()
        .forEach(found -> {
          var value = Double.parseDouble(found.group(2).replace(',', '.'));
          shares.put(found.group(1).strip(), percent || value > 1 ? value / 100 : value);
        });
    var sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    return sum > 1.02 ? Map.of() : shares;
  }
}
