package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What nobody wants: platforms and niches, alone, in lists, and mixed.
class RefusalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no tiktok or youtube              | ''        | TIKTOK ..0.0, YOUTUBE ..0.0
          Sin TikTok ni YouTube             | ''        | TIKTOK ..0.0, YOUTUBE ..0.0
          neither tiktok nor youtube        | ''        | TIKTOK ..0.0, YOUTUBE ..0.0
          ni tiktok ni youtube              | ''        | TIKTOK ..0.0, YOUTUBE ..0.0
          ohne TikTok und YouTube           | ''        | TIKTOK ..0.0, YOUTUBE ..0.0
          weder TikTok noch YouTube         | ''        | TIKTOK ..0.0, YOUTUBE ..0.0
          pas de tiktok ni youtube          | ''        | TIKTOK ..0.0, YOUTUBE ..0.0
          不要TikTok和YouTube               | ''        | TIKTOK ..0.0, YOUTUBE ..0.0
          唔要TikTok同YouTube               | ''        | TIKTOK ..0.0, YOUTUBE ..0.0
          唔好TikTok                        | ''        | TIKTOK ..0.0
          TikTok就唔好                      | ''        | TIKTOK ..0.0
          no TikTok/YouTube                 | ''        | TIKTOK ..0.0, YOUTUBE ..0.0
          not on tiktok or on facebook      | ''        | TIKTOK ..0.0, FACEBOOK ..0.0
          no tiktok, facebook or youtube    | ''        | TIKTOK ..0.0, YOUTUBE ..0.0, FACEBOOK ..0.0
          no facebook or x                  | ''        | FACEBOOK ..0.0, X ..0.0
          instagram, no tiktok or youtube   | INSTAGRAM | TIKTOK ..0.0, YOUTUBE ..0.0
          no tiktok, instagram only         | INSTAGRAM | TIKTOK ..0.0
          no tiktok and instagram only      | INSTAGRAM | TIKTOK ..0.0
          sin tiktok y con instagram        | INSTAGRAM | TIKTOK ..0.0
          no tiktok but youtube is fine     | YOUTUBE   | TIKTOK ..0.0
          drop tiktok and use youtube       | YOUTUBE   | TIKTOK ..0.0
          唔要TikTok，IG都得                | INSTAGRAM | TIKTOK ..0.0
          tiktok is out                     | ''        | TIKTOK ..0.0
          tiktok and youtube are out        | ''        | TIKTOK ..0.0, YOUTUBE ..0.0
          instagram and tiktok, not youtube | INSTAGRAM TIKTOK | YOUTUBE ..0.0
          anything but tiktok               | ''        | TIKTOK ..0.0
          we don't do tiktok                | ''        | TIKTOK ..0.0
          don't use tiktok                  | ''        | TIKTOK ..0.0
          no queremos tiktok                | ''        | TIKTOK ..0.0
          remove instagram                  | ''        | INSTAGRAM ..0.0
          don't leave out tiktok            | TIKTOK    | ''
          not only tiktok                   | ''        | ''
          no not only tiktok                | ''        | ''
          not only tiktok but also instagram | TIKTOK INSTAGRAM | ''
          no posts on youtube               | ''        | YOUTUBE ..0.0
          sin publicaciones en youtube      | ''        | YOUTUBE ..0.0
          stop using instagram              | ''        | INSTAGRAM ..0.0
          kick out youtube                  | ''        | YOUTUBE ..0.0
          TikTokなし                        | ''        | TIKTOK ..0.0
          no more tiktok                    | ''        | TIKTOK ..0.0
          youtube is fine but no tiktok     | YOUTUBE   | TIKTOK ..0.0
          less tiktok                       | ''        | ''
          少啲TikTok                        | ''        | ''
          mostly on tiktok                  | ''        | ''
          50% on tiktok                     | ''        | TIKTOK 0.5..
          la mitad en tiktok                | ''        | TIKTOK 0.5..
          tiktok 50%, instagram 50%         | ''        | INSTAGRAM 0.5.., TIKTOK 0.5..
          half tiktok half instagram        | ''        | INSTAGRAM 0.5.., TIKTOK 0.5..
          20% on tiktok, the rest on ig     | ''        | INSTAGRAM 0.8.., TIKTOK 0.2..
          20% of my 10k on tiktok and the rest on ig | '' | INSTAGRAM 0.8.., TIKTOK 0.2..
          20% of my 600 on tiktok           | ''        | TIKTOK 0.2..
          20% of our budget on tiktok       | ''        | TIKTOK 0.2..
          20% en tiktok y el resto en instagram | ''    | INSTAGRAM 0.8.., TIKTOK 0.2..
          TikTok 20%，其餘 Instagram        | ''        | INSTAGRAM 0.8.., TIKTOK 0.2..
          60/40 between instagram and tiktok | ''       | INSTAGRAM 0.6.., TIKTOK 0.4..
          70/30 instagram tiktok            | ''        | INSTAGRAM 0.7.., TIKTOK 0.3..
          the rest on instagram             | INSTAGRAM | ''
          60/40 between men and women on tiktok | TIKTOK | ''
          5% engagement on tiktok           | TIKTOK    | ''
          no more than 20% on tiktok        | ''        | TIKTOK ..0.2
          tiktok and youtube                | TIKTOK YOUTUBE | ''
          add youtube, leave instagram      | YOUTUBE INSTAGRAM | ''
          leave instagram in                | INSTAGRAM | ''
          leave instagram out               | ''        | INSTAGRAM ..0.0
          leave out instagram               | ''        | INSTAGRAM ..0.0
          don't leave instagram out         | INSTAGRAM | ''
          más o menos instagram             | INSTAGRAM | ''
          todo menos instagram              | ''        | INSTAGRAM ..0.0
          menos instagram                   | ''        | ''
          走小紅書                          | XIAOHONGSHU | ''
          刪走小紅書                        | ''        | XIAOHONGSHU ..0.0
          we don't have instagram, use it   | INSTAGRAM | ''
          we do not have tiktok yet but want it | TIKTOK | ''
          we don't need tiktok              | ''        | TIKTOK ..0.0
          we can't do without tiktok        | TIKTOK    | ''
          we do without tiktok              | ''        | TIKTOK ..0.0
          youtube is not for us             | ''        | YOUTUBE ..0.0
          tiktok isn't for us               | ''        | TIKTOK ..0.0
          any platform but tiktok           | ''        | TIKTOK ..0.0
          tiktok no, instagram sí           | INSTAGRAM | TIKTOK ..0.0
          tiktok no nos interesa            | ''        | TIKTOK ..0.0
          YouTube ist nichts für uns        | ''        | YOUTUBE ..0.0
          youtube n'est pas pour nous       | ''        | YOUTUBE ..0.0
          instagram is a must, tiktok isn't | INSTAGRAM | TIKTOK ..0.0
          tiktok doesn't work for us        | ''        | TIKTOK ..0.0
          youtube, not for us               | ''        | YOUTUBE ..0.0
          tiktok? not for us                | ''        | TIKTOK ..0.0
          """)
  void readsWhichPlatformsAreOut(String text, String platforms, String limits) {
    var read = Reading.of(text);
    assertThat(InShort.platforms(read)).isEqualTo(platforms);
    assertThat(InShort.limits(read)).isEqualTo(limits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sin alcohol                        | -drinks
          no pets, kids or finance           | -pets -parenting -finance
          food, no crypto or finance         | food -finance
          no food or travel, but fashion     | fashion -food -travel
          no tiktok or finance people        | -finance
          we don't want fashion people       | -fashion
          travel y nada de moda              | travel -fashion
          keine Mode oder Beauty             | -fashion -beauty
          fashion and beauty are out         | -fashion -beauty
          no crypto, tiktok or gambling      | -finance
          no crypto, fitness and travel      | -finance -fitness -travel
          no TikTok, fitness and travel      | fitness travel
          no TikTok, fitness or travel       | -fitness -travel
          no TikTok. fitness and travel      | fitness travel
          有冇美食                           | food
          set it running                     | ''
          is it running already              | ''
          running and yoga                   | fitness
          let me check w finance             | ''
          let me check with finance          | ''
          we work with finance creators      | finance
          from boxing day on                 | ''
          boxing and tennis                  | sports
          dans le sud                        | ''
          cuisine dans toute la France       | food
          dans och musik                     | dance music
          parenting but not babies           | parenting
          no babies                          | -parenting
          any niche but fitness              | -fitness
          fitness is not for us              | -fitness
          all topics but fitness             | -fitness
          todo excepto belleza               | -beauty
          """)
  void readsWhichNichesAreOut(String text, String niches) {
    assertThat(InShort.niches(Reading.of(text))).isEqualTo(niches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sin alcohol ni tabaco         | CONTENT tabaco
          no crypto, tiktok or gambling | CONTENT gambling
          no crypto or tiktok           | ''
          no crypto and plan it         | ''
          no nudity                     | CONTENT no nudity
          parenting but not babies      | CONTENT babies
          min. 5k followers             | SIZE min. 5k followers
          with 5k+ followers            | SIZE 5k+ followers
          creators with 5k to 20k followers | SIZE 5k to 20k followers
          at least 5000粉絲             | SIZE at least 5000粉絲
          500 new followers             | ''
          english only                  | LANGUAGE english only
          verified only                 | KIND verified only
          """)
  void readsWhatNoDataAnswers(String text, String besides) {
    assertThat(InShort.besides(Reading.of(text))).isEqualTo(besides);
  }

  @ParameterizedTest
  @CsvSource({
    "add instagram",
    "instagram too",
    "include instagram as well",
    "añade instagram",
    "加埋IG",
    "IG都要",
    "也要instagram",
    "suma instagram",
    "instagram también"
  })
  void readsWhatComesOnTop(String text) {
    assertThat(InShort.besides(Reading.of(text))).isEqualTo("+PLATFORMS");
  }
}
