package campaignbot.wording;

import campaignbot.allocation.Outcome;
import campaignbot.campaign.ImpossibleFigure;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Results;
import campaignbot.catalogue.ResultsFile;
import campaignbot.conversation.OutcomeReply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Words what creators of a plan delivered.
final class OutcomeWording {
  private static final int MOST_BAD = 5;

  private final Texts texts;
  private final Numbers numbers;
  private final ProposalWording words;
  private final ComparisonWording comparisons;

  OutcomeWording(Texts texts, Numbers numbers, ProposalWording words) {
    this.texts = texts;
    this.numbers = numbers;
    this.words = words;
    this.comparisons = new ComparisonWording(texts, numbers, words, this);
  }

  List<Message.Part> of(OutcomeReply reply) {
    return switch (reply) {
      case OutcomeReply.Recorded recorded -> List.of(new Message.Text(recorded(recorded)));
      case OutcomeReply.Impossible(var handle, var figure, var example) ->
          List.of(new Message.Text(impossible(handle, figure, example)));
      case OutcomeReply.NothingRecorded nothing -> List.of(new Message.Text(nothing(nothing)));
      case OutcomeReply.WhichAccount(var handle, var accounts) ->
          List.of(new Message.Text(whichAccount(handle, accounts)));
      case OutcomeReply.Declined declined -> List.of(new Message.Text(declined(declined)));
      case OutcomeReply.DeclinedLate(var revision, var handle) ->
          List.of(new Message.Text(texts.say("outcome.declinedLate", revision, handle)));
      case OutcomeReply.AskedFor(var revision, var missing, var example, _) ->
          List.of(
              new Message.Text(
                  String.join(
                      "\n",
                      texts.say("outcome.askedFor", revision, missing),
                      texts.say("outcome.example", example))));
      case OutcomeReply.FileRefused(var file) -> List.of(new Message.Text(refused(file)));
      case OutcomeReply.HowItWent went -> comparisons.of(went);
      case OutcomeReply.FileToFillIn file -> comparisons.fileToFillIn(file);
    };
  }

  private String recorded(OutcomeReply.Recorded recorded) {
    var lines = new ArrayList<String>();
    recorded.of().forEach(one -> lines.add(taken(one)));
    recorded.of().stream()
        .filter(one -> one.now().results().isHardToBelieve())
        .forEach(one -> lines.add(texts.say("outcome.hardToBelieve", handle(one))));
    if (!recorded.notInThePlan().isEmpty()) {
      lines.add(strangers(recorded.notInThePlan(), recorded.revision()));
    }
    if (recorded.isFirst()) {
      lines.add(texts.say("outcome.running", recorded.revision()));
    }
    lines.add(
        recorded.missing() == 0
            ? texts.say("outcome.complete")
            : texts.say("outcome.missing", recorded.missing()));
    return String.join("\n", lines);
  }

  private String taken(OutcomeReply.OfOne one) {
    return one.replaced().isEmpty()
        ? texts.say("outcome.taken", handle(one), figures(one.now().results()))
        : texts.say(
            "outcome.takenAgain",
            handle(one),
            figures(one.now().results()),
            figures(one.replaced()));
  }

  private static String handle(OutcomeReply.OfOne one) {
    return one.now().creator().handle();
  }

  /// `2 posts, reach 12,400, 310 engagements`
  String figures(Results results) {
    return texts.listed(
        results.figures().entrySet().stream()
            .map(f ->
                texts.say(
                    "outcome.figure." + f.getKey(), numbers.count(f.getValue()), f.getValue()))
            .toList());
  }

  private String strangers(List<String> handles, int revision) {
    var names = texts.listed(handles.stream().map(h -> "@" + h).toList());
    return texts.say("outcome.notInThePlan", names, handles.size(), revision);
  }

  private String impossible(String handle, ImpossibleFigure figure, String example) {
    var what = texts.say("outcome.heading." + figure.measure());
    return String.join(
        "\n",
        texts.say("outcome.impossible." + figure.why(), figure.said(), handle, what),
        texts.say("outcome.example", example));
  }

  private String declined(OutcomeReply.Declined declined) {
    var names = texts.listed(declined.handles().stream().map(h -> "@" + h).toList());
    var text = texts.say("outcome.declined", names, declined.handles().size(), declined.others());
    return declined.strangers().isEmpty()
        ? text
        : String.join("\n", text, strangers(declined.strangers(), declined.revision()));
  }

  private String refused(ResultsFile.Refused file) {
    var lines = new ArrayList<String>();
    lines.add(texts.say("outcome.fileRefused", file.name()));
    file.bad().stream().limit(MOST_BAD).forEach(bad -> lines.add(bad(bad)));
    if (file.bad().size() > MOST_BAD) {
      lines.add(texts.say("outcome.bad.more", file.bad().size() - MOST_BAD));
    }
    return String.join("\n", lines);
  }

  private String bad(ResultsFile.BadCell bad) {
    return texts.say(
        "outcome.bad." + bad.figure().why(),
        numbers.count(bad.line()),
        bad.who(),
        heading(bad.figure().measure()),
        bad.figure().said());
  }

  private String nothing(OutcomeReply.NothingRecorded nothing) {
    var why =
        nothing.handles().isEmpty()
            ? texts.say("outcome.nothingRead")
            : strangers(nothing.handles(), nothing.revision());
    return String.join("\n", why, texts.say("outcome.example", nothing.example()));
  }

  private String whichAccount(String handle, List<Outcome> accounts) {
    var platforms =
        accounts.stream().map(o -> words.platform(o.creator())).collect(Collectors.toList());
    return texts.say("outcome.whichAccount", handle, texts.listed(platforms), platforms.getFirst());
  }

  /// What a figure is called above a column.
  String heading(Measure measure) {
    return texts.say("outcome.heading." + measure);
  }
}
