package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules in more words, and the creators who are named in them.
class MoreRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          max 20％ per creator                       | each ..0.2
          not more than 20 creators over all         | creators ..20
          nobody gets more than 20%                  | each ..0.2
          no creator gets over 20%                   | each ..0.2
          we want over 20 creators, nobody complains | creators 20..
          2 posts each or fewer                      | posts 2
          max 5 new nice posts                       | posts 5
          max 5 new nice short posts                 | ''
          20% on tiktok at most                      | TIKTOK ..0.2
          max 20% of it all for each creator         | each ..0.2
          10 - 15 creators                           | creators 10..15
          10–15 creators                             | creators 10..15
          10 à 15 créateurs                          | creators 10..15
          10 creators to 15 creators                 | ''
          10% to 20% for tiktok                      | TIKTOK 0.1..0.2
          15% - 10% per creator                      | ''
          100001 posts each                          | ''
          100000 posts each                          | posts 100000
          0 posts each                               | ''
          18 to 24 creators aged 25 to 30            | creators 18..24
          in 2 weeks 10 creators                     | ''
          12k usd for 10 creators, max 2 posts each  | posts 2
          """)
  void findsTheBoundOnEitherSideOfANumber(String text, String limits) {
    assertThat(InShort.limits(Reading.of(text))).isEqualTo(limits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          with @ana and without @bob and @cleo      | +ana -bob -cleo
          please no @ana, please                    | -ana
          don't want @ana                           | -ana
          we don't need @ana                        | -ana
          do not include @ana but add @bob          | +bob -ana
          exclude @ana, include @bob, without @cleo | +bob -ana -cleo
          add @ana123                               | +ana123
          add @123                                  | +123
          add @a                                    | +a
          add @ana!                                 | +ana
          with @ana_ and @bob                       | +ana_ +bob
          with @ana_b.c-d                           | +ana_b.c-d
          with @ana-                                | +ana
          with @ana..bob                            | +ana
          keep @ana and the creator @bob            | +ana +bob
          include also @ana as well as @bob         | +ana +bob
          """)
  void takesTheCreatorsWhoAreNamedAndNoOthers(String text, String creators) {
    assertThat(InShort.creators(Reading.of(text))).isEqualTo(creators);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10％ off", "500％ usd", "5000％", "5000 percent"})
  void takesNoPercentForMoney(String text) {
    assertThat(Reading.money(Reading.asked(Asked.BUDGET, text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          awareness rate                  | ''
          awareness team                  | ''
          sales rates                     | ''
          sales price                     | ''
          conversions team                | ''
          300 sales team                  | ''
          3 new followers                 | FOLLOWERS 3
          +300 followers                  | FOLLOWERS 300
          300+ followers                  | FOLLOWERS 300
          get us 300 very happy followers | FOLLOWERS 300
          add 1000 followers              | FOLLOWERS 1000
          win followers                   | FOLLOWERS
          followers win                   | FOLLOWERS
          target 300 followers            | FOLLOWERS 300
          goal: 300 followers             | FOLLOWERS 300
          followers goal                  | FOLLOWERS
          a goal of 300 followers         | FOLLOWERS 300
          1 order                         | SALES 1
          1000000000000 orders            | SALES
          1k-2k orders                    | SALES 2000
          about 300 orders                | SALES 300
          at least 300 new orders         | SALES 300
          300 nice and new orders         | SALES
          300 per orders                  | SALES
          300 creators orders             | SALES
          300 posts sales                 | SALES
          sales, sales and sales          | SALES
          traffic to sales                | TRAFFIC SALES
          traffic not sales               | TRAFFIC
          no, sales                       | SALES
          clicks, or rather sales         | SALES
          clicks, sorry, sales            | SALES
          clicks instead of sales         | TRAFFIC
          hello sales team, clicks please | TRAFFIC
          brand lift                      | brand lift→ENGAGEMENT
          reach and sales                 | SALES
          reach, no, clicks               | TRAFFIC
          impressions and views           | impressions→ENGAGEMENT views→ENGAGEMENT
          we sell shoes                   | ''
          we're selling shoes             | ''
          our client sells shoes          | ''
          we sell shoes and want traffic  | TRAFFIC
          we want to sell shoes           | SALES
          we sell more with clicks        | SALES TRAFFIC
          sell more shoes                 | SALES
          10k usd for sales and followers | SALES FOLLOWERS
          sales with 10k followers each   | SALES
          多啲人買                        | SALES
          多d人買                         | SALES
          賣多啲                          | SALES
          想多啲人follow                  | FOLLOWERS
          多啲人入我個網                  | TRAFFIC
          多啲人like                      | ENGAGEMENT
          多啲人識                        | 多啲人識→ENGAGEMENT
          多啲人識同多啲人買              | SALES
          """)
  void tellsAnAimFromOtherWordsOfTheSameKind(String text, String goal) {
    assertThat(InShort.goal(Reading.of(text))).isEqualTo(goal);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          max 300 words per post        | ""
          max 60 seconds per post       | ""
          max 100 hashtags per post     | ""
          max 300 Wörter pro Beitrag    | ""
          max 2 per post                | posts 2
          max 2 sponsored posts         | posts 2
          max 2 videos a person         | posts 2
          """)
  void countsPostsAndNotWhatIsInThem(String text, String limits) {
    assertThat(InShort.limits(Reading.of(text))).isEqualTo(limits);
  }
}
