package campaignbot.wording;

import campaignbot.allocation.Line;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Money;
import campaignbot.conversation.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Words what a change has made of the plan before it: the result, its price, and who joined or
/// left.
final class DifferenceWording {
  private static final int MOST_NAMES = 3;

  private final Texts texts;
  private final Numbers numbers;

  DifferenceWording(Texts texts, Numbers numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  String of(Reply.Changed changed) {
    var figures = figures(changed);
    var people = people(changed);
    var what =
        figures.isEmpty() && people.isEmpty()
            ? texts.say("diff.same")
            : List.of(figures, people).stream()
                .filter(part -> !part.isEmpty())
                .map(texts::listed)
                .collect(Collectors.joining(texts.say("semicolon")));
    return texts.say("diff", changed.revision(), changed.before(), what);
  }

  /// Results of two metrics cannot be compared, prices in two currencies neither.
  private List<String> figures(Reply.Changed changed) {
    var now = changed.proposal().forecast();
    var was = changed.was().forecast();
    var figures = new ArrayList<String>();
    if (now.metric() != was.metric()) {
      figures.add(
          texts.say(
              "diff.metric", texts.say("unit." + now.metric()), texts.say("unit." + was.metric())));
      return figures;
    }
    result(now.result().p50(), was.result().p50(), texts.say("unit." + now.metric()))
        .ifPresent(figures::add);
    price(now.costPer(), was.costPer(), texts.say("unitOne." + now.metric()))
        .ifPresent(figures::add);
    spend(changed.proposal().spend(), changed.was().spend()).ifPresent(figures::add);
    return figures;
  }

  private Optional<String> result(double now, double was, String unit) {
    var more = numbers.about(Math.abs(now - was));
    if (numbers.about(now).equals(numbers.about(was))) {
      return Optional.empty();
    }
    return Optional.of(
        texts.say(now > was ? "diff.more" : "diff.less", more, unit, numbers.about(now)));
  }

  private Optional<String> price(Money now, Money was, String unit) {
    if (!now.currency().equals(was.currency()) || now.equals(was)) {
      return Optional.empty();
    }
    return Optional.of(
        texts.say(
            now.minorUnits() > was.minorUnits() ? "diff.dearer" : "diff.cheaper",
            difference(now, was),
            unit));
  }

  private Optional<String> spend(Money now, Money was) {
    if (!now.currency().equals(was.currency()) || now.equals(was)) {
      return Optional.empty();
    }
    return Optional.of(
        texts.say(
            now.minorUnits() > was.minorUnits() ? "diff.spendMore" : "diff.spendLess",
            difference(now, was)));
  }

  private String difference(Money one, Money other) {
    return numbers.money(
        new Money(Math.abs(one.minorUnits() - other.minorUnits()), one.currency()));
  }

  private List<String> people(Reply.Changed changed) {
    var now = byCreator(changed.proposal());
    var was = byCreator(changed.was());
    var people = new ArrayList<String>();
    who(now, was).ifPresent(names -> people.add(texts.say("diff.joined", names)));
    who(was, now).ifPresent(names -> people.add(texts.say("diff.left", names)));
    var others = now.values().stream().filter(l -> hasOtherPosts(l, was)).count();
    if (others > 0) {
      people.add(texts.say("diff.posts", others));
    }
    return people;
  }

  private static boolean hasOtherPosts(Line line, Map<String, Line> before) {
    return Optional.ofNullable(before.get(line.creator().key()))
        .filter(l -> l.posts() != line.posts())
        .isPresent();
  }

  private static Map<String, Line> byCreator(Proposal proposal) {
    var lines = new LinkedHashMap<String, Line>();
    proposal.lines().forEach(l -> lines.put(l.creator().key(), l));
    return lines;
  }

  /// Those of one that are not in the other: by name when they are few.
  private Optional<String> who(Map<String, Line> one, Map<String, Line> other) {
    var handles =
        one.values().stream()
            .filter(l -> !other.containsKey(l.creator().key()))
            .map(l -> "@" + l.creator().handle())
            .toList();
    if (handles.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        handles.size() <= MOST_NAMES
            ? texts.listed(handles)
            : texts.say("diff.creators", handles.size()));
  }
}
