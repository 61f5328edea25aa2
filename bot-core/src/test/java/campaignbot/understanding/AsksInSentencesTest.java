package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people ask the bot, and what they say beside the values of the brief.
class AsksInSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what's a micro-influencer?            | Meaning MICRO
          what is a micro-influencer in Taiwan? | Meaning MICRO
          micro?                                | Meaning MICRO
          micro                                 | ''
          engagement                            | ''
          engagement?                           | ''
          what is engagement                    | Meaning ENGAGEMENT
          CPM means?                            | Meaning CPM
          cpm?                                  | Meaning CPM
          what does cpm mean?                   | Meaning CPM
          explain the certificate               | Meaning CERTIFICATE
          what's a banana?                      | ''
          micro in Japan?                       | Meaning MICRO
          micro here?                           | Meaning MICRO
          what is reach in the plan?            | Meaning REACH
          什麼是CPM                             | Meaning CPM
          CPM是什麼意思                         | Meaning CPM
          who said 10k?                         | WhoSaid 10k
          who said that                         | WhoSaid that
          who set the budget?                   | WhoSaid the budget
          so, who said 10k?                     | WhoSaid 10k
          ok who said 10k?                      | WhoSaid 10k
          what did bob say?                     | WhatWasSaid
          what did <@U1> say?                   | WhatWasSaid U1
          what did <@U1> change?                | WhatWasSaid U1
          What did <@AbC> decide so far?        | WhatWasSaid AbC
          what did you say?                     | ''
          what did i say?                       | ''
          what has been said?                   | WhatWasSaid
          who said what?                        | WhatWasSaid
          what changed?                         | WhatWasSaid
          who is in?                            | WhoIsIn
          who may answer?                       | WhoIsIn
          who is @mei.eats?                     | WhoIs mei.eats
          who is @mei.eats                      | WhoIs mei.eats
          tell me about @mei.eats               | WhoIs mei.eats
          show @mei.eats                        | ''
          show @mei.eats?                       | WhoIs mei.eats
          and who's @mei.eats?                  | WhoIs mei.eats
          why not @mei.eats?                    | WhyCreator mei.eats
          why isn't @mei.eats in the plan?      | WhyCreator mei.eats
          why is @mei.eats in?                  | WhyCreator mei.eats
          why did you leave out @mei.eats?      | WhyCreator mei.eats
          ¿por qué no está @mei.eats?           | WhyCreator mei.eats
          點解冇@mei.eats？                     | WhyCreator mei.eats
          why is @mei.eats so expensive?        | ''
          is @mei.eats good?                    | ''
          hello @mei.eats who is this?          | ''
          how many creators will that be?       | HowManyCreators
          how many posts?                       | HowManyCreators
          how much?                             | ''
          what would another 1,000 bring?       | MoreMoney
          what would USD 1,000 more get us      | MoreMoney
          how many more would we get with 500 more? | MoreMoney
          What if we spent more?                | MoreMoney
          budget curve                          | MoreMoney
          what would 10k engagements cost?      | ''
          what if we take 20k?                  | ''
          ¿qué traerían 1.000 más?              | MoreMoney
          ¿Y si gastamos más?                   | MoreMoney
          再多 1,000 會帶來甚麼？               | MoreMoney
          預算曲線                              | MoreMoney
          which limit costs most?               | CostOfLimits
          what do our limits cost?              | CostOfLimits
          ¿Qué límite cuesta más?               | CostOfLimits
          邊個限制代價最大？                    | CostOfLimits
          compare the plans                     | SideBySide []
          side by side                          | SideBySide []
          compare plan 1 and 2                  | SideBySide [1, 2]
          compare plans 1, 2 and 3              | SideBySide [1, 2, 3]
          plan 1 vs plan 3                      | SideBySide [1, 3]
          compare                               | ''
          plan 2                                | ''
          compara los planes                    | SideBySide []
          compara el plan 1 con el 2            | SideBySide [1, 2]
          比較方案1和2                          | SideBySide [1, 2]
          one moment                            | Wait
          wait                                  | Wait
          wait, how many creators?              | HowManyCreators
          One moment…                           | Wait
          just a sec!                           | Wait
          bob may answer                        | WhichPerson bob
          bob may answer too                    | WhichPerson bob
          let bob answer                        | WhichPerson bob
          let bob decide, too                   | WhichPerson bob
          only bob may answer                   | WhichPerson bob
          @bob can decide                       | WhichPerson bob
          me may answer                         | ''
          anyone may answer                     | ''
          who may decide                        | WhoIsIn
          bob may dance                         | ''
          hello                                 | ''
          10k                                   | ''
          """)
  void hearsWhatSomebodyWantsToKnow(String text, String inquiry) {
    assertThat(InShort.inquiry(text)).isEqualTo(inquiry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          anyone may answer                | everybody
          everybody can answer here        | everybody
          everyone may decide.             | everybody
          only me                          | only
          just me please                   | only
          only me and <@bob>               | only bob
          only <@bob>                      | only bob
          only <@bob> and me               | only bob
          only <@bob>, <@carol> may answer | only bob carol
          <@bob> may answer, too           | also bob
          add <@bob>                       | also bob
          add <@bob> and <@carol> too      | also bob carol
          let <@bob> decide                | also bob
          <@bob> may dance                 | ''
          only bob                         | ''
          only @bob                        | ''
          hello <@bob>                     | ''
          任何人都可以回答                 | everybody
          只有我                           | only
          solo yo                          | only
          """)
  void hearsWhoMayAnswer(String text, String circle) {
    assertThat(InShort.circle(text)).isEqualTo(circle);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tiktok too                 | +PLATFORMS
          also in Spain              | +REGIONS
          add food                   | +NICHES
          food as well               | +NICHES
          no alcohol                 | ''
          only women                 | GENDER only women
          vegan creators             | DIET vegan
          no politics                | BELIEFS no politics
          is it in Spain?            | asks
          how much is it for tiktok? | asks
          what about Spain?          | ''
          do you have food creators? | asks
          tiktok                     | ''
          in Spain                   | ''
          food                       | ''
          """)
  void tellsWhatComesOnTopAndWhatNoDataAnswers(String text, String besides) {
    assertThat(InShort.besides(Reading.of(text))).isEqualTo(besides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          add food                   | food
          food as well               | food
          no food                    | -food
          food, no fashion           | food -fashion
          without finance and crypto | -finance
          food or travel             | food travel
          beauty in Spain too        | beauty
          Spain                      | ''
          """)
  void readsNiches(String text, String niches) {
    assertThat(InShort.niches(Reading.of(text))).isEqualTo(niches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on instagram and tiktok | INSTAGRAM TIKTOK
          tiktok, not instagram   | TIKTOK
          instagram only          | INSTAGRAM
          insta                   | INSTAGRAM
          ig and yt               | INSTAGRAM YOUTUBE
          twitter                 | X
          x                       | X
          X                       | X
          on X                    | X
          fb                      | FACEBOOK
          snap                    | SNAPCHAT
          youtube shorts          | YOUTUBE
          linkedin                | LINKEDIN
          2 x 3                   | ''
          no tiktok               | ''
          """)
  void readsPlatforms(String text, String platforms) {
    assertThat(InShort.platforms(Reading.of(text))).isEqualTo(platforms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          budget -20%               | 0.8
          budget: +10%              | 1.1
          budget by -15 percent     | 0.85
          cut the budget by 10%     | 0.9
          raise our budget by 12,5% | 1.125
          10% more budget           | 1.1
          20 percent less budget    | 0.8
          預算加10%                 | 1.1
          預算減10%                 | 0.9
          budget 20%                | ''
          """)
  void readsABudgetThatIsSaidAsAChange(String text, String change) {
    assertThat(InShort.budgetChange(text)).isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speak Spanish              | es
          in spanish, please         | es
          10k usd, in spanish please | es 10k usd
          español                    | es
          deutsch                    | de
          switch to english          | en
          中文                       | zh-HK
          請講英文                   | en
          we sell spanish wine       | ''
          """)
  void readsTheLanguageToSpeak(String text, String language) {
    assertThat(InShort.language(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run it              | RUN
          close it            | CLOSE
          offers              | OFFERS
          the offers please   | OFFERS
          excel               | EXPORT
          plan it             | PLAN
          plan it again       | AGAIN
          recalcula           | AGAIN
          重新計劃            | AGAIN
          we run it every day | ''
          """)
  void readsWhatIsToBeDoneWithThePlan(String text, String word) {
    assertThat(InShort.planWord(text)).isEqualTo(word);
  }
}
