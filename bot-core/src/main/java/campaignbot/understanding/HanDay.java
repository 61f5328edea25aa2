package campaignbot.understanding;

import java.util.Optional;

/// Reads the day of a month in Chinese numerals: `一号`, `十五號`, `廿四日`, `三十一日`.
final class HanDay {
  private static final String DIGITS = "一二三四五六七八九";
  private static final String MARKS = "日号號";
  private static final int LONGEST = 4;

  private HanDay() {}

  /// The day and the token behind its mark.
  static Optional<DateWords.Value> at(Words words, int at) {
    var written = new StringBuilder();
    for (var i = at; i < at + LONGEST && words.isWord(i) && words.get(i).unspaced(); i++) {
      var word = words.get(i).folded();
      if (MARKS.contains(word)) {
        var end = i + 1;
        return day(written.toString()).map(d -> new DateWords.Value(d, end));
      }
      written.append(word);
    }
    return Optional.empty();
  }

  private static Optional<String> day(String written) {
    var plain = written.replace("廿", "二十").replace("卅", "三十");
    var ten = plain.indexOf('十');
    var tens = ten < 0 ? "" : plain.substring(0, ten);
    var units = ten < 0 ? plain : plain.substring(ten + 1);
    var value = 10 * (ten < 0 ? 0 : tens.isEmpty() ? 1 : digit(tens)) + digit(units);
    var isRead =
        (tens.isEmpty() || digit(tens) > 0)
            && (units.isEmpty() || digit(units) > 0)
            && value >= 1
            && value <= 31;
    return isRead ? Optional.of(String.valueOf(value)) : Optional.empty();
  }

  private static int digit(String written) {
    return written.length() == 1 ? DIGITS.indexOf(written) + 1 : 0;
  }
}
