package campaignbot.discord.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.catalogue.Creator;
import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Place;
import campaignbot.discord.fake.Posted;
import campaignbot.homes.Backstage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed as a command and is no talk: creators, files, settings, suggestions, long lists.
class CommandsInDiscordTest {
  private static final String CSV =
      """
      handle,platform,followers,country,niche,fee_usd
      mia.cooks,instagram,4200,HK,food,300
      ken.runs,tiktok,3100,HK,fitness,200
      """;

  @TempDir private Path folder;
  private Bench bench;
  private FakeDiscord discord;
  private Place campaigns;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, Bench.Reading.CALLED);
    discord = bench.discord();
    campaigns = discord.campaigns();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Posted answer(String command, Map<String, ?> options) {
    var asked = discord.slash(discord.alice(), campaigns, command, options);
    discord.await("an answer", () -> !asked.ephemerals().isEmpty());
    return asked.ephemerals().getFirst();
  }

  private List<String> suggested(String option, String typed) {
    var asked =
        discord.autocomplete(
            discord.alice(), campaigns, "plan-campaign", Map.of(option, typed), option);
    return discord.acknowledged(asked).choices().stream().map(c -> c.getString("name")).toList();
  }

  @Test
  void creatorsAreFoundAddedAndQuotedForThePersonAlone() {
    assertThat(answer("campaign-creators find", Map.of("text", "food hong kong")).words())
        .contains("food", "Hong Kong");
    assertThat(
            answer(
                    "campaign-creators add",
                    Map.of("text", "anna.eats instagram 4.2k followers hong kong food"))
                .words())
        .contains("anna.eats");
    assertThat(bench.creators(FakeDiscord.GUILD)).hasSize(1);
    assertThat(
            answer("campaign-creators quote", Map.of("text", "anna.eats 450 usd a reel")).words())
        .contains("450");
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void anAttachedListIsImported() {
    var file = discord.file("creators.csv", CSV.getBytes(StandardCharsets.UTF_8));
    bench.after(() ->
        discord.slash(
            discord.alice(), campaigns, "campaign-creators import", Map.of("file", file)));
    assertThat(bench.creators(FakeDiscord.GUILD)).extracting(Creator::handle).hasSize(2);
    assertThat(discord.byBot(campaigns).getLast().words()).contains("creators.csv", "2");
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void aListBesideAMentionIsImported() {
    var file = discord.file("creators.csv", CSV.getBytes(StandardCharsets.UTF_8));
    bench.after(() -> discord.message(discord.alice(), campaigns, discord.bot().mention(), file));
    Backstage.until("it is imported", () -> bench.creators(FakeDiscord.GUILD).size() == 2);
    bench.untilIdle();
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void aListInDirectMessagesIsThePersonsOwn() {
    var file = discord.file("creators.csv", CSV.getBytes(StandardCharsets.UTF_8));
    var direct = discord.dm(discord.bob());
    bench.after(() -> discord.message(discord.bob(), direct, "", file));
    Backstage.until(
        "it is imported", () -> bench.creators("user-" + discord.bob().id()).size() == 2);
    bench.untilIdle();
    assertThat(bench.creators(FakeDiscord.GUILD)).isEmpty();
    assertThat(discord.byBot(direct).getLast().words()).contains("creators.csv");
  }

  @Test
  void regionsNichesAndCurrenciesAreSuggestedAsTheyWouldBeRead() {
    assertThat(suggested("region", "hongk")).isNotNull();
    assertThat(suggested("region", "sing")).contains("Singapore");
    assertThat(suggested("region", "香港")).contains("Hong Kong");
    assertThat(suggested("region", "georgia")).hasSizeGreaterThan(1);
    assertThat(suggested("region", "")).contains("Hong Kong");
    assertThat(suggested("niche", "foo")).contains("food");
    assertThat(suggested("niche", "комеди")).contains("comedy");
    assertThat(suggested("currency", "hk$")).contains("Hong Kong Dollar (HKD)");
    assertThat(suggested("currency", "eur")).first().isEqualTo("Euro (EUR)");
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void settingsAreShownAndChangedForThePersonAlone() {
    assertThat(answer("campaign-settings", Map.of()).words()).contains("currency", "Everyone");
    var changed = answer("campaign-settings", Map.of("currency", "euro", "region", "hong kong"));
    assertThat(changed.words()).contains("Euro (EUR)", "Hong Kong");
    var approvers = changed.customIds().stream().filter(i -> i.endsWith("APPROVERS")).findFirst();
    var picked =
        discord.select(
            discord.alice(), changed, approvers.orElseThrow(), List.of(discord.bob().id()));
    discord.await(
        "it is settled",
        () -> !bench.bot().preferences().of(FakeDiscord.GUILD).approvers().includes("nobody"));
    assertThat(picked.isAcknowledged()).isTrue();
    assertThat(answer("campaign-settings", Map.of("currency", "USD")).words())
        .contains("Euro (EUR)");
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void whatCannotBeSettledIsSaid() {
    assertThat(answer("campaign-settings", Map.of("currency", "pebbles")).words())
        .contains("pebbles", "EUR");
  }

  @Test
  void aLongAllocationIsTurnedPageByPageForWhoeverWantsToSeeIt() {
    var options = Map.of("budget", "12k usd", "region", "hong kong", "metric", "sales");
    bench.after(() -> discord.slash(discord.alice(), campaigns, "plan-campaign", options));
    var thread = discord.threads(campaigns).getLast();
    bench.after(() -> discord.mention(discord.alice(), thread, "no"));
    bench.after(() -> discord.mention(discord.alice(), thread, "plan it"));
    var plan = discord.byBot(thread).getLast();
    var opened = discord.click(discord.bob(), plan, id(plan, "page/"));
    discord.await("the first page", () -> !opened.ephemerals().isEmpty());
    var first = opened.ephemerals().getFirst();
    assertThat(first.words()).contains("1 to 20 of 57", "@puiclay");
    discord.click(discord.bob(), first, id(first, "/2"));
    discord.await("the second page", () -> discord.now(first).words().contains("21 to 40 of 57"));
    assertThat(discord.now(plan).edits()).isZero();
    assertThat(discord.complaints()).isEmpty();
  }

  private static String id(Posted message, String part) {
    return message.customIds().stream()
        .filter(i -> i.contains(part))
        .reduce((_, b) -> b)
        .orElseThrow();
  }

  @Test
  void theCommandsAreWrittenOnlyWhenTheyHaveChanged() {
    assertThat(discord.calls("PUT /applications/\\d+/commands")).hasSize(1);
    bench.comeBack();
    Backstage.until(
        "it looks again", () -> discord.calls("GET /applications/\\d+/commands").size() == 2);
    bench.after(() -> discord.slash(discord.alice(), campaigns, "plan-campaign"));
    assertThat(discord.calls("PUT /applications/\\d+/commands")).hasSize(1);
  }
}
