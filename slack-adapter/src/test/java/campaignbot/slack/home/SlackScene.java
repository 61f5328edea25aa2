package campaignbot.slack.home;

import campaignbot.bot.Transcript;
import campaignbot.campaign.Person;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Member;
import campaignbot.slack.fake.Place;
import campaignbot.slack.fake.Posted;
import campaignbot.slack.fake.Receipt;
import campaignbot.wording.Bytes;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A transcript played in Slack: what is opened is a command, what is said is typed into its thread
/// or, where a button says the same to the starter, pressed.
final class SlackScene implements Transcript.Scene<String> {
  private static final String COMMAND = "/plan-campaign";

  private final Bench bench;
  private final FakeSlack slack;
  private final boolean isDirect;
  private final Member starter;
  private Optional<Place> place = Optional.empty();
  private int seen;

  /// @param isDirect in the direct messages of the starter, where a talk can be opened again
  SlackScene(Bench bench, boolean isDirect) {
    this.bench = bench;
    this.slack = bench.slack();
    this.isDirect = isDirect;
    this.starter = slack.alice();
    if (isDirect) {
      var direct = slack.team().direct(starter).outside();
      place = Optional.of(direct);
      seen = slack.byBot(direct).size();
    }
  }

  @Override
  public List<String> opened(String author, String text) {
    var where = isDirect ? slack.team().direct(starter) : slack.campaigns();
    var before = slack.byBot(slack.campaigns().outside()).size();
    var receipt = slack.slash(starter, where, COMMAND, text);
    bench.untilIdle();
    if (!isDirect) {
      var root = slack.byBot(slack.campaigns().outside()).get(before);
      place = Optional.of(root.place());
      // The root is not part of the talk.
      seen = 1;
    }
    return Stream.concat(answered(receipt).stream(), heard().stream()).toList();
  }

  private static Optional<String> answered(Receipt receipt) {
    return receipt
        .json()
        .filter(json -> json.has("blocks"))
        .map(json -> String.join(" ", Words.of(json.getAsJsonArray("blocks"))));
  }

  @Override
  public List<String> said(String author, String text, boolean addressed) {
    var who = member(author);
    var button = author.equals(Transcript.STARTER) ? button(text) : Optional.<Button>empty();
    var typed = Person.replaceAll(text, name -> member(name).mention());
    if (button.isPresent()) {
      slack.click(who, button.get().message(), button.get().actionId());
    } else if (addressed) {
      slack.mention(who, place.orElseThrow(), typed);
    } else {
      slack.message(who, place.orElseThrow(), typed);
    }
    bench.untilIdle();
    return heard();
  }

  private Member member(String author) {
    return author.equals(Transcript.STARTER) ? starter : slack.team().member(author);
  }

  private record Button(Posted message, String actionId) {}

  /// One whose label is what would be typed. “Another amount…” opens a form, so it is typed.
  private Optional<Button> button(String label) {
    var messages = slack.byBot(place.orElseThrow());
    if (messages.isEmpty() || label.endsWith("…")) {
      return Optional.empty();
    }
    var last = messages.getLast();
    return StreamSupport.stream(last.blocks().spliterator(), false)
        .map(block -> block.getAsJsonObject())
        .filter(block -> block.get("type").getAsString().equals("actions"))
        .flatMap(
            block -> StreamSupport.stream(block.getAsJsonArray("elements").spliterator(), false))
        .map(element -> element.getAsJsonObject())
        .filter(element -> element.get("type").getAsString().equals("button"))
        .filter(element -> label(element).equalsIgnoreCase(label))
        .map(element -> new Button(last, element.get("action_id").getAsString()))
        .findFirst();
  }

  private static String label(JsonObject button) {
    return button.getAsJsonObject("text").get("text").getAsString();
  }

  @Override
  public List<String> passed(long days) {
    for (var day = 0; day < days; day++) {
      bench.passDay();
      bench.untilIdle();
    }
    return heard();
  }

  @Override
  public List<String> cameBack() {
    throw new UnsupportedOperationException("Nobody notices a restart in Slack");
  }

  /// What the bot has said since the last time.
  private List<String> heard() {
    var messages = slack.messagesIn(place.orElseThrow()).stream().filter(this::isByBot).toList();
    var texts = new ArrayList<String>();
    for (var message : messages.subList(Math.min(seen, messages.size()), messages.size())) {
      texts.add(String.join(" ", Words.of(message.blocks())));
      message
          .files()
          .forEach(file -> texts.add(content(file.getAsJsonObject().get("id").getAsString())));
    }
    seen = messages.size();
    return texts;
  }

  private boolean isByBot(Posted message) {
    return message.author().equals(slack.team().bot().id());
  }

  /// As a transcript shows it.
  private String content(String file) {
    return slack.files().stream()
        .filter(f -> f.id().equals(file))
        .map(f -> Bytes.of(f.content()).text().orElse("(" + f.name() + ")"))
        .findFirst()
        .orElseThrow();
  }
}
