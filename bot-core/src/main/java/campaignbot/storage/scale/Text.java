package campaignbot.storage.scale;

import campaignbot.allocation.kernel.Rules;
import java.util.Collection;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Pieces of SQL out of numbers. Only numbers ever go into a statement, each written so that it is
/// read back as the same double.
final class Text {
  /// What is not allowed.
  static final String NEVER = number(-1e300);

  private Text() {}

  static String number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("Not a number for a statement: " + value);
    }
    var digits = Double.toString(value);
    return "CAST(%s AS DOUBLE PRECISION)".formatted(digits.contains("E") ? digits : digits + "E0");
  }

  static String list(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
  }

  /// The numbers of the communities as rows. In a common table expression they would keep
  /// PostgreSQL from scanning in parallel.
  static String worth(Rules rules, IntToDoubleFunction worth) {
    return IntStream.range(0, rules.communities())
        .mapToObj(g -> "(%d, %s)".formatted(g, number(worth.applyAsDouble(g))))
        .collect(Collectors.joining(", ", "(VALUES ", ")"));
  }

  /// A number by platform.
  static String byPlatform(Rules rules, String column, IntToDoubleFunction value) {
    return IntStream.range(0, rules.platforms())
        .mapToObj(p -> " WHEN %d THEN %s".formatted(p, number(value.applyAsDouble(p))))
        .collect(Collectors.joining("", "CASE " + column, " END"));
  }

  static String largest(List<String> of) {
    return of.size() == 1 ? of.getFirst() : "GREATEST(" + String.join(", ", of) + ")";
  }

  /// What so many posts do in parts of the first: 1 + f + f^2 …, with f = fading * (1 - chance).
  static String posts(Rules rules, int posts, String chance) {
    var factor = "%s * (1 - %s)".formatted(number(rules.fading()), chance);
    var sum = "1";
    for (int m = 1; m < posts; m++) {
      sum = "(1 + %s * %s)".formatted(factor, sum);
    }
    return number(rules.completion()) + " * " + sum;
  }
}
