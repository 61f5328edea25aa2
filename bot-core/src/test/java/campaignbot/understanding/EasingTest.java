package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is given up or left open, and who stays or goes by it.
class EasingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no limit on posts                | no POSTS
          lift the limit on posts          | no POSTS
          remove the post limit            | no POSTS
          quita el límite de publicaciones | no POSTS
          sin límite de publicaciones      | no POSTS
          唔使限制帖數                     | no POSTS
          no limit per creator             | no PER_CREATOR
          no limit on creators             | no CREATORS
          no limits                        | no LIMITS
          no limits, please                | no LIMITS
          remove all limits                | no LIMITS
          no restrictions at all           | no LIMITS
          sin límites                      | no LIMITS
          冇限制                           | no LIMITS
          no limits on posts               | no POSTS
          no limits on the budget          | ''
          no dates                         | no DATES
          no target                        | no TARGET
          forget the target number         | no TARGET
          drop the target                  | no TARGET
          sin meta                         | no TARGET
          no target market in spain        | ''
          no target audience yet           | ''
          any target                       | ''
          sin fechas                       | no DATES
          all platforms                    | no PLATFORMS
          todas las plataformas            | no PLATFORMS
          all platforms except tiktok      | no PLATFORMS
          not only tiktok                  | no PLATFORMS
          any niche                        | no NICHES
          cualquier nicho                  | no NICHES
          youtube is fine but no tiktok    | fine YOUTUBE
          more tiktok less instagram       | how much INSTAGRAM, how much TIKTOK
          少啲TikTok                       | how much TIKTOK
          no more than 2 posts each        | ''
          no limit                         | ''
          no platforms                     | ''
          no creators from spain           | ''
          don't forget the deadline | ''
          """)
  void readsWhatIsGivenUp(String text, String easing) {
    var read = Reading.of(text);
    assertThat(InShort.easing(read)).isEqualTo(easing);
    assertThat(read.limits().maxPostsPerCreator())
        .isEqualTo(
            text.contains("2 posts")
                ? java.util.Optional.of(2)
                : java.util.Optional.<Integer>empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dont drop @theo_daily             | +theo_daily  | ''
          don't remove @ana but drop @bob   | +ana -bob    | ''
          不要刪@ana                        | +ana         | ''
          don't use @ana                    | -ana         | ''
          no, drop @bob                     | -bob         | ''
          I want @alfie_yoga out            | -alfie_yoga  | ''
          quiero a @alfie_yoga fuera        | -alfie_yoga  | ''
          only @chloe.sweats                | +chloe.sweats | creators ..1
          just @ana.b and @cy.d             | +ana.b +cy.d | creators ..2
          not only @ana                     | +ana         | ''
          """)
  void readsWhoStaysAndWhoGoes(String text, String creators, String limits) {
    var read = Reading.of(text);
    assertThat(InShort.creators(read)).isEqualTo(creators);
    assertThat(InShort.limits(read)).isEqualTo(limits);
  }
}
