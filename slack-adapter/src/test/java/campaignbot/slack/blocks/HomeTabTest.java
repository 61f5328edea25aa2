package campaignbot.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Circle;
import campaignbot.slack.blocks.HomeContents.Entry;
import campaignbot.slack.blocks.HomeContents.OneOf;
import campaignbot.slack.blocks.HomeContents.Option;
import campaignbot.slack.blocks.HomeContents.People;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HomeTabTest {
  private static final Entry PLAN =
      new Entry(
          "Plan 2 · Sales in Hong Kong",
          "USD 11,940 of 12,000 · approved",
          Optional.of("https://team.slack.example/archives/C1/p1"));
  private static final OneOf CURRENCY =
      new OneOf(
          "currency",
          "Default currency",
          "For amounts without a currency.",
          List.of(new Option("USD", "US Dollar"), new Option("HKD", "Hong Kong Dollar")),
          Optional.of("HKD"));
  private static final People APPROVERS =
      new People("approvers", "Who may approve", "Plans.", Circle.of(Set.of("U0ALICE001")));

  private final HomeTab home = new HomeTab(Locale.ENGLISH);

  @Test
  void itExplainsItselfAndShowsThatNothingIsThereYet() {
    assertThat(strings(new HomeContents(List.of(), List.of(), List.of(), false)))
        .anyMatch(s -> s.contains("Begin with “/plan-campaign”"))
        .contains("No plans yet.", "Nothing is being planned right now.");
  }

  @Test
  void aPlanLinksToItsThread() {
    assertThat(strings(new HomeContents(List.of(), List.of(PLAN), List.of(), false)))
        .contains(
            "<https://team.slack.example/archives/C1/p1|Plan 2 · Sales in Hong Kong>\n"
                + "USD 11,940 of 12,000 · approved");
  }

  @Test
  void onlyAddressesOfTheWebAreLinked() {
    var entry = new Entry("Plan", "", Optional.of("javascript:alert(1)"));
    assertThat(strings(new HomeContents(List.of(entry), List.of(), List.of(), false)))
        .contains("Plan")
        .noneMatch(s -> s.contains("javascript"));
  }

  @Test
  void whoMayChangeSettingsGetsMenusThatShowTheChoice() {
    var menus =
        blocks(new HomeContents(List.of(), List.of(), List.of(CURRENCY, APPROVERS), true)).stream()
            .filter(b -> b.has("accessory"))
            .map(b -> b.getAsJsonObject("accessory"))
            .toList();
    assertThat(menus).hasSize(2);
    assertThat(HomeTab.setting(menus.get(0).get("action_id").getAsString())).contains("currency");
    assertThat(Sent.strings(menus.get(0).get("initial_option"))).contains("HKD");
    assertThat(Sent.strings(menus.get(1).get("initial_users"))).containsExactly("U0ALICE001");
  }

  @Test
  void everybodyElseReadsThem() {
    var contents = new HomeContents(List.of(), List.of(), List.of(CURRENCY, APPROVERS), false);
    assertThat(blocks(contents)).noneMatch(b -> b.has("accessory"));
    assertThat(strings(contents)).contains("Hong Kong Dollar", "<@U0ALICE001>");
  }

  @Test
  void aMenuOfOneEntryIsNone() {
    var language =
        new OneOf("l", "Language", "", List.of(new Option("en", "English")), Optional.of("en"));
    var contents = new HomeContents(List.of(), List.of(), List.of(language), true);
    assertThat(blocks(contents)).noneMatch(b -> b.has("accessory"));
    assertThat(strings(contents)).contains("English");
  }

  @Test
  void nobodyIsNotEverybody() {
    var nobody = new People("importers", "Who may import", "", Circle.of(Set.of()));
    for (var maySet : List.of(true, false)) {
      var contents = new HomeContents(List.of(), List.of(), List.of(nobody), maySet);
      assertThat(strings(contents)).contains("Nobody").doesNotContain("Everyone");
    }
  }

  /// Slack keeps what was chosen in a block of the same name.
  @Test
  void aMenuThatShowsAnotherChoiceIsAnotherBlock() {
    var names =
        Stream.of("USD", "HKD", "USD")
            .map(c -> new OneOf("currency", "Currency", "", CURRENCY.options(), Optional.of(c)))
            .map(s -> new HomeContents(List.of(), List.of(), List.of(s), true))
            .map(c -> blocks(c).getLast().get("block_id").getAsString())
            .toList();
    assertThat(names.get(0)).isEqualTo(names.get(2)).isNotEqualTo(names.get(1));
  }

  @Test
  void aLongListIsInGroups() {
    var options =
        IntStream.range(0, 250).mapToObj(i -> new Option("R" + i, "Region " + i)).toList();
    var regions = new OneOf("region", "Default region", "", options, Optional.of("R249"));
    var contents = new HomeContents(List.of(), List.of(), List.of(regions), true);
    var menu = blocks(contents).getLast().getAsJsonObject("accessory");
    assertThat(menu.getAsJsonArray("option_groups")).hasSize(3);
    assertThat(Sent.strings(menu)).contains("Region 200 to Region 249");
    assertThat(BlockLimits.ofView(Sent.json(home.of(contents)))).isEmpty();
  }

  @Test
  void hundredsOfPlansAreCutAndCounted() {
    var contents =
        new HomeContents(
            Collections.nCopies(100, PLAN), Collections.nCopies(300, PLAN), List.of(), false);
    assertThat(BlockLimits.ofView(Sent.json(home.of(contents)))).isEmpty();
    assertThat(strings(contents)).contains("… and 85 older ones.", "… and 285 older ones.");
  }

  static Stream<String> hostile() {
    return Hostile.TEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void slackTakesTheHomeWhateverStandsInIt(String text) {
    var entry = new Entry(text, text, Optional.of(text));
    var menu =
        new OneOf(
            "region",
            text,
            text,
            List.of(new Option("R1", text), new Option("R2", text)),
            Optional.of(text));
    for (var maySet : List.of(true, false)) {
      var contents = new HomeContents(List.of(entry), List.of(entry), List.of(menu), maySet);
      assertThat(BlockLimits.ofView(Sent.json(home.of(contents)))).isEmpty();
      assertThat(strings(contents)).noneMatch(s -> s.contains("<!"));
    }
  }

  private List<JsonObject> blocks(HomeContents contents) {
    return Sent.json(home.of(contents)).getAsJsonArray("blocks").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private List<String> strings(HomeContents contents) {
    return Sent.strings(Sent.json(home.of(contents)));
  }
}
