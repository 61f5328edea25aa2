package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Circle;
import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Person;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.Fee;
import campaignbot.catalogue.Format;
import campaignbot.conversation.Languages;
import campaignbot.storage.SqlCatalogues;
import campaignbot.wording.PlainText;
import campaignbot.wording.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreatorDeskTest {
  private static final String MIA =
      "add @mia.eats instagram 4.2k followers hong kong food 300 usd a post";

  private static final String LONG_WORD =
      "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

  private final TestBot bot;
  private final SqlCatalogues catalogues;
  private final CreatorDesk desk;

  CreatorDeskTest(@TempDir Path folder) {
    this.bot = TestBot.in(folder);
    this.catalogues = new SqlCatalogues(bot.database(), 1);
    this.desk = bot.creatorDesk(catalogues, new Wording(Locale.ENGLISH));
  }

  @AfterEach
  void close() {
    bot.database().close();
  }

  private String answer(String text) {
    return answer("ana", text);
  }

  private String answer(String person, String text) {
    return PlainText.of(desk.answer(new CreatorDesk.Asker("w", person, bot.today()), text));
  }

  private static List<String> rows(String answer) {
    return answer.lines().filter(l -> l.startsWith("  @")).toList();
  }

  private Creator own(String handle) {
    return catalogues.of("w").orElseThrow().creators().stream()
        .filter(c -> c.handle().equals(handle))
        .findFirst()
        .orElseThrow();
  }

  private void settle(Circle importers, Circle feeReaders) {
    bot.preferences()
        .update(
            "w",
            d ->
                new WorkspaceDefaults(
                    d.currency(), d.region(), d.language(), d.approvers(), importers, feeReaders));
  }

  @Test
  void answersInTheLanguageOfWhoeverAsks() {
    var asker = new CreatorDesk.Asker("w", "ana", bot.today());
    assertThat(PlainText.of(desk.in(Languages.SPANISH).answer(asker, MIA)))
        .startsWith("@mia.eats añadido: Instagram, 4,2k seguidores, Hong Kong, comida");
    assertThat(PlainText.of(desk.in(Languages.CHINESE).answer(asker, MIA)))
        .contains("mia.eats", "追蹤者", "香港")
        .doesNotContain("followers");
    settle(Circle.of(Set.of("bob", "eve")), Circle.of(Set.of("bob", "eve")));
    assertThat(PlainText.of(desk.in(Languages.SPANISH).answer(asker, "find food")))
        .contains("Las tarifas son solo para @bob y @eve.");
    assertThat(PlainText.of(desk.in(Languages.SPANISH).answer(asker, "find under 500 usd")))
        .startsWith("Aquí las tarifas son solo para @bob y @eve, así que no busco por ellas.");
  }

  @Test
  void addsACreatorFromOneLine() {
    assertThat(answer(MIA))
        .isEqualTo(
            """
            Added @mia.eats: Instagram, 4.2k followers, Hong Kong, food, USD 300 per post.
            These are your first own creators: from now on I plan with them only, and no longer with the invented ones of the sample.\
            """);
    var mia = own("mia.eats");
    assertThat(mia.platform()).contains(Platform.INSTAGRAM);
    assertThat(mia.followers()).isEqualTo(OptionalLong.of(4_200));
    assertThat(mia.place().map(Region::name)).contains("Hong Kong");
    assertThat(mia.niches()).containsExactly(new Niche("food"));
    assertThat(mia.fees()).containsExactly(new Fee(Format.POST, Money.of("300", "USD")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          add @ben_k tiktok 12,000 followers munich fitness 150 eur a video  | Added @ben_k: TikTok, 12k followers, Munich, fitness, EUR 150 per video.
          add ben.k youtube followers: 1.2m                                 | Added @ben.k: YouTube, 1.2M followers.
          add https://www.instagram.com/ben.k/ 3k followers                 | Added @ben.k: Instagram, 3k followers.
          add @hongkong.foodie ig 950 followers                             | Added @hongkong.foodie: Instagram, 950 followers.
          add @ben tiktok 2k followers 300 usd a post                       | USD 300 per video
          add @ben instagram 2k followers 300 usd a reel and 120 usd a story | USD 300 per reel, USD 120 per story
          add @ben instagram 2k followers reel 300 usd, story 120 usd       | USD 300 per reel, USD 120 per story
          """)
  void understandsWhatIsTyped(String typed, String understood) {
    assertThat(answer(typed)).contains(understood);
  }

  @Test
  void saysWhatIsNotKnownAndHowToFillItIn() {
    assertThat(answer("add @ben tiktok 2k followers"))
        .contains(
            "Not known: the place, the niche, the fee.", "add @ben hong kong food 300 usd a post");
  }

  @Test
  void aCreatorAddedTwiceIsThereOnce() {
    answer(MIA);
    assertThat(answer(MIA)).contains("Nothing was changed");
    assertThat(catalogues.of("w").orElseThrow().creators()).hasSize(1);
  }

  @Test
  void whatIsNewOfACreatorIsSaidWithWhatItWas() {
    answer(MIA);
    assertThat(answer("add @Mia.Eats 5k followers 350 usd a post"))
        .isEqualTo(
            "Updated @mia.eats: 5k followers (was 4.2k followers), USD 350 per post (was USD 300).");
    assertThat(own("mia.eats").niches()).containsExactly(new Niche("food"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          add                                              | I need the handle first
          add instagram 4.2k followers                     | I need the handle first
          add @mia                                         | I still need the platform and the number of followers
          add @mia instagram                               | This works: add @mia instagram 4.2k followers
          add @mia 9k followers                            | This works: add @mia instagram 9k followers
          add @mia instagram 22.8 followers                | couldn't read the number of followers
          add @mia instagram tiktok 4k followers           | One platform at a time, please: Instagram, TikTok
          add @mia @ben instagram 4k followers             | One creator at a time
          add @mia instagram 4k followers georgia          | Which georgia do you mean?
          add @mia instagram 4k followers $300 a post      | $300 – in which currency?
          add @mia instagram 4k followers 200-300 usd a post | is a range
          quote @mia 450 usd                               | no creators of your own yet
          """)
  void addsNothingHalf(String typed, String answer) {
    assertThat(answer(typed)).contains(answer);
    assertThat(catalogues.of("w").stream().flatMap(c -> c.creators().stream())).isEmpty();
  }

  @Test
  void aHandleThatThePlatformTookForAPersonIsAskedForWithoutItsSign() {
    assertThat(answer("add " + Person.mark("U0ANA") + " instagram 4k followers"))
        .contains("That is a person of your team to me", "add mia.eats");
  }

  @Test
  void aQuoteBecomesTheFeeOfThatFormat() {
    answer(MIA);
    assertThat(answer("quote @mia.eats 450 usd a reel"))
        .contains("Noted as a quote of today: @mia.eats asks USD 450 per reel.");
    assertThat(answer("quote @mia.eats 320 usd a post"))
        .contains("@mia.eats asks USD 320 per post (was USD 300).");
    assertThat(own("mia.eats").fees())
        .containsExactlyInAnyOrder(
            new Fee(Format.REEL, Money.of("450", "USD")).quotedOn(bot.today()),
            new Fee(Format.POST, Money.of("320", "USD")).quotedOn(bot.today()));
    assertThat(answer("find @mia.eats")).contains("reel USD 450 (quoted Nov 2, 2026)");
  }

  @Test
  void aQuoteNotedTwiceIsNotedOnce() {
    answer(MIA);
    answer("quote @mia.eats 450 usd a reel");
    var before = own("mia.eats");
    bot.goTo(LocalDate.of(2026, 12, 24));
    assertThat(answer("quote @mia.eats 450 usd a reel")).contains("noted already");
    assertThat(own("mia.eats")).isEqualTo(before);
  }

  @Test
  void aQuoteForNobodyKnownSuggestsWhoIsAlike() {
    answer(MIA);
    assertThat(answer("quote @mia.eat 450 usd a reel"))
        .contains("I don't have @mia.eat", "Did you mean @mia.eats?");
    assertThat(answer("quote @mia.eats")).contains("What does @mia.eats ask?");
  }

  @Test
  void ofTwoAccountsWithOneNameTheOneThatIsMeantIsAskedFor() {
    answer("add @mia instagram 4k followers");
    answer("add @mia tiktok 9k followers");
    assertThat(answer("quote @mia 450 usd"))
        .contains("@mia is on Instagram and TikTok. Which one?", "quote @mia instagram");
    assertThat(answer("quote @mia tiktok 450 usd")).contains("USD 450 per video");
  }

  @Test
  void findsByNichePlaceAndPlatformAndSaysThatTheSampleIsInvented() {
    var answer = answer("find tiktok food in hong kong");
    assertThat(answer.lines().findFirst().orElseThrow())
        .startsWith("food · TikTok · Hong Kong – ")
        .endsWith("creators of the sample, who are invented:");
    assertThat(rows(answer)).isNotEmpty().allMatch(l -> l.contains("TikTok"));
  }

  @Test
  void showsSomeAndSaysHowManyMore() {
    var answer = answer("find food");
    assertThat(rows(answer)).hasSize(15);
    assertThat(answer).containsPattern("… and \\d+ more");
  }

  @Test
  void findsByFeeAlsoInOtherCurrencies() {
    answer("add @one instagram 4k followers 100 eur a post");
    answer("add @two instagram 4k followers 900 eur a post");
    answer("add @three instagram 4k followers");
    assertThat(answer("find under 500 usd")).contains("1 of your 3 creators", "@one");
    assertThat(answer("find over 500 usd")).contains("1 of your 3 creators", "@two");
  }

  @Test
  void findsByAPartOfTheName() {
    answer(MIA);
    answer("add @mia instagram 1k followers");
    answer("add @ben instagram 9k followers");
    assertThat(rows(answer("find @mia"))).hasSize(2).first().asString().contains("@mia ");
    assertThat(answer("find eats")).contains("1 of your 3");
    assertThat(answer("find @mia.eatz")).contains("None of your 3", "Did you mean @mia.eats?");
  }

  @Test
  void feesAreForThoseWhoMaySeeThem() {
    answer(MIA);
    settle(Circle.EVERYBODY, Circle.of(Set.of("ana")));
    assertThat(answer("bob", "find food"))
        .contains("Fees are for @ana only.")
        .doesNotContain("300");
    assertThat(answer("bob", "find under 500 usd"))
        .contains("may see fees here")
        .doesNotContain("@mia.eats");
    assertThat(answer("bob", MIA.replace("300", "350"))).doesNotContain("300");
    assertThat(answer("bob", "quote @mia.eats 450 usd a post")).doesNotContain("350");
    assertThat(answer("bob", "add @mia.eats food")).doesNotContain("450");
    assertThat(answer("ana", "find food")).contains("USD 450");
  }

  @ParameterizedTest
  @ValueSource(strings = {MIA, "quote @mia.eats 450 usd a reel"})
  void onlyThoseWhoMayImportChangeCreators(String typed) {
    settle(Circle.of(Set.of("ana")), Circle.EVERYBODY);
    assertThat(answer("bob", typed))
        .isEqualTo("Only @ana may change creators here, so I left them as they are.");
    settle(Circle.of(Set.of()), Circle.EVERYBODY);
    assertThat(answer("bob", typed)).startsWith("Nobody may change creators here");
    assertThat(catalogues.of("w")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "help", "?", "import"})
  void helpHasExamplesThatWork(String text) {
    assertThat(answer(text)).contains("add @mia.eats instagram 4.2k followers hong kong food");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete everything",
        LONG_WORD,
        "😀",
        "\u0000",
        "\u202e",
        "<script>",
        "'; DROP TABLE x"
      })
  void whatItDoesNotKnowGetsASentenceWithExamples(String text) {
    assertThat(answer(text))
        .startsWith("I don't know what to do with")
        .contains("find food")
        .doesNotContain(LONG_WORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"find ", "add ", "quote ", "add @mia ", "quote @mia "})
  void oddWordsBreakNothing(String verb) {
    for (var odd :
        List.of(
            "x".repeat(20_000),
            "10 ".repeat(5_000),
            "@".repeat(500),
            "\ud800",
            "1e999 usd",
            "-5 followers",
            "999999999999999999 usd",
            "99999999999999999999 followers",
            "$",
            "/")) {
      assertThat(answer(verb + odd)).as(odd.substring(0, Math.min(9, odd.length()))).isNotBlank();
    }
  }

  @Test
  void nothingIsSeenOfOtherWorkspaces() {
    answer(MIA);
    var other = new CreatorDesk.Asker("v", "ana", bot.today());
    assertThat(PlainText.of(desk.answer(other, "find @mia.eats"))).contains("None of");
  }
}
