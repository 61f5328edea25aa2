package campaignbot.discord.messages;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.TestBot;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.bot.WorkspaceSettings.Option;
import campaignbot.bot.WorkspaceSettings.Setting;
import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.campaign.Circle;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsPanelTest {
  private static final String ALICE = "123456789012345678";

  private final SettingsPanel panel = new SettingsPanel(Locale.ENGLISH);

  @Test
  void whoMayChangeThemFindsTheirMenusAndTheCommandsForTheLongOnes(@TempDir Path home) {
    var sent = Sent.json(panel.of(real(home), true));
    assertThat(MessageLimits.ofMessage(sent)).isEmpty();
    assertThat(menus(sent)).containsExactly("LANGUAGE", "APPROVERS", "IMPORTERS", "FEE_READERS");
    assertThat(Sent.text(sent))
        .contains("**Default currency** · ", "currency:EUR", "region:Hong Kong")
        .doesNotContain("language:", "Whoever may approve plans can change");
  }

  @Test
  void everybodyElseReadsThem(@TempDir Path home) {
    var sent = Sent.json(panel.of(real(home), false));
    assertThat(MessageLimits.ofMessage(sent)).isEmpty();
    assertThat(Sent.types(sent)).containsOnly(17, 10);
    assertThat(Sent.text(sent))
        .contains("Whoever may approve plans can change these.")
        .doesNotContain("/campaign-settings");
  }

  @Test
  void whoWasChosenStandsInTheMenu() {
    var sent = Sent.json(panel.of(List.of(approvers(Circle.of(Set.of(ALICE)))), true));
    var menu = menu(sent);
    assertThat(menu.getInt("type")).isEqualTo(5);
    assertThat(menu.getInt("min_values")).isZero();
    assertThat(menu.getInt("max_values")).isEqualTo(25);
    assertThat(menu.getArray("default_values").getObject(0).getString("id")).isEqualTo(ALICE);
    assertThat(Sent.text(sent)).contains("**Approvers** · <@" + ALICE + ">");
  }

  @Test
  void nobodyIsNotEverybody() {
    assertThat(text(approvers(Circle.of(Set.of())))).contains("**Approvers** · Nobody");
    assertThat(text(approvers(Circle.EVERYBODY))).contains("**Approvers** · Everyone");
    var nobody = Sent.json(panel.of(List.of(approvers(Circle.of(Set.of()))), true));
    assertThat(menu(nobody).getString("placeholder")).isEqualTo("Nobody");
  }

  @Test
  void moreThanAMenuTakesAreNotDroppedByIt() {
    var many =
        IntStream.range(0, 26).mapToObj(i -> "1000" + i).collect(Collectors.toUnmodifiableSet());
    var sent = Sent.json(panel.of(List.of(approvers(Circle.of(many))), true));
    assertThat(Sent.types(sent)).doesNotContain(5);
    assertThat(Sent.text(sent)).contains("and 16 more", "can't be changed here");
  }

  @Test
  void aFewOptionsAreAMenuWithTheChosenOneInIt() {
    var menu = menu(Sent.json(panel.of(List.of(language("de", "en", "de")), true)));
    assertThat(menu.getInt("type")).isEqualTo(3);
    assertThat(
            menu.getArray("options").stream(DataArray::getObject)
                .filter(o -> o.getBoolean("default", false))
                .map(o -> o.getString("value")))
        .containsExactly("de");
  }

  @Test
  void aChangeNamesItsTopic() {
    assertThat(
            Stream.of(Topic.values())
                .map(topic -> SettingsPanel.change("setting/" + topic).orElseThrow().topic()))
        .containsExactly(Topic.values());
    assertThat(SettingsPanel.change("setting/SECRETS")).isEmpty();
    assertThat(SettingsPanel.change("p/dm/x/plan_it:")).isEmpty();
  }

  @Test
  void afterAChangeThePanelStandsInItsPlace() {
    var sent = Sent.json(panel.after(List.of(approvers(Circle.of(Set.of(ALICE)))), true));
    assertThat(MessageLimits.ofMessage(sent)).isEmpty();
    assertThat(Sent.text(sent)).contains("<@" + ALICE + ">");
  }

  static Stream<String> hostile() {
    return Hostile.TEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void discordTakesThemWhateverTheyAreCalled(String text) {
    var settings =
        List.<Setting>of(
            new WorkspaceSettings.OneOf(
                Topic.REGION,
                text,
                text,
                List.of(new Option("a", text), new Option("b", "B")),
                "a"),
            new WorkspaceSettings.People(
                Topic.APPROVERS, text, text, Circle.of(Set.of("x" + text))));
    var sent = Sent.json(panel.of(settings, true));
    assertThat(MessageLimits.ofMessage(sent)).isEmpty();
    assertThat(Markdown.calls(Sent.text(sent), true)).isFalse();
  }

  private static List<Setting> real(Path home) {
    var bot = TestBot.in(home);
    var settings = bot.settings().of("guild");
    bot.database().close();
    return settings;
  }

  private static Setting approvers(Circle who) {
    return new WorkspaceSettings.People(Topic.APPROVERS, "Approvers", "Who approves.", who);
  }

  private static Setting language(String chosen, String... codes) {
    var options = Stream.of(codes).map(code -> new Option(code, code)).toList();
    return new WorkspaceSettings.OneOf(Topic.LANGUAGE, "Language", "Spoken.", options, chosen);
  }

  private String text(Setting setting) {
    return Sent.text(Sent.json(panel.of(List.of(setting), false)));
  }

  private static List<String> menus(DataObject sent) {
    return Sent.components(sent).stream()
        .filter(c -> c.hasKey("custom_id"))
        .map(c -> c.getString("custom_id").replace("setting/", ""))
        .toList();
  }

  private static DataObject menu(DataObject sent) {
    return Sent.components(sent).stream()
        .filter(c -> c.hasKey("custom_id"))
        .findFirst()
        .orElseThrow();
  }
}
