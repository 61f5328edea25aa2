package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetChangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          budget +1000                     | +1000
          Budget: +1000                    | +1000
          budget + 1k                      | +1000
          budget plus 1000                 | +1000
          budget up by 2k                  | +2000
          budget up 2k                     | +2000
          raise the budget by 1000         | +1000
          increase our budget by 1000 eur  | +1000 EUR
          raise it by 1k                   | +1000
          bump it up by 1k                 | +1000
          budget minus 500                 | -500
          budget -500                      | -500
          reduce budget by 1k              | -1000
          cut the budget by two thousand   | -2000
          spend 1000 more                  | +1000 spend
          1k less                          | -1000
          1000 less                        | -1000
          500 usd extra                    | +500 USD
          add 1000 to the budget           | +1000
          add another 1000 to the budget   | +1000
          add 1000 usd                     | +1000 USD
          take 500 off the budget          | -500
          presupuesto más 1000             | +1000
          presupuesto menos 500            | -500
          sube el presupuesto en 1000      | +1000
          añade 1000 al presupuesto        | +1000
          預算加1000                       | +1000
          預算加多1000                     | +1000
          預算減五百                       | -500
          預算减500                        | -500
          加多一千蚊                       | +1000 HKD
          plus 500 usd                     | +500 USD
          minus 1k eur                     | -1000 EUR
          less 500 usd                     | -500 USD
          más 500 euros                    | +500 EUR
          -2k                              | -2000
          +1000                            | +1000
          add 500                          | +500
          add 5                            | ''
          keep 2k for later                | -2000
          set aside 2k usd for later       | -2000 USD
          keep 2k                          | ''
          raise by 2k to 19k               | ''
          """)
  void aSumMoreOrLessIsAStepFromTheBudgetBefore(String text, String change) {
    assertThat(InShort.budgetChange(text)).isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no @alfie_yoga please and add 1000 to the budget | +1000 no @alfie_yoga please and
          spend 1000 usd more on food                      | +1000 USD spend   on food
          quiero gastar 500 más                            | +500 quiero gastar
          only tiktok, and reduce the budget by 500        | -500 only tiktok, and
          budget +1000, singapore                          | +1000 , singapore
          """)
  void whatElseIsSaidIsKept(String text, String change) {
    assertThat(InShort.budgetChange(text)).isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +10%                       | 1.1
          -10%                       | 0.9
          15% more                   | 1.15
          budget 10% more            | 1.1
          add 10% to the budget      | 1.1
          take 10% off the budget    | 0.9
          halve the budget           | 0.5
          cut the budget in half     | 0.5
          double it                  | 2
          double the budget          | 2
          make it 20% cheaper        | 0.8 make
          spend 20% less             | 0.8
          un 20% menos               | 0.8
          sube el presupuesto un 10% | 1.1
          預算加一成                 | 1.1
          預算減兩成半               | 0.75
          預算減半                   | 0.5
          預算加倍                   | 2
          half of that                        | 0.5
          the half of it                      | 0.5
          a quarter of that                   | 0.25
          add 10%                             | 1.1
          plus 10%                            | 1.1
          minus 10%                           | 0.9
          take 10% off                        | 0.9
          half of it on tiktok                | ''
          twice that                          | 2
          twice as much                       | 2
          """)
  void aPartOrAMultipleIsOfTheBudgetBefore(String text, String change) {
    assertThat(InShort.budgetChange(text)).isEqualTo(change);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "budget 6000",
        "budget - 6000 usd",
        "budget: 10k",
        "raise the budget to 6000",
        "budget up to 6000",
        "預算加到6000",
        "5000 or more",
        "no more than 1000",
        "at least 500 more creators",
        "500 more followers",
        "5000 more or less",
        "add 5 creators",
        "add tiktok",
        "加5個KOL",
        "add 1000 usd per creator",
        "max 20% on tiktok",
        "at most 15% more per creator",
        "double the reach",
        "15% more engagement",
        "less than 5000",
        "budget 5k plus 20 creators"
      })
  void otherWordsAreNoChangeOfTheBudget(String text) {
    assertThat(InShort.budgetChange(text)).isEmpty();
  }
}
