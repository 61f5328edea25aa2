package campaignbot.slack.blocks;

import campaignbot.campaign.Circle;
import campaignbot.homes.BotMessages;
import campaignbot.picture.ChartPicture;
import campaignbot.slack.blocks.PreviewPage.Shown;
import campaignbot.wording.Message;
import campaignbot.wording.Wording;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Every kind of message, form and page that the bot shows in Slack, said by the real bot.
final class Preview {
  private static final String PICTURE = "F0PICTURE1";

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
    var said = BotMessages.ofAShow("slack", home);
    if (said.size() != TITLES.size()) {
      throw new IllegalStateException("The show has " + said.size() + " messages: " + said);
    }
    var shown = new ArrayList<Shown>();
    for (var i = 0; i < said.size(); i++) {
      shown.add(new Shown(TITLES.get(i), Sent.json(said.get(i), PICTURE)));
    }
    var plan = said.get(TITLES.indexOf("The plan"));
    shown.add(new Shown("The plan where no picture could be drawn", Sent.json(plan, "")));
    shown.addAll(pressed(said.getFirst()));
    shown.addAll(limits());
    shown.add(new Shown("“Another amount…”", Sent.json(dialog())));
    shown.add(new Shown("App Home of somebody who may change settings", Sent.json(home(true))));
    shown.add(new Shown("App Home of everybody else", Sent.json(home(false))));
    return new PreviewPage(address(Rendering.pictured(plan).orElseThrow())).of(shown);
  }

  private static List<Shown> pressed(Message asked) {
    var settled = new Settled(Locale.ENGLISH);
    var press = new Settled.Press("pick:amount:5000", Optional.empty(), "U0ALICE001");
    return List.of(
        new Shown("After a button was pressed", with(settled.by(press, Sent.blocks(asked)))),
        new Shown("After a button of an old question", with(settled.stale(Sent.blocks(asked)))));
  }

  private static List<Shown> limits() {
    var columns =
        List.of(
            new Message.Column("Creator", false),
            new Message.Column("Cost", true),
            new Message.Column("About", false));
    var rows =
        IntStream.rangeClosed(1, 500)
            .mapToObj(i -> List.of("@a.rather.long.creator.name." + i, "USD " + 10 * i, "food"))
            .toList();
    var hostile =
        "Without <!channel>, <@U0BOB00001> & <https://evil.example|your bank>, *@_mei_*, ```x```";
    var picks =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> new Message.Pick("place:" + i, "Springfield, state " + i))
            .toList();
    return List.of(
        new Shown(
            "500 creators in one message",
            Sent.json(
                new Message(
                    List.of(
                        new Message.Text("All 500 creators:"), new Message.Table(columns, rows))),
                "")),
        new Shown(
            "Words that try to be more than words",
            Sent.json(new Message(List.of(new Message.Text(hostile))), "")),
        new Shown(
            "More choices than buttons",
            Sent.json(
                new Message(
                    List.of(
                        new Message.Text("Which Springfield do you mean?"),
                        new Message.Choices(picks))),
                "")));
  }

  private static View dialog() {
    return new AnswerDialog(Locale.ENGLISH)
        .asking(
            "What's the budget?",
            "Type the amount with its currency, for example: 8k usd · HK$50,000",
            "T1 C1 cmd-1");
  }

  private static View home(boolean maySet) {
    var link = Optional.of("https://team.slack.example/archives/C1/p1");
    return new HomeTab(Locale.ENGLISH)
        .of(
            new HomeContents(
                List.of(
                    new HomeContents.Entry(
                        "USD 5,000 in Singapore", "Metric still open · today", link)),
                List.of(
                    new HomeContents.Entry(
                        "Plan 2 · Sales in Hong Kong",
                        "USD 11,940 of 12,000 · 22 creators · ✅ approved",
                        link),
                    new HomeContents.Entry(
                        "Plan 1 · Traffic in Taiwan", "USD 4,990 of 5,000 · proposed", link)),
                settings(),
                maySet));
  }

  private static List<HomeContents.Setting> settings() {
    var wording = new Wording(Locale.ENGLISH).settings();
    return List.of(
        oneOf(
            "CURRENCY",
            List.of(
                new HomeContents.Option("none", wording.unsettled()),
                new HomeContents.Option("HKD", wording.currency(Currency.getInstance("HKD")))),
            "HKD"),
        oneOf(
            "REGION",
            List.of(
                new HomeContents.Option("none", wording.unsettled()),
                new HomeContents.Option("HK", wording.country("HK"))),
            "none"),
        oneOf(
            "LANGUAGE",
            List.of(new HomeContents.Option("en", wording.language(Locale.ENGLISH))),
            "en"),
        people("APPROVERS", Circle.of(Set.of("U0ALICE001"))),
        people("IMPORTERS", Circle.EVERYBODY),
        people("FEE_READERS", Circle.EVERYBODY));
  }

  private static HomeContents.Setting oneOf(
      String id, List<HomeContents.Option> options, String chosen) {
    var wording = new Wording(Locale.ENGLISH).settings();
    return new HomeContents.OneOf(
        id, wording.label(id), wording.hint(id), options, Optional.of(chosen));
  }

  private static HomeContents.Setting people(String id, Circle who) {
    var wording = new Wording(Locale.ENGLISH).settings();
    return new HomeContents.People(id, wording.label(id), wording.hint(id), who);
  }

  private static JsonObject with(JsonArray blocks) {
    var message = new JsonObject();
    message.addProperty("text", "What's the budget?");
    message.add("blocks", blocks);
    return message;
  }

  private static String address(Message.Chart chart) {
    var file = new ChartPicture(more -> "and " + more + " more").of(chart).orElseThrow();
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(file);
  }
}
