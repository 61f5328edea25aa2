package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules for spreading the budget, what is to be reached, and who has to be in.
class RulesInSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          max 2 posts each                                                  | posts 2
          max 2 posts                                                       | posts 2
          2 posts each                                                      | posts 2
          2 posts                                                           | ''
          at least 2 posts each                                             | ''
          2 posts per creator max                                           | posts 2
          no more than 3 reels per person                                   | posts 3
          3 videos each at most                                             | posts 3
          10 to 15 creators                                                 | creators 10..15
          10-15 creators                                                    | creators 10..15
          15 to 10 creators                                                 | ''
          at least 10 creators                                              | creators 10..
          at most 15 creators                                               | creators ..15
          10 creators or more                                               | creators 10..
          10 creators max                                                   | creators ..10
          10 creators or fewer                                              | creators ..10
          exactly 10 creators                                               | creators 10..10
          use 10 creators                                                   | creators 10..10
          want 10 creators                                                  | creators 10..10
          10 creators                                                       | ''
          over 20 creators                                                  | creators 20..
          more than 20 creators                                             | creators 20..
          no more than 20 creators                                          | creators ..20
          nobody over 20%                                                   | each ..0.2
          nobody over 20 %                                                  | each ..0.2
          no one more than 20%                                              | each ..0.2
          no creator above 20%                                              | each ..0.2
          max 20% per creator                                               | each ..0.2
          max 20 percent per creator                                        | each ..0.2
          max 20 pct each                                                   | each ..0.2
          20% per creator                                                   | ''
          at most 20% each                                                  | each ..0.2
          at least 5% for each creator                                      | each 0.05..
          5 to 20% per creator                                              | each 0.05..0.2
          5% to 20% per creator                                             | each 0.05..0.2
          5-20% per creator                                                 | each 0.05..0.2
          max 120% per creator                                              | ''
          at most 100% each                                                 | each ..1.0
          max 0% each                                                       | each ..0.0
          at least 20% on instagram                                         | INSTAGRAM 0.2..
          max 30% on tiktok                                                 | TIKTOK ..0.3
          20% to 30% on tiktok                                              | TIKTOK 0.2..0.3
          at least 20% on instagram and max 30% on tiktok                   | INSTAGRAM 0.2.., TIKTOK ..0.3
          20% on instagram                                                  | INSTAGRAM 0.2..
          exactly 40% on youtube                                            | YOUTUBE 0.4..0.4
          at most 20% of the whole budget on instagram                      | ''
          at most 20% in the first week                                     | ''
          no tiktok                                                         | TIKTOK ..0.0
          no TikTok, please                                                 | TIKTOK ..0.0
          without facebook                                                  | FACEBOOK ..0.0
          not on youtube                                                    | YOUTUBE ..0.0
          skip snapchat                                                     | SNAPCHAT ..0.0
          tiktok without facebook                                           | FACEBOOK ..0.0
          no tiktok and no facebook                                         | TIKTOK ..0.0, FACEBOOK ..0.0
          exclude pinterest                                                 | PINTEREST ..0.0
          only instagram                                                    | ''
          höchstens 2 Beiträge pro Creator                                  | posts 2
          mindestens 10 Influencer                                          | creators 10..
          bis zu 15 Creator                                                 | creators ..15
          10 bis 15 Creator                                                 | creators 10..15
          niemand über 20 Prozent                                           | each ..0.2
          kein TikTok                                                       | TIKTOK ..0.0
          máximo 2 posts por creador                                        | posts 2
          al menos 10 creadores                                             | creators 10..
          de 10 a 15 creadores                                              | creators 10..15
          nadie más del 20%                                                 | each ..0.2
          sin TikTok                                                        | TIKTOK ..0.0
          最多2篇帖文                                                       | posts 2
          每位創作者最多2篇                                                 | posts 2
          最少10位創作者                                                    | creators 10..
          最多15名網紅                                                      | creators ..15
          不要TikTok                                                        | TIKTOK ..0.0
          max 2 posts and 10 to 15 creators                                 | posts 2, creators 10..15
          max 2 posts each, at most 15 creators, nobody over 20%, no tiktok | posts 2, creators ..15, each ..0.2, TIKTOK ..0.0
          at least 100000 creators                                          | creators 100000..
          at least 100001 creators                                          | ''
          at least 0 creators                                               | ''
          at least 1 creator                                                | creators 1..
          at least 20 micro-influencers                                     | creators 20..
          at least 20 nice young local creators                             | ''
          at least 20 new local creators                                    | creators 20..
          at least 12k usd                                                  | ''
          no more than 4 posts in total       | ''
          max 10 posts overall                | ''
          insgesamt maximal 10 Posts          | ''
          máximo 10 publicaciones en total    | ''
          max 5 creators in total             | creators ..5
          3 stories and 1 reel each           | ''
          no more than 2 creators on youtube  | ''
          max 3 youtubers                     | ''
          at least 5 tiktok creators          | ''
          max 2 posts each on tiktok          | ''
          max 3 posts each on tiktok and instagram | posts 3
          max 3 creators, tiktok only         | creators ..3
          at least 3 creators in Berlin       | ''
          mindestens 3 Creator in Berlin      | ''
          at least 10 creators in Berlin, 5k eur | creators 10..
          20% on tiktok, max 10 creators      | creators ..10, TIKTOK 0.2..
          max one post per week               | ''
          max 2 posts a day                   | ''
          at least one creator                | creators 1..
          不多於2個創作者喺YouTube            | ''
          au maximum 2 créateurs sur YouTube  | ''
          總共最多10個帖                      | ''
          """)
  void readsRulesOnPostsCreatorsAndShares(String text, String limits) {
    assertThat(InShort.limits(Reading.of(text))).isEqualTo(limits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          engagement                      | ENGAGEMENT
          300 sign-ups                    | SALES 300
          300 new sign-ups                | SALES 300
          300 more happy sign-ups         | SALES 300
          300 very new happy sign-ups     | SALES
          get 300 sign-ups                | SALES 300
          sales                           | SALES
          our goal is 5k clicks           | TRAFFIC 5000
          5000 clicks                     | TRAFFIC 5000
          5,000 visits to our site        | TRAFFIC 5000
          at least 200 orders             | SALES 200
          200+ orders                     | SALES 200
          200 + orders                    | SALES 200
          200 usd orders                  | SALES
          10 posts for sales              | SALES
          sales team                      | ''
          conversion rate                 | ''
          click rate                      | ''
          clicks and sales                | TRAFFIC SALES
          traffic, sales                  | TRAFFIC SALES
          not sales but traffic           | TRAFFIC
          awareness                       | awareness→ENGAGEMENT
          brand awareness and sales       | SALES
          reach                           | reach→ENGAGEMENT
          more views                      | views→ENGAGEMENT
          10k views                       | views→ENGAGEMENT
          views rate                      | ''
          impressions                     | impressions→ENGAGEMENT
          followers                       | FOLLOWERS
          more followers                  | FOLLOWERS
          new followers                   | FOLLOWERS
          gain 500 followers              | FOLLOWERS 500
          500 new followers               | FOLLOWERS 500
          get 500 followers               | FOLLOWERS 500
          500 followers                   | ''
          creators with 500 followers     | ''
          followers of cats               | FOLLOWERS
          for followers                   | FOLLOWERS
          for followers of cats           | ''
          for followers aged 20           | ''
          we do this for followers        | FOLLOWERS
          we want more followers          | FOLLOWERS
          women followers like this a lot | ''
          300 likes                       | ENGAGEMENT 300
          mehr Umsatz                     | SALES
          ventas                          | SALES
          más ventas                      | SALES
          更多粉絲                        | FOLLOWERS
          銷售                            | SALES
          500個粉絲                       | ''
          0 orders                        | SALES
          1000000000000 orders            | SALES
          999999999999 orders             | SALES 999999999999
          2k orders                       | SALES 2000
          2 million clicks                | TRAFFIC 2000000
          24 March 300 orders             | SALES 300
          anything but sales              | ''
          not sales                       | ''
          I don't want sales              | ''
          we don't care about followers   | ''
          don't optimise for followers    | ''
          followers don't matter          | ''
          engagement is not a goal        | ''
          sales are not important, clicks are | TRAFFIC
          no sales, just traffic          | TRAFFIC
          forget followers, we want sales | SALES
          no sales yet, we want sales     | SALES
          we don't have sales yet         | SALES
          don't lose followers            | FOLLOWERS
          not just sales                  | SALES
          ventas no, clics sí             | TRAFFIC
          todo menos ventas               | ''
          keine Follower, sondern Klicks  | TRAFFIC
          pas de ventes, des clics        | TRAFFIC
          got 200 orders; want 400        | SALES 400
          last month we got 200 orders; this month we want 400 | SALES 400
          we had 100 sign-ups and want 300 | SALES 300
          we want to have 200 orders      | SALES 200
          in order to grow                | ''
          order #48213                    | ''
          order 48213 has not arrived     | ''
          we order our beans from Brazil  | ''
          we want people to order         | SALES
          3k eur, germany, followers      | FOLLOWERS
          5k usd, followers, hong kong    | FOLLOWERS
          €5000 Spain followers           | FOLLOWERS
          5000 € Spanien Follower         | FOLLOWERS
          3k eur, alemania, seguidores    | FOLLOWERS
          10k usd, 5k followers, spain    | ''
          creators with followers, spain  | ''
          metric: followers               | FOLLOWERS
          1er mars                        | ''
          sales aren't the point          | ''
          Verkäufe sind nicht wichtig     | ''
          es geht nicht um Verkäufe       | ''
          no me importan las ventas       | ''
          les ventes ne sont pas importantes | ''
          não queremos vendas             | ''
          唔要銷量                        | ''
          唔係銷售，係互動                | ENGAGEMENT
          """)
  void readsWhatIsToBeReached(String text, String goal) {
    assertThat(InShort.goal(Reading.of(text))).isEqualTo(goal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          followers                     | FOLLOWERS
          our followers like cats a lot | FOLLOWERS
          500 followers                 | ''
          engagment                     | ENGAGEMENT
          engagemnet                    | ENGAGEMENT
          enggement                     | ENGAGEMENT
          salse                         | SALES
          sels                          | ''
          trafic                        | TRAFFIC
          trafik                        | TRAFFIC
          clics                         | TRAFFIC
          folowers                      | FOLLOWERS
          bookigns                      | SALES
          converisons                   | SALES
          ordres                        | SALES
          more salse please             | SALES
          we want a lot more salse      | ''
          xales                         | ''
          more                          | ''
          new                           | ''
          awareness                     | awareness→ENGAGEMENT
          """)
  void readsAMisspeltMetricAsTheAnswer(String text, String goal) {
    assertThat(InShort.goal(Reading.asked(Asked.METRIC, text))).isEqualTo(goal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          with @ana                     | +ana
          without @ana                  | -ana
          @ana                          | ''
          must have @ana                | +ana
          include @ana and @bob         | +ana +bob
          include @ana, @bob and @carol | +ana +bob +carol
          without @ana or @bob          | -ana -bob
          no @ana but with @bob         | +bob -ana
          drop @ana, keep @bob          | +bob -ana
          don't use @ana                | -ana
          don’t use @ana                | -ana
          dont include @ana             | -ana
          without @ana with @bob        | +bob -ana
          add @ana.b                    | +ana.b
          add @ana.                     | +ana
          add @ana_b-c                  | +ana_b-c
          add @ana-                     | +ana
          add @ana, please              | +ana
          add the creator @ana          | +ana
          @ana must go                  | ''
          add @ ana                     | ''
          add ana@bob.com               | ''
          not @ana                      | -ana
          remove @ana and add @bob      | +bob -ana
          add @ana and without @ana     | -ana
          ohne @ana                     | -ana
          sin @ana                      | -ana
          不要@ana                      | -ana
          加@ana                        | +ana
          要@ana,不要@bob               | +ana -bob
          not without @ana              | +ana
          not without @ana and @bob     | +ana +bob
          never without @ana            | +ana
          nicht ohne @ana               | +ana
          no sin @ana                   | +ana
          pas sans @ana                 | +ana
          no @ana, but @bob             | +bob -ana
          not @ana but @bob             | +bob -ana
          @ana is out, @bob is in       | +bob -ana
          @ana out @bob in              | +bob -ana
          @bob instead of @ana          | +bob -ana
          @bob rather than @ana         | +bob -ana
          instead of @ana use @bob      | +bob -ana
          @bob en vez de @ana           | +bob -ana
          @bob statt @ana               | +bob -ana
          anyone but @ana               | -ana
          everybody except @ana         | -ana
          all but @ana                  | -ana
          don't forget @ana             | +ana
          don't forget to add @ana      | +ana
          no olvides a @ana             | +ana
          forget @ana                   | -ana
          forget about @ana             | -ana
          put @ana back in              | +ana
          put @ana in                   | +ana
          take @ana back                | +ana
          @ana no, @bob sí              | +bob -ana
          @ana no, @bob yes             | +bob -ana
          no @ana. but @bob is fine     | -ana
          @ana isn't for us             | -ana
          @ana and @bob are out         | -ana -bob
          we'd love @ana                | +ana
          we can't have @ana           | -ana
          we can't do without @ana     | +ana
          @ana must not be in          | -ana
          @ana shouldn't be included   | -ana
          """)
  void readsWhoHasToBeInAndWhoMustNot(String text, String creators) {
    assertThat(InShort.creators(Reading.of(text))).isEqualTo(creators);
  }
}
