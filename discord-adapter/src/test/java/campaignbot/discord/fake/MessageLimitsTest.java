package campaignbot.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is just within each limit is well, one more is not.
class MessageLimitsTest {
  private static final int V2 = Posted.COMPONENTS_V2;

  private static List<String> message(Object... namesAndValues) {
    var nobody = Json.object("parse", Json.array());
    return MessageLimits.ofMessage(Json.object(namesAndValues).put("allowed_mentions", nobody));
  }

  private static DataArray times(int count, java.util.function.IntFunction<DataObject> made) {
    return Json.array(IntStream.range(0, count).mapToObj(made).toList());
  }

  private static DataObject row(DataArray components) {
    return Json.object("type", 1, "components", components);
  }

  private static DataObject button(String id, String label) {
    return Json.object("type", 2, "style", 1, "custom_id", id, "label", label);
  }

  private static DataObject menu(int options) {
    return Json.object(
        "type",
        3,
        "custom_id",
        "menu",
        "options",
        times(options, i -> Json.object("label", "L" + i, "value", "v" + i)));
  }

  private static DataObject display(int length) {
    return Json.object("type", 10, "content", "x".repeat(length));
  }

  @Test
  void allowsTwoThousandCharacters() {
    assertThat(message("content", "x".repeat(2_000))).isEmpty();
    assertThat(message("content", "x".repeat(2_001))).hasSize(1);
    assertThat(message("content", "")).hasSize(1);
  }

  @Test
  void countsAllThatStandsInEmbeds() {
    var field = Json.object("name", "n".repeat(256), "value", "v".repeat(1_024));
    assertThat(message("embeds", Json.array(Json.object("fields", times(4, _ -> field)))))
        .isEmpty();
    assertThat(message("embeds", Json.array(Json.object("fields", times(5, _ -> field)))))
        .singleElement()
        .asString()
        .contains("6000");
    var small = Json.object("name", "n", "value", "v");
    assertThat(message("embeds", Json.array(Json.object("fields", times(26, _ -> small)))))
        .hasSize(1);
    assertThat(message("embeds", times(11, i -> Json.object("title", "t" + i)))).hasSize(1);
    assertThat(message("embeds", Json.array(Json.object("title", "t".repeat(257))))).hasSize(1);
    assertThat(message("embeds", Json.array(DataObject.empty()))).hasSize(1);
  }

