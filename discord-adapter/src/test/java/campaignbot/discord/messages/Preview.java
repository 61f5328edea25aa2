package campaignbot.discord.messages;

import campaignbot.bot.WorkspaceSettings;
import campaignbot.bot.WorkspaceSettings.Setting;
import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.campaign.Circle;
import campaignbot.discord.messages.PreviewPage.Shown;
import campaignbot.homes.BotMessages;
import campaignbot.picture.ChartPicture;
import campaignbot.wording.Message;
import campaignbot.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.SerializableData;

/// Every kind of message and form that the bot shows in Discord, said by the real bot.
final class Preview {
  static final String ALICE = "123456789012345678";

  /// What the messages of the show are, in their order.
  private static final List<String> TITLES =
      List.of(
          "A talk begins",
          "Help that fits the moment",
          "An amount whose currency is open",
          "What was understood, and the next question",
          "A place of which there are several",
          "Which of them was meant is said in words",
          "Not understood",
          "Anything else?",
          "Before planning",
          "Planning has begun",
          "The plan",
          "A change has been heard",
          "The changed plan, compared with the one before",
          "Why these?",
          "Compare",
          "Export",
          "Approved");

  private Preview() {}

  /// @param home for the bot's database
  static String html(Path home) {
    var said = BotMessages.ofAShow("discord", home);
    if (said.size() != TITLES.size()) {
      throw new IllegalStateException("The show has " + said.size() + " messages: " + said);
    }
    var shown = new ArrayList<Shown>();
    for (var i = 0; i < said.size(); i++) {
      shown.add(shown(TITLES.get(i), Sent.RENDERING.of(said.get(i), Sent.MARKS, false)));
    }
    var plan = said.get(TITLES.indexOf("The plan"));
    shown.add(
        shown(
            "A question where the bot may not read what people write",
            Sent.RENDERING.of(said.get(3), Sent.MARKS, true)));
    shown.add(
        shown(
            "The plan where the bot may not attach files",
            Sent.RENDERING.withoutFiles(plan, Sent.MARKS, false)));
    shown.add(
        shown(
            "Export where the bot may not attach files",
            Sent.RENDERING.withoutFiles(said.get(TITLES.indexOf("Export")), Sent.MARKS, false)));
    shown.addAll(pressed(said.getFirst(), plan));
    shown.addAll(limits());
    shown.add(
        shown(
            "“Type an answer”",
            new AnswerDialog(Locale.ENGLISH)
                .asking(
                    "2 of 3 · Where are the people you want to reach?   a country, a city or a"
                        + " group: Hong Kong · Bavaria · DACH",
                    "cmd-1")));
    var panel = new SettingsPanel(Locale.ENGLISH);
    shown.add(alone("Settings for who may change them", panel.of(settings(), true)));
    shown.add(alone("Settings for everybody else", panel.of(settings(), false)));
    return new PreviewPage(address(plan)).of(shown);
  }

  private static List<Shown> pressed(Message asked, Message plan) {
    var settled = new Settled(Locale.ENGLISH);
    var question = Received.message(Sent.RENDERING.of(asked, Sent.MARKS, false), true);
    var proposed = Received.message(Sent.RENDERING.of(plan, Sent.MARKS, false), true);
    return List.of(
        shown("After a button was pressed", settled.by("5,000", ALICE, question)),
        shown("After a button of an old question", settled.stale(question)),
        shown("After the plan was approved", settled.by("Approve", ALICE, proposed)));
  }

  private static List<Shown> limits() {
    var columns =
        List.of(
            new Message.Column("Creator", false),
            new Message.Column("Platform", false),
            new Message.Column("Followers", true),
            new Message.Column("Posts", true),
            new Message.Column("Cost", true),
            new Message.Column("About", false));
    var rows =
        IntStream.rangeClosed(1, 500)
            .mapToObj(i ->
                List.of(
                    "@a.rather.long_name." + i,
                    "Instagram",
                    "4.2k",
                    "3 reels",
                    "USD " + 10 * i,
                    "food, Central & Western"))
            .toList();
    var all = new Message.Table(columns, rows);
    var hostile =
        "Without @everyone, <@&1>, <#1> & [your bank](https://evil.example), *@_mei_*, ||x||,"
            + " ```x```\n# not a header";
    var picks =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> new Message.Pick("place:" + i, "Springfield, state " + i))
            .toList();
    return List.of(
        shown(
            "500 creators in one message",
            Sent.RENDERING.of(
                new Message(List.of(new Message.Text("All 500 creators:"), all)),
                Sent.MARKS,
                false)),
        alone(
            "“All creators”: a page of 500",
            new Pages(Locale.ENGLISH).at(all, 3, new Pages.Ref("cmd-1", 2))),
        shown(
            "Words that try to be more than words",
            Sent.RENDERING.of(new Message(List.of(new Message.Text(hostile))), Sent.MARKS, false)),
        shown(
            "More choices than a menu takes",
            Sent.RENDERING.of(
                new Message(
                    List.of(
                        new Message.Text("Which Springfield do you mean?"),
                        new Message.Choices(picks))),
                Sent.MARKS,
                false)));
  }

  private static List<Setting> settings() {
    var wording = new Wording(Locale.ENGLISH).settings();
    var many =
        IntStream.range(0, 30)
            .mapToObj(i -> new WorkspaceSettings.Option("o" + i, "Option " + i))
            .toList();
    return List.of(
        new WorkspaceSettings.OneOf(
            Topic.CURRENCY,
            wording.label("CURRENCY"),
            wording.hint("CURRENCY"),
            many,
            "Hong Kong dollar (HKD)"),
        new WorkspaceSettings.OneOf(
            Topic.REGION,
            wording.label("REGION"),
            wording.hint("REGION"),
            many,
            wording.unsettled()),
        new WorkspaceSettings.People(
            Topic.APPROVERS,
            wording.label("APPROVERS"),
            wording.hint("APPROVERS"),
            Circle.of(Set.of(ALICE))),
        new WorkspaceSettings.People(
            Topic.IMPORTERS,
            wording.label("IMPORTERS"),
            wording.hint("IMPORTERS"),
            Circle.EVERYBODY));
  }

  private static Shown shown(String title, SerializableData sent) {
    return new Shown(title, Sent.json(sent), false);
  }

  private static Shown alone(String title, SerializableData sent) {
    return new Shown(title, Sent.json(sent), true);
  }

  private static String address(Message plan) {
    var chart =
        plan.parts().stream()
            .filter(Message.Chart.class::isInstance)
            .map(Message.Chart.class::cast)
            .findFirst()
            .orElseThrow();
    var file = new ChartPicture(more -> "and " + more + " more").of(chart).orElseThrow();
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(file);
  }
}
