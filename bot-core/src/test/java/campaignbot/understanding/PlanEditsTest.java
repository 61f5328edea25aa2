package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines of a plan that are taken out by their place, and plans of before that are asked for.
class PlanEditsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          drop the most expensive one       | 1 DEAREST
          drop the two most expensive       | 2 DEAREST
          remove the 2 cheapest             | 2 CHEAPEST
          remove the first 2                | 2 FIRST
          drop the first one                | 1 FIRST
          please drop the top three creators | 3 FIRST
          can you drop the last one?        | 1 LAST
          kick the weakest one              | 1 WEAKEST
          drop number 3                     | lines 3
          drop number 3 from the plan       | lines 3
          drop the second one               | lines 2
          drop #2 and #5                    | lines 2 5
          quita el más caro                 | 1 DEAREST
          quita los dos primeros            | 2 FIRST
          elimina el número 3               | lines 3
          剔走最貴嗰個                      | 1 DEAREST
          唔要頭兩個                        | 2 FIRST
          剔走第3個                         | lines 3
          go back to plan 1                 | plan 1
          plan 2, please                    | plan 2
          vuelve al plan 1                  | plan 1
          返去方案1                         | plan 1
          drop 2                            | ''
          drop the first                    | ''
          drop the first week               | ''
          drop tiktok                       | ''
          drop @ana                         | ''
          most expensive                    | ''
          the first 2                       | ''
          go back                           | ''
          plan it                           | ''
          back to plan 1 or 2               | ''
          drop plan 1                       | ''
          drop number 0.5                   | ''
          """)
  void areReadWhenTheyAreTheWholeMessage(String text, String edit) {
    assertThat(Reading.READER.planEdit(text).map(PlanEditsTest::inShort).orElse(""))
        .isEqualTo(edit);
  }

  private static String inShort(PlanEdit edit) {
    return switch (edit) {
      case PlanEdit.LeaveOut(var by, var count) -> count + " " + by;
      case PlanEdit.LeaveOutLines(var lines) ->
          "lines " + lines.stream().map(String::valueOf).collect(Collectors.joining(" "));
      case PlanEdit.BackTo(var plan) -> "plan " + plan;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          replace @ana                | -ana
          replace @ana with @bob      | +bob -ana
          swap @ana for @bob          | +bob -ana
          swap out @ana and @cy       | -ana -cy
          cambia a @ana por @bob      | +bob -ana
          sustituye a @ana            | -ana
          將@ana換成@bob              | +bob -ana
          換走@ana                    | -ana
          don't replace @ana          | ''
          """)
  void tellWhoIsReplacedFromWhoComesInstead(String text, String creators) {
    assertThat(InShort.creators(Reading.of(text))).isEqualTo(creators);
  }
}
