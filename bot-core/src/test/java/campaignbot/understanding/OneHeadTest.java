package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sums for one creator or one post, which are no budget, and no number of posts either.
class OneHeadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          every creator max 3000 hkd              | HKD ..3000 PER_CREATOR
          each creator at most 3000 hkd           | HKD ..3000 PER_CREATOR
          every creator max 3000                  | ? ..3000 PER_CREATOR
          nobody gets over 500 usd                | USD ..500 PER_CREATOR
          nobody over 500                         | ? ..500 PER_CREATOR
          no creator gets more than 500 usd       | USD ..500 PER_CREATOR
          no one should get more than 500 dollars | ? ..500 PER_CREATOR
          max USD 200 a post                      | USD ..200 PER_POST
          no more than 300 per post               | ? ..300 PER_POST
          not more than 200 a reel                | ? ..200 PER_POST
          max 300 each                            | ? ..300 PER_CREATOR
          fees under 500 usd                      | USD ..500 PER_POST
          每人最多3000港幣                        | HKD ..3000 PER_CREATOR
          每位創作者唔超過3000蚊                  | HKD ..3000 PER_CREATOR
          每篇唔超過500蚊                         | HKD ..500 PER_POST
          nadie más de 500 euros                  | EUR ..500 PER_CREATOR
          máximo 300 euros por publicación        | EUR ..300 PER_POST
          por publicación máximo 200 usd          | USD ..200 PER_POST
          niemand mehr als 500 Euro               | EUR ..500 PER_CREATOR
          10k usd, nobody gets over 500           | USD 10000; ? ..500 PER_CREATOR
          no budget over 100 per influencer       | ? ..100 PER_CREATOR
          nobody gets less than 50 usd            | USD 50.. PER_CREATOR
          no less than 300 per creator            | ? 300.. PER_CREATOR
          10k usd each month                      | USD 10000 PER_MONTH
          10k usd a week                          | USD 10000 PER_WEEK
          weekly budget of 10k usd                | USD 10000 PER_WEEK
          500 usd a day                           | USD 500 PER_DAY
          10k usd per quarter                     | USD 10000 PER_QUARTER
          10k usd, a quarter on instagram         | USD 10000
          10k usd a week before Christmas         | USD 10000
          500 euros a la semana                   | EUR 500 PER_WEEK
          每星期5000港幣                          | HKD 5000 PER_WEEK
          up to 10k usd a week                    | USD ..10000 PER_WEEK
          10k usd incl. fees                      | USD 10000
          everyone says 10k usd                   | USD 10000
          10 creators for 5000 usd                | USD 5000
          we want a creator for 10k usd           | USD 10000
          each creator needs min 5000 followers   | ''
          max 2 per creator                       | ''
          max 3 hashtags per post                 | ''
          cap each at 500 usd                     | USD ..500 PER_CREATOR
          10k usd, cap each at 500 usd            | USD 10000; USD ..500 PER_CREATOR
          limit each to 500                       | ? ..500 PER_CREATOR
          cap every influencer at 300 usd         | USD ..300 PER_CREATOR
          keep each under 500 usd                 | USD ..500 PER_CREATOR
          none above 500 usd                      | USD ..500 PER_CREATOR
          3 posts each, 5000 usd                  | USD 5000
          3 posts each for 5000 usd               | USD 5000
          limit the budget to 500 usd             | USD 500
          cap creators at 500 usd                 | USD ..500 PER_CREATOR
          limit the fee to 200 usd                | USD ..200 PER_POST
          10 creators, 500 usd                    | USD 500
          begrenze jeden auf 500 Euro             | EUR ..500 PER_CREATOR
          limita cada uno a 500 euros             | EUR ..500 PER_CREATOR
          """)
  void readsWhomASumIsFor(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no more than 300 per post            | ''
          not more than 200 a reel             | ''
          max 2 each                           | posts 2
          max 2 per creator                    | posts 2
          max two posts each                   | posts 2
          max one post each                    | posts 1
          每人最多兩個帖                       | posts 2
          每位創作者最多2篇                    | posts 2
          每個KOL最多3條片                     | posts 3
          每人最多一個帖                       | posts 1
          máximo dos publicaciones por creador | posts 2
          máximo por creador 2 publicaciones   | posts 2
          limit each creator to 3 posts        | posts 3
          最少15個KOL                          | creators 15..
          至少十個創作者                       | creators 10..
          十到十五個KOL                        | creators 10..15
          唔好超過15個KOL                      | creators ..15
          al menos quince creadores            | creators 15..
          entre 10 y 15 creadores              | creators 10..15
          between ten and fifteen creators     | creators 10..15
          at least fifteen creators            | creators 15..
          每個人唔超過兩成                     | each ..0.2
          冇人可以多過兩成                     | each ..0.2
          每人最多10%                          | each ..0.1
          nadie por encima del 20 %            | each ..0.2
          nadie más de un 20 %                 | each ..0.2
          no one gets more than a quarter      | each ..0.25
          nobody under 5%                      | each 0.05..
          at least 10 creators but no more than 15 | creators 10..15
          10 to 15 creators, up to 26,100          | creators 10..15
          at least 5 creators, up to 31000         | creators 5..
          under 20 creators                    | creators ..20
          cap each creator at 5%               | each ..0.05
          at least half on instagram           | INSTAGRAM 0.5..
          TikTok最多三成                       | TIKTOK ..0.3
          instagram min 40%, tiktok max 30%    | INSTAGRAM 0.4.., TIKTOK ..0.3
          """)
  void readsRulesInWordsAndInOtherLanguages(String text, String limits) {
    assertThat(InShort.limits(Reading.of(text))).isEqualTo(limits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan it                | PLAN
          ok plan it             | PLAN
          yes, plan it now       | PLAN
          開始策劃               | PLAN
          planifica              | PLAN
          planning               | ''
          plan it for singapore  | ''
          set it running now     | RUN
          ok, set it running     | RUN
          compare                | COMPARE
          why these?             | WHY_THESE
          change                 | CHANGE
          修改                   | CHANGE
          now                    | ''
          """)
  void readsWhatIsToBeDoneWithAPlanAlsoWithSmallWords(String text, String word) {
    assertThat(InShort.planWord(text)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          min. 5k followers | ''
          ok at 12          | ''
          ok that is fine   | YES
          """)
  void aNumberIsNoYes(String text, String wish) {
    assertThat(InShort.wish(Reading.asked(Asked.CONFIRM, text))).isEqualTo(wish);
  }
}
