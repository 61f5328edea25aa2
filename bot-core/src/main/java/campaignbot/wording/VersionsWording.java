package campaignbot.wording;

import campaignbot.allocation.Proposal;
import campaignbot.conversation.Reply.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Several plans of a talk side by side: what each is for, its figures, and which brings most.
final class VersionsWording {
  private final Texts texts;
  private final Numbers numbers;
  private final BriefWording briefs;

  VersionsWording(Texts texts, Numbers numbers, BriefWording briefs) {
    this.texts = texts;
    this.numbers = numbers;
    this.briefs = briefs;
  }

  List<Message.Part> of(List<Version> versions) {
    var parts = new ArrayList<Message.Part>();
    parts.add(
        new Message.Text(versions.stream().map(this::brief).collect(Collectors.joining("\n"))));
    parts.add(
        new Message.Table(
            List.of(
                new Message.Column(texts.say("versions.plan"), false),
                new Message.Column(texts.say("column.cost"), true),
                new Message.Column(texts.say("versions.creators"), true),
                new Message.Column(texts.say("column.posts"), true),
                new Message.Column(texts.say("column.expected"), true),
                new Message.Column(texts.say("versions.each"), true)),
            versions.stream().map(this::row).toList()));
    if (areComparable(versions)) {
      parts.add(new Message.Text(best(versions)));
    }
    return parts;
  }

  private String brief(Version version) {
    return texts.say(
        "versions.brief",
        version.revision(),
        briefs.inShort(version.proposal().brief()).orElseThrow());
  }

  private List<String> row(Version version) {
    var proposal = version.proposal();
    return List.of(
        texts.say("compare.plan.sheet", version.revision()),
        numbers.money(proposal.spend()),
        numbers.count(proposal.lines().size()),
        numbers.count(proposal.posts()),
        texts.say(
            "target",
            numbers.range(texts, proposal.forecast().result()),
            texts.say("unit." + proposal.forecast().metric())),
        numbers.money(proposal.forecast().costPer()));
  }

  /// Of one metric and one currency.
  private static boolean areComparable(List<Version> versions) {
    return versions.stream().map(v -> v.proposal().forecast().metric()).distinct().count() == 1
        && versions.stream().map(v -> v.proposal().spend().currency()).distinct().count() == 1;
  }

  private String best(List<Version> versions) {
    var most = versions.stream().max(Comparator.comparingDouble(VersionsWording::brings));
    var cheapest = versions.stream().min(Comparator.comparingLong(VersionsWording::each));
    var metric = versions.getFirst().proposal().forecast().metric();
    return texts.say(
        "versions.best",
        most.orElseThrow().revision(),
        texts.say("unit." + metric),
        cheapest.orElseThrow().revision());
  }

  private static double brings(Version version) {
    return expected(version.proposal());
  }

  private static double expected(Proposal proposal) {
    return proposal.forecast().result().p50();
  }

  private static long each(Version version) {
    return version.proposal().forecast().costPer().minorUnits();
  }
}
