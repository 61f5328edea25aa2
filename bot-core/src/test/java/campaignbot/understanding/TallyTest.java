package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.understanding.MoneyWord.Scale;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a number in words adds up, and which word may still follow. Said are words (`20`), digits
/// (`#5`), a scale within a thousand (`x100`), a larger one (`*1000`), one behind which digits go
/// on (`+10000`), and a part that is said first (`~0.5`).
class TallyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -         | 999  | true
          20        | 9    | true
          20        | 10   | false
          19        | 1    | false
          25        | 1    | false
          0         | 5    | true
          0         | 10   | false
          60        | 19   | true
          60        | 20   | false
          80        | 19   | true
          80        | 20   | false
          4         | 20   | true
          4         | 21   | false
          5         | 20   | false
          100       | 99   | true
          100       | 100  | false
          99        | 1    | false
          2 x100    | 99   | true
          2 x100    | 100  | false
          2 *1000   | 999  | true
          2 *1000   | 1000 | false
          #2 *1000  | 999  | true
          #2 *1000  | 1000 | false
          2000      | 999  | true
          2000      | 1000 | false
          ~0.5      | 1    | true
          ~0.5      | 99   | true
          ~0.5      | 100  | false
          ~0.5      | 0.5  | false
          """)
  void aNumberMayFollowWhenItIsSmaller(String said, BigDecimal next, boolean mayFollow) {
    assertThat(tally(said).canAdd(next)).isEqualTo(mayFollow);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -      | 0.5 | true
          -      | 1   | false
          2 x100 | 99  | true
          2 x100 | 100 | false
          100    | 20  | true
          100    | 100 | false
          0      | 5   | false
          20     | 5   | true
          """)
  void soItMayBehindAnAnd(String said, BigDecimal next, boolean mayFollow) {
    assertThat(tally(said).canAddAfterAnd(next)).isEqualTo(mayFollow);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          5  | 20  | true
          9  | 90  | true
          10 | 20  | false
          0  | 20  | false
          5  | 21  | false
          5  | 10  | false
          5  | 100 | false
          #5 | 20  | false
          -  | 20  | false
          """)
  void aUnitMayStandBeforeItsTens(String said, BigDecimal tens, boolean mayStand) {
    assertThat(tally(said).isUnitBefore(tens)).isEqualTo(mayStand);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -           | 0.5     | true
          -           | 1       | false
          5 *1000     | 999     | true
          5 *1000     | 1000    | false
          5 *1000 2   | 10      | false
          2000        | 999     | true
          2000        | 1000    | false
          1000000     | 999999  | true
          1000000     | 1000000 | false
          """)
  void aPartMayFollowThatIsBelowTheLastScale(String said, BigDecimal scale, boolean mayFollow) {
    assertThat(tally(said).isAbove(scale)).isEqualTo(mayFollow);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 *1000000  | 100     | true
          1 *1000000  | 99      | false
          1 *1000000  | 1000000 | false
          #1 *1000000 | 100     | false
          """)
  void inWordsOnlyFromAHundredUp(String said, BigDecimal scale, boolean mayFollow) {
    assertThat(tally(said).isAboveInWords(scale)).isEqualTo(mayFollow);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -        | true  | false | true  | false
          9        | false | false | false | true
          10       | false | true  | false | true
          #1       | false | true  | false | false
          5 *1000  | false | false | true  | false
          5 +10000 | true  | false | true  | false
          """)
  void whatMayComeNextDependsOnWhatIsThere(
      String said, boolean digits, boolean moreThanNine, boolean between, boolean whole) {
    var tally = tally(said);
    assertThat(tally.canTakeDigits()).isEqualTo(digits);
    assertThat(tally.isMoreThanNine()).isEqualTo(moreThanNine);
    assertThat(tally.isBetweenNumbers()).isEqualTo(between);
    assertThat(tally.isWhole()).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                        | 0
          2 x100 30 4 *1000 7      | 234007
          #1 +10000 #2 +1000 #345  | 12345
          1 *1000000 2 *1000       | 1002000
          2 *1000 *1000000         | 2000000000
          2 *1000 *1000            | 3000
          *1000                    | 1000
          x100                     | 100
          3 *0.5                   | 3.5
          *0.5                     | 1.5
          3 *1000 *0.5             | 3500
          4 20                     | 80
          2000 15                  | 2015
          """)
  void theWordsAddUp(String said, BigDecimal value) {
    assertThat(tally(said).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"3 +10000 5, 35000", "3 +10000, 30000"})
  void aDigitAtTheEndCountsWhatIsNextBelow(String said, BigDecimal value) {
    var tally = tally(said);
    tally.shortenTail();
    assertThat(tally.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"5, false", "#5, false"})
  void withDecimalsItIsNotWholeAnyMore(String said, boolean whole) {
    var tally = tally(said);
    tally.addDecimals(new BigDecimal("0.5"));
    assertThat(tally.isWhole()).isEqualTo(whole);
    assertThat(tally.value()).isEqualByComparingTo("5.5");
  }

  private static Tally tally(@Nullable String said) {
    var tally = new Tally();
    if (said != null) {
      for (var part : said.strip().split(" +", -1)) {
        hear(tally, part.charAt(0), part);
      }
    }
    return tally;
  }

  private static void hear(Tally tally, char kind, String part) {
    switch (kind) {
      case '#' -> tally.takeDigits(number(part));
      case 'x' -> tally.scale(new Scale(number(part), true, false, false, false));
      case '*' -> tally.scale(new Scale(number(part), false, false, false, false));
      case '+' -> tally.scale(new Scale(number(part), false, false, false, true));
      case '~' -> tally.takeAhead(number(part));
      default -> tally.take(new BigDecimal(part));
    }
  }

  private static BigDecimal number(String part) {
    return new BigDecimal(part.substring(1));
  }
}
