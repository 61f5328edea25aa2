package campaignbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.catalogue.ImportReport.AssumedPlatform;
import campaignbot.catalogue.ImportReport.Doubt;
import campaignbot.catalogue.ImportReport.IgnoredColumn;
import campaignbot.catalogue.ImportReport.Imported;
import campaignbot.catalogue.ImportReport.RefusedRow;
import campaignbot.understanding.Places;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueImportTest {
  private static final CatalogueImport IMPORT = new CatalogueImport(Places.bundled());

  private static Imported read(String fileName, String text) {
    return (Imported) IMPORT.read(fileName, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Imported read(String text) {
    return read("creators.csv", text);
  }

  private static Creator only(String text) {
    assertThat(read(text).creators()).hasSize(1);
    return read(text).creators().getFirst();
  }

  @Test
  void aColumnOfNetworksIsThePlatformWhateverItsHeading() {
    var text =
        """
        Name;Profil;Kanal;Abonnenten
        Mia Muster;@mia.muster.x;Instagram;12,3k
        Tom Test;@tom.test.x;TikTok;8,9k
        """;
    assertThat(read(text).creators())
        .extracting(c -> c.platform().orElseThrow())
        .containsExactly(Platform.INSTAGRAM, Platform.TIKTOK);
  }

  @ParameterizedTest
  @CsvSource({
    "'Username,Platform,Followers', ','",
    "'Usuario;Plataforma;Seguidores', ';'",
    "'Identifiant\tRéseau\tAbonnés', '\t'",
    "'Nutzername|Plattform|Follower', '|'",
    "'Nome utente,Piattaforma,Follower', ','",
    "'계정,플랫폼,팔로워 수', ','",
    "'アカウント名,媒体,フォロワー数', ','",
    "'账号,平台,粉丝数', ','",
    "'Tên tài khoản,Nền tảng,Lượt theo dõi', ','",
    "'ชื่อผู้ใช้,แพลตฟอร์ม,ผู้ติดตาม', ','",
    "'Kullanıcı adı,Platform,Takipçi sayısı', ','",
    "'اسم المستخدم,المنصة,المتابعين', ','",
    "'profile_name,social network,subscriberCount', ','",
  })
  void recognisesHeadingsInManyLanguages(String headings, String delimiter) {
    var creator = only(headings + "\n" + String.join(delimiter, "@kim.cooks", "Instagram", "4200"));
    assertThat(creator.key()).isEqualTo("instagram:kim.cooks");
    assertThat(creator.followers()).hasValue(4200);
  }

  @Test
  void readsTwoNetworksOfOneRowAsTwoAccountsOfOnePerson() {
    var report =
        read(
            """
            Nama Lengkap,Domisili,Username TikTok,Followers TT,ER TT,Username IG,Followers IG,ER IG
            Rani A,ID,@ranimakan,"54,9ribu","8,5%",@rani.makan,4.744,"3,2%"
            Bima B,ID,@bimajajan,12k,7%,,,
            """);
    assertThat(report.creators())
        .extracting(Creator::key)
        .containsExactly("tiktok:ranimakan", "instagram:rani.makan", "tiktok:bimajajan");
    assertThat(report.creators().getFirst().followers()).hasValue(54_900);
    assertThat(report.creators().get(0).personKey())
        .isEqualTo(report.creators().get(1).personKey());
    assertThat(report.creators().get(1).engagement().orElseThrow().fraction()).isEqualTo(0.032);
  }

  @Test
  void reportsADoubtfulCellWithLineAndReading() {
    var report =
        read("Handle,Platform,Followers\n@a.b,Instagram,4.744\n@c.d,Instagram,\"8,100\"\n");
    assertThat(report.doubts())
        .containsExactly(
            new Doubt(
                2, "Followers", "4.744", Doubt.Kind.THOUSANDS_OR_DECIMALS, Optional.of("4744")));
  }

  @Test
  void doesNotGuessAMissingUnit() {
    var report = read("Handle,Platform,Followers\n@a.b,TikTok,22.8\n");
    assertThat(report.creators().getFirst().followers()).isEmpty();
    assertThat(report.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.UNIT_MISSING);
  }

  @Test
  void readsFeesPerDeliverableInTheirCurrency() {
    var report =
        read(
            """
            Talent,Instagram Followers,TikTok Followers,Instagram Photo (NZD),Instagram Story (3 frames or video) (NZD),Instagram Reel (NZD),Instagram carousel (NZD),TikTok (NZD),Video cross posted on both TikTok & Instagram (NZD),YouTube Shorts (NZD),YouTube integration up to 60 sec (NZD)
            A1,12000,,700,650,900,950,,,,
            A2,,,300,,,,850,1200,400,600
            """);
    assertThat(report.creators())
        .extracting(Creator::key)
        .containsExactly("instagram:a1", "instagram:a2", "tiktok:a2", "youtube:a2");
    assertThat(report.creators().getFirst().fees())
        .containsExactly(
            new Fee(Format.POST, Money.of("700", "NZD")),
            new Fee(Format.STORY, Money.of("650", "NZD")),
            new Fee(Format.REEL, Money.of("900", "NZD")),
            new Fee(Format.CAROUSEL, Money.of("950", "NZD")));
    assertThat(report.creators().get(2).fees())
        .containsExactly(new Fee(Format.VIDEO, Money.of("850", "NZD")));
    assertThat(report.creators().get(3).fees())
        .extracting(Fee::format)
        .containsExactly(Format.SHORT, Format.INTEGRATION);
    assertThat(report.ignored())
        .extracting(IgnoredColumn::reason)
        .containsExactly(IgnoredColumn.Reason.EMPTY, IgnoredColumn.Reason.BUNDLE);
  }

  @Test
  void readsRowsOfUnequalLengthBelowALineThatNamesTheDelimiter() {
    var report = read("sep=;\nHandle;Platform;Followers\n@a.b;TikTok\n@c.d;TikTok;5;more\n");
    assertThat(report.headingLine()).isEqualTo(2);
    assertThat(report.creators()).extracting(Creator::handle).containsExactly("a.b", "c.d");
  }

  @Test
  void fillsGapsFromASecondColumnForTheSame() {
    var report =
        read(
            """
            username,platform,follower_count,subscriber_count
            a.b,Instagram,500,
            c.d,Instagram,700,
            e.f,YouTube,,900
            """);
    assertThat(report.creators().get(2).followers()).hasValue(900);
  }

  @Test
  void givesAFeeWithoutANetworkToTheFirstAccountAndSaysSo() {
    var report = read("Creator,IG handle,TikTok handle,Rate (USD)\nAnn,@ann.b,@annb,$250\n");
    assertThat(report.creators()).extracting(c -> c.fees().size()).containsExactly(1, 0);
    assertThat(report.doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.PLATFORM_ASSUMED);
  }

  @Test
  void keepsAPersonWithoutAFollowerCount() {
    var creator = only("Name,IG Followers,Instagram Reel (NZD)\nA2,,300\n");
    assertThat(creator.followers()).isEmpty();
    assertThat(creator.platform()).contains(Platform.INSTAGRAM);
  }

  @ParameterizedTest
  @CsvSource({
    "price per story usd, USD, STORY",
    "Reel price (£), GBP, REEL",
    "Harga per post IDR, IDR, POST",
    "Rate Card Story SGD, SGD, STORY",
    "Fee (HKD), HKD, POST",
  })
  void findsCurrencyAndDeliverableInTheHeading(String heading, String currency, Format format) {
    var creator = only("Username,Platform,\"" + heading + "\"\n@a.b,Instagram,\"1,500\"\n");
    assertThat(creator.fees()).containsExactly(new Fee(format, Money.of("1500", currency)));
  }

  @ParameterizedTest
  @CsvSource({
    "AR$ 50000, ARS",
    "EC$ 200, XCD",
    "R$ 500, BRL",
    "US$500, USD",
    "U$S 500, USD",
    "500 $US, USD",
    "RD$ 500, DOP",
    "CL$ 500, CLP",
    "CO$ 500, COP",
    "hk$ 500, HKD",
    "500 zł, PLN",
    "5万円, JPY",
    "10만원, KRW",
    "500元, CNY",
    "500美元, USD",
    "500港元, HKD",
    "500日元, JPY",
    "TRY 500, TRY",
    "500 eur, EUR",
  })
  void readsASignThatIsNoPartOfALongerOne(String cell, String currency) {
    var creator = only("Username,Platform,Fee (HKD)\n@a.b,Instagram," + cell + "\n");
    assertThat(creator.fees().getFirst().price().currency().getCurrencyCode()).isEqualTo(currency);
  }

  @Test
  void leavesOutAPriceInADollarThatIsNotKnown() {
    var report = read("Username,Platform,Fee (HKD)\n@a.b,Instagram,XY$ 500\n");
    assertThat(report.creators().getFirst().fees()).isEmpty();
    assertThat(report.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.NOT_A_FEE);
  }

  @Test
  void doesNotTakeAWordForACurrency() {
    var creator = only("Username,Platform,Fee (HKD)\n@a.b,Instagram,all 500\n");
    assertThat(creator.fees()).containsExactly(new Fee(Format.POST, Money.of("500", "HKD")));
  }

  @Test
  void ignoresPricesWithoutACurrency() {
    var report = read("Username,Platform,Fee\n@a.b,Instagram,150\n");
    assertThat(report.ignored())
        .extracting(IgnoredColumn::reason)
        .containsExactly(IgnoredColumn.Reason.NO_CURRENCY);
  }

  @Test
  void takesTheWorkspacesCurrencyForPricesWithoutOne() {
    var hkd = new CatalogueImport(Places.bundled(), Optional.of(Currency.getInstance("HKD")));
    var report =
        (Imported)
            hkd.read(
                "c.csv",
                "Username,Platform,Fee\n@a.b,Instagram,150\n".getBytes(StandardCharsets.UTF_8));
    assertThat(report.creators().getFirst().fees())
        .containsExactly(new Fee(Format.POST, Money.of("150", "HKD")));
  }

  @Test
  void takesTheMoreExactOfTwoColumnsForTheSame() {
    var report =
        read("Username,Platform,Followers,Followers Numbers \n@a.b,Instagram,48.5M,48512345\n");
    assertThat(report.creators().getFirst().followers()).hasValue(48_512_345);
    assertThat(report.ignored())
        .containsExactly(
            new IgnoredColumn(
                "Followers",
                IgnoredColumn.Reason.SAME_AS_ANOTHER,
                Optional.of("Followers Numbers")));
  }

  @Test
  void findsHeadingsBelowEmptyRowsInWindowsEncoding() {
    var text = ",,,\r\nRank,Name,Username,Follower Count\r\n1,Zoë Bélanger,@zoe.b,10.4K\r\n";
    var report =
        (Imported) IMPORT.read("tiktok-list.csv", text.getBytes(Charset.forName("windows-1252")));
    assertThat(report.headingLine()).isEqualTo(2);
    assertThat(report.creators().getFirst().name()).isEqualTo("Zoë Bélanger");
    assertThat(report.assumedPlatform())
        .contains(new AssumedPlatform(Platform.TIKTOK, AssumedPlatform.From.FILE_NAME));
  }

  @Test
  void readsUtf16FromASpreadsheet() {
    var text = "\uFEFFUsername\tPlatform\tFollowers\n@mé.a\tTikTok\t900\n";
    var report = (Imported) IMPORT.read("a.txt", text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(report.creators().getFirst().handle()).isEqualTo("mé.a");
  }

  @Test
  void countsLinesAsPeopleSeeThem() {
    var report =
        read("Name,Platform,\"Followers\n(total)\"\n\nA B,TikTok,12\n,TikTok,300\nC D,TikTok,9\n");
    assertThat(report.refused()).containsExactly(new RefusedRow(5, RefusedRow.Reason.NO_NAME));
  }

  @Test
  void splitsAHandleFromTheName() {
    var creator =
        only("NOMBRE,SEGUIDORES,TP\nBlue Sky Tunes @UCabcdefghijklmnopqrstuv,32.9M,0.1%\n");
    assertThat(creator.handle()).isEqualTo("UCabcdefghijklmnopqrstuv");
    assertThat(creator.name()).isEqualTo("Blue Sky Tunes");
    assertThat(creator.platform()).contains(Platform.YOUTUBE);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.instagram.com/a.b/, instagram:a.b",
    "https://www.tiktok.com/@a.b?lang=en, tiktok:a.b",
    "youtube.com/@AbcDef, youtube:abcdef",
    "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv, youtube:ucabcdefghijklmnopqrstuv",
    "http://youtube.com/c/AbcDef, youtube:abcdef",
    "https://www.twitch.tv/abc_def, twitch:abc_def",
    "https://www.facebook.com/gaming/abcdef, facebook:abcdef",
    "https://x.com/abcdef, x:abcdef",
    "https://twitter.com/abcdef, x:abcdef",
    "https://www.xiaohongshu.com/user/profile/5f01, xiaohongshu:5f01",
  })
  void findsNetworkAndHandleInALink(String link, String key) {
    assertThat(only("Name,URL,Followers\nSomebody," + link + ",1200\n").key()).isEqualTo(key);
  }

  @Test
  void recognisesLinksUnderAnyHeading() {
    var creator = only("Name,Wo zu finden?,Reichweite\nA,https://www.instagram.com/a.b/,x\n");
    assertThat(creator.key()).isEqualTo("instagram:a.b");
  }

  @Test
  void computesARateFromAverageLikesAndComments() {
    var creator = only("name,platform,followers,likesAvg,commentsAvg\nA,TikTok,1000,40,2\n");
    assertThat(creator.engagement().orElseThrow().fraction()).isEqualTo(0.042);
  }

  @ParameterizedTest
  @CsvSource({
    "Posts analysed, 12, 12",
    "posts_analyzed, 1.2k, 1200",
    "Publicaciones analizadas, 8, 8",
    "分析帖文數, 20, 20"
  })
  void readsHowManyPostsAreBehindTheRates(String heading, String cell, long posts) {
    var creator =
        only("name,platform,followers,er," + heading + "\nA,TikTok,1000,4%," + cell + "\n");
    assertThat(creator.postsSeen()).hasValue(posts);
  }

  @ParameterizedTest
  @CsvSource({"Posts analysed, 0", "Posts analysed, n/a", "Posts, 120", "Post count, 120"})
  void takesNeitherNoPostsNorAllPostsForThoseBehindTheRates(String heading, String cell) {
    var creator =
        only("name,platform,followers,er," + heading + "\nA,TikTok,1000,4%," + cell + "\n");
    assertThat(creator.postsSeen()).isEmpty();
  }

  @Test
  void doubtsMoreLikesThanFollowers() {
    var report = read("name,platform,followers,likesAvg\nA,YouTube,1000,4000\n");
    assertThat(report.creators().getFirst().engagement()).isEmpty();
    assertThat(report.doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.MORE_THAN_FOLLOWERS);
  }

  @Test
  void leavesOutLikesOfWhichNobodySaysWhetherTheyAreATotal() {
    var report = read("name,platform,followers,Likes count\nA,YouTube,1000,400\n");
    assertThat(report.ignored())
        .extracting(IgnoredColumn::reason)
        .containsExactly(IgnoredColumn.Reason.TOTAL_OR_AVERAGE);
  }

  @ParameterizedTest
  @CsvSource({"0.0273, 0.0273", "2.73%, 0.0273", "2.73, 0.0273"})
  void tellsFractionsFromPercent(String cell, double fraction) {
    var creator = only("Handle,Platform,engagement_rate\n@a.b,Instagram," + cell + "\n");
    assertThat(creator.engagement().orElseThrow().fraction()).isEqualTo(fraction);
  }

  @Test
  void doesNotUseARateAboveTheWhole() {
    var report = read("Handle,Platform,ER\n@a.b,Instagram,\"603,74%\"\n@c.d,Instagram,3%\n");
    assertThat(report.creators().getFirst().engagement()).isEmpty();
    assertThat(report.doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.RATE_IMPLAUSIBLE);
  }

  @Test
  void keepsTheDenominatorThatIsSaid() {
    var creator = only("Handle,Platform,Engagement rate by views\n@a.b,TikTok,6%\n");
    assertThat(creator.engagement().orElseThrow())
        .isEqualTo(new EngagementRate(0.06, EngagementRate.Denominator.VIEWS, false));
  }

  @Test
  void doesNotTakeNorthAmericaForNamibia() {
    var report = read("name,url,country\nA,https://twitch.tv/aaa,NA\nB,https://twitch.tv/bbb,GB\n");
    assertThat(report.creators().getFirst().place()).isEmpty();
    assertThat(report.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.AMBIGUOUS_NA);
  }

  @Test
  void takesNamibiaAmongOtherAfricanCodes() {
    var report =
        read(
            "name,url,country\nA,https://twitch.tv/aaa,NA\nB,https://twitch.tv/bbb,ZA\nC,https://twitch.tv/ccc,BW\n");
    assertThat(report.creators().getFirst().place().flatMap(Region::country)).contains("NA");
  }

  @Test
  void readsGsaAsGermanySwitzerlandAndAustria() {
    var creator = only("name,url,country\nA,https://twitch.tv/aaa,GSA\n");
    assertThat(creator.place().orElseThrow().countries()).containsExactly("AT", "CH", "DE");
  }

  @Test
  void keepsAPlaceThatNobodyKnowsAsADoubt() {
    var report = read("name,url,location\nA,https://twitch.tv/aaa,Qwertzuiopolis\n");
    assertThat(report.creators().getFirst().place()).isEmpty();
    assertThat(report.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.UNKNOWN_PLACE);
  }

  @Test
  void mergesTwoRowsForOneAccount() {
    var report =
        read("Handle,Platform,Followers,Email\n@a.b,TikTok,100,a@example.org\n@A.B,TikTok,120,\n");
    assertThat(report.creators()).hasSize(1);
    assertThat(report.creators().getFirst().followers()).hasValue(120);
    assertThat(report.creators().getFirst().contact()).contains("a@example.org");
    assertThat(report.merged()).containsExactly(new ImportReport.Merged("tiktok:a.b", 2, 3));
  }

  @Test
  void keepsAFormulaAsTheTextItIs() {
    var creator = only("Name,Platform,Followers\n\"=HYPERLINK(\"\"http://x\"\")\",TikTok,100\n");
    assertThat(creator.name()).startsWith("=HYPERLINK");
  }

  @Test
  void takesOutWhatNobodySees() {
    var creator = only("Handle,Platform,Followers\n@a\u202e.b\u0007\u200b,TikTok,100\n");
    assertThat(creator.handle()).isEqualTo("a.b");
  }

  @Test
  void takesOutWhatNobodySeesFromHeadingsAndNamesOfLists() {
    var report =
        read(
            "a.json",
            "{\"cre\\u0007at\\u202eors\":[{\"han\\u200bdle\":\"@a.b\",\"followers\":5}]}");
    assertThat(report.sheet()).isEqualTo("creators");
    assertThat(report.mapped().getFirst().heading()).isEqualTo("handle");
  }

  @Test
  void keepsARowWithTextBehindAClosingQuote() {
    var report = read("Name,Platform,Followers\n\"Big\" Ben,TikTok,100\n\"C, D\",TikTok,200\n");
    assertThat(report.creators()).extracting(Creator::name).containsExactly("Big Ben", "C, D");
  }

  @Test
  void judgesALongColumnAsItDoesAShortOne() {
    var text = new StringBuilder("Who,Instagram,Followers\n");
    for (var i = 0; i < 5_000; i++) {
      text.append("Kim ").append(i).append(",@kim.").append(i).append(",1k\n");
    }
    assertThat(read(text.toString()).creators()).hasSize(5_000);
  }

  @Test
  void refusesSumsAndRepeatedHeadings() {
    var report =
        read("Name,Platform,Followers\nA,TikTok,100\nName,Platform,Followers\nTotal,,100\n");
    assertThat(report.refused())
        .containsExactly(
            new RefusedRow(3, RefusedRow.Reason.REPEATED_HEADING),
            new RefusedRow(4, RefusedRow.Reason.SUMMARY));
  }

  @Test
  void readsAudiencesWithTheirShares() {
    var creator = only("Handle,Platform,Audience countries\n@a.b,TikTok,HK 62%; TW 10.5%\n");
    assertThat(creator.audienceCountries()).containsEntry("HK", 0.62).containsEntry("TW", 0.105);
  }

  @Test
  void doesNotTakeTheAudiencesCountryForThePlace() {
    var report = read("Handle,Platform,Audience country\n@a.b,TikTok,HK\n");
    assertThat(report.creators().getFirst().place()).isEmpty();
    assertThat(report.ignored())
        .extracting(IgnoredColumn::reason)
        .containsExactly(IgnoredColumn.Reason.NO_SHARES);
  }

  @Test
  void readsKoreanJsonAndFlattensWhatIsNested() {
    var report =
        read(
            "list.json",
            """
            [{"name":"가나 게임","platform":"YouTube","url":"https://www.youtube.com/@ganagame",
              "country":"NA","genre":"RPG","profile":{"followers":"12300","engagementRate":0.031},
              "subscribers":0,"videos":[{"title":"x"}]},
             {"name":"다라","platform":"Twitch","url":"https://www.twitch.tv/dara","country":"GB",
              "genre":"","profile":{"followers":"900","engagementRate":0.05},"subscribers":0,"videos":[]}]
            """);
    var creator = report.creators().getFirst();
    assertThat(creator.key()).isEqualTo("youtube:ganagame");
    assertThat(creator.followers()).hasValue(12_300);
    assertThat(creator.engagement().orElseThrow().fraction()).isEqualTo(0.031);
    assertThat(report.ignored())
        .extracting(IgnoredColumn::reason)
        .contains(IgnoredColumn.Reason.NOTHING_BUT_ZERO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":false,\"users\":[{\"username\":\"a.b\",\"platform\":\"instagram\",\"followers\":5}]}",
        "{\"username\":\"a.b\",\"platform\":\"instagram\",\"followers\":5}",
        "{\"username\":\"a.b\",\"platform\":\"instagram\",\"followers\":5}\n{\"username\":\"a.b\",\"platform\":\"instagram\",\"followers\":5}",
        "{\"a.b\":{\"platform\":\"instagram\",\"followers\":5},\"a.c\":{\"platform\":\"instagram\",\"followers\":5}}",
      })
  void readsJsonInSeveralShapes(String json) {
    assertThat(read("a.json", json).creators().getFirst().key()).isEqualTo("instagram:a.b");
  }

  @Test
  void leavesTheNetworkOpenWhereNothingNamesIt() {
    var report = read("export.csv", "Channel,Watch time(Minutes),Followers\nabc_d,61961,3246\n");
    assertThat(report.creators().getFirst().platform()).isEmpty();
    assertThat(report.creators().getFirst().key()).isEqualTo("?:abc_d");
  }

  @Test
  void givesTheSameReportForTheSameBytes() {
    var text = "Handle,Platform,Followers\n@a.b,TikTok,1k\n@c.d,TikTok,4.744\n";
    assertThat(read(text)).isEqualTo(read(text));
    assertThat(List.of(read(text).mapped())).hasSize(1);
  }
}