  @Test
  void allowsFiveRowsOfFiveButtons() {
    var full = times(5, r -> row(times(5, b -> button(r + "/" + b, "Yes"))));
    assertThat(message("components", full)).isEmpty();
    assertThat(message("components", times(6, r -> row(times(1, _ -> button("" + r, "Yes"))))))
        .hasSize(1);
    assertThat(message("components", times(1, _ -> row(times(6, b -> button("" + b, "Yes"))))))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"80, 100, 0", "81, 100, 1", "80, 101, 1", "0, 100, 1", "80, 0, 1"})
  void limitsWhatAButtonSaysAndIs(int label, int id, int flaws) {
    var one = button("i".repeat(id), "l".repeat(label));
    assertThat(message("components", times(1, _ -> row(Json.array(one))))).hasSize(flaws);
  }

  @Test
  void wantsEveryNameOnce() {
    assertThat(message("components", times(2, _ -> row(Json.array(button("same", "Yes"))))))
        .singleElement()
        .asString()
        .contains("duplicated");
  }

  @Test
  void limitsMenus() {
    assertThat(message("components", Json.array(row(Json.array(menu(25)))))).isEmpty();
    assertThat(message("components", Json.array(row(Json.array(menu(26)))))).hasSize(1);
    assertThat(message("components", Json.array(row(Json.array(menu(0)))))).hasSize(1);
    var twice = Json.object("label", "One", "value", "1");
    var double_ = menu(0).put("options", Json.array(twice, twice));
    assertThat(message("components", Json.array(row(Json.array(double_))))).hasSize(1);
    var wordy = menu(2).put("placeholder", "p".repeat(151));
    assertThat(message("components", Json.array(row(Json.array(wordy))))).hasSize(1);
    var beside = Json.array(menu(2), button("b", "Yes"));
    assertThat(message("components", Json.array(row(beside)))).hasSize(1);
    var long_ = Json.object("label", "l".repeat(101), "value", "v", "description", "d".repeat(101));
    var options = menu(0).put("options", Json.array(long_));
    assertThat(message("components", Json.array(row(Json.array(options))))).hasSize(2);
  }

  @Test
  void countsComponentsWithinComponents() {
    var container = Json.object("type", 17, "components", times(38, _ -> display(1)));
    var full = Json.array(container, display(1));
    assertThat(message("flags", V2, "components", full)).isEmpty();
    var over = Json.array(container, display(1), display(1));
    assertThat(message("flags", V2, "components", over)).hasSize(1);
  }

  @Test
  void countsWhatIsDisplayed() {
    assertThat(message("flags", V2, "components", Json.array(display(2_000), display(2_000))))
        .isEmpty();
    assertThat(message("flags", V2, "components", Json.array(display(2_000), display(2_001))))
        .hasSize(1);
    assertThat(message("components", Json.array(display(1)))).hasSize(1);
    assertThat(message("flags", V2, "components", Json.array(display(1)), "content", "no"))
        .hasSize(1);
    var embeds = Json.array(Json.object("title", "no"));
    assertThat(message("flags", V2, "components", Json.array(display(1)), "embeds", embeds))
        .hasSize(1);
  }

  @Test
  void wantsFilesToBeShown() {
    var nobody = Json.object("parse", Json.array());
    var shown = Json.object("type", 13, "file", Json.object("url", "attachment://a.csv"));
    var message =
        Json.object("flags", V2, "components", Json.array(shown), "allowed_mentions", nobody);
    assertThat(MessageLimits.ofMessage(message, Map.of("a.csv", new byte[1]))).isEmpty();
    assertThat(MessageLimits.ofMessage(message)).hasSize(1);
    assertThat(MessageLimits.ofMessage(message, Map.of("b.csv", new byte[1]))).hasSize(2);
    var named = Json.copy(message).put("attachments", Json.array(Json.object("filename", "a.csv")));
    assertThat(MessageLimits.ofMessage(named)).isEmpty();
    var big = new byte[10 * 1024 * 1024 + 1];
    assertThat(MessageLimits.ofMessage(message, Map.of("a.csv", big))).hasSize(1);
  }

  @Test
  void wantsNobodyToBeCalled() {
    var said = Json.object("content", "hello");
    assertThat(MessageLimits.ofMessage(said)).hasSize(1);
    var all = Json.object("parse", Json.array("users"));
    assertThat(MessageLimits.ofMessage(said.put("allowed_mentions", all))).hasSize(1);
    var one = Json.object("parse", Json.array(), "users", Json.array("1"));
    assertThat(MessageLimits.ofMessage(said.put("allowed_mentions", one))).hasSize(1);
  }

  @Test
  void knowsMessagesAsJdaWritesThem() {
    var builder =
        new MessageCreateBuilder()
            .setContent("hello")
            .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
            .addFiles(FileUpload.fromData(new byte[1], "a.csv"))
            .addComponents(ActionRow.of(Button.primary("yes", "Yes")));
    assertThat(MessageLimits.ofMessage(builder.build().toData())).isEmpty();
    var edit = new MessageEditBuilder().setContent("bye").setReplace(true).build().toData();
    assertThat(MessageLimits.ofEdit(edit)).isEmpty();
    assertThat(MessageLimits.ofEdit(edit.put("content", "x".repeat(2_001)))).hasSize(1);
  }

  private static List<String> modal(String title, int fields, int label) {
    var made =
        times(
            fields,
            i ->
                Json.object(
                    "type",
                    18,
                    "label",
                    "l".repeat(label),
                    "component",
                    Json.object("type", 4, "custom_id", "f" + i, "style", 1)));
    return MessageLimits.ofModal(Json.object("title", title, "custom_id", "m", "components", made));
  }

  @Test
  void limitsModals() {
    assertThat(modal("t".repeat(45), 5, 45)).isEmpty();
    assertThat(modal("t".repeat(46), 5, 45)).hasSize(1);
    assertThat(modal("t", 6, 45)).hasSize(1);
    assertThat(modal("t", 0, 45)).hasSize(1);
    assertThat(modal("t", 1, 46)).hasSize(1);
  }

  @Test
  void limitsChoices() {
    assertThat(choices(25, 100)).isEmpty();
    assertThat(choices(26, 100)).hasSize(1);
    assertThat(choices(1, 101)).hasSize(1);
  }

  private static List<String> choices(int count, int length) {
    var made = times(count, i -> Json.object("name", "n".repeat(length), "value", "v" + i));
    return MessageLimits.ofChoices(Json.object("choices", made));
  }

  private static DataObject command(String name, DataArray options) {
    return Json.object("name", name, "description", "d".repeat(100), "options", options);
  }

  private static DataObject option(String name, boolean required) {
    return Json.object("type", 3, "name", name, "description", "d", "required", required);
  }

  @Test
  void limitsCommands() {
    var many = times(100, i -> command("c" + i, Json.array()));
    assertThat(MessageLimits.ofCommands(many)).isEmpty();
    assertThat(MessageLimits.ofCommands(many.add(command("more", Json.array())))).hasSize(1);
    assertThat(of(command("Plan", Json.array()))).hasSize(1);
    assertThat(of(command("plan it", Json.array()))).hasSize(1);
    assertThat(of(command("計画", Json.array()))).isEmpty();
    assertThat(of(command("p", Json.array()).put("description", ""))).hasSize(1);
    assertThat(of(command("p", times(26, i -> option("o" + i, false))))).hasSize(1);
    assertThat(of(command("p", Json.array(option("a", false), option("b", true))))).hasSize(1);
    assertThat(of(command("p", Json.array(option("a", true), option("a", true))))).hasSize(1);
    assertThat(MessageLimits.ofCommands(times(2, _ -> command("p", Json.array())))).hasSize(1);
  }

  @Test
  void limitsACommandAsAWhole() {
    var choices = times(25, i -> Json.object("name", "n".repeat(60), "value", "v" + i));
    var options = times(5, i -> option("o" + i, false).put("choices", choices));
    assertThat(of(command("p", options))).isEmpty();
    assertThat(of(command("p", options.add(option("more", false).put("choices", choices)))))
        .singleElement()
        .asString()
        .contains("8000");
  }

  private static List<String> of(DataObject command) {
    return MessageLimits.ofCommands(Json.array(command));
  }
}
