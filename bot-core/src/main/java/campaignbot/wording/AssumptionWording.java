package campaignbot.wording;

import campaignbot.allocation.Assumption;
import campaignbot.allocation.Assumption.Subject;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Figure;
import java.util.List;
import java.util.stream.Collectors;

/// Words what a plan rests on without anybody having told us.
public final class AssumptionWording {
  private final Texts texts;
  private final Numbers numbers;

  AssumptionWording(Texts texts, Numbers numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  /// All of them in one line.
  String summary(Proposal proposal) {
    if (proposal.assumptions().isEmpty()) {
      return texts.say("assumed.nothing");
    }
    var each =
        proposal.assumptions().stream()
            .filter(a -> texts.has("assumed." + a.subject()))
            .map(a ->
                texts.say(
                    "assumed." + a.subject(),
                    a.creators(),
                    value(a),
                    range(a),
                    a.figure().date().orElse(""),
                    a.outcomes()))
            .distinct()
            .collect(Collectors.joining(texts.say("assumed.separator")));
    return texts.say("assumed", each);
  }

  /// Each with its range, source and date.
  Message.Table table(Proposal proposal) {
    return new Message.Table(
        List.of(
            new Message.Column(texts.say("column.assumption"), false),
            new Message.Column(texts.say("column.value"), true),
            new Message.Column(texts.say("column.range"), true),
            new Message.Column(texts.say("column.source"), false)),
        proposal.assumptions().stream()
            .map(a -> List.of(what(a), withUnit(a, value(a)), range(a), source(a)))
            .toList());
  }

  /// What is assumed.
  public String what(Assumption assumption) {
    return texts.say(
        "assumption." + assumption.subject(), assumption.creators(), assumption.figure().unit());
  }

  public String value(Assumption assumption) {
    return number(assumption, assumption.figure().typical());
  }

  public String low(Assumption assumption) {
    return number(assumption, assumption.figure().low());
  }

  public String high(Assumption assumption) {
    return number(assumption, assumption.figure().high());
  }

  private String range(Assumption assumption) {
    var figure = assumption.figure();
    if (figure.low() == figure.high()) {
      return withUnit(assumption, value(assumption));
    }
    return withUnit(assumption, texts.say("rangeOnly", low(assumption), high(assumption)));
  }

  /// Fees have a currency; everything else goes without saying.
  private static String withUnit(Assumption assumption, String shown) {
    return assumption.subject() == Subject.FEE ? assumption.figure().unit() + " " + shown : shown;
  }

  /// Where it comes from, with the date.
  private String source(Assumption assumption) {
    if (assumption.subject() == Subject.OUTCOMES) {
      return texts.say("source.outcomes", assumption.outcomes());
    }
    Figure figure = assumption.figure();
    return figure.date().map(d -> texts.say("source", figure.source(), d)).orElse(figure.source());
  }

  private String number(Assumption assumption, double value) {
    if (assumption.subject() == Subject.EXCHANGE_RATE) {
      return numbers.rate(value);
    }
    return isFraction(assumption.subject()) ? numbers.percent(value) : numbers.plain(value);
  }

  private static boolean isFraction(Subject subject) {
    return switch (subject) {
      case AUDIENCE,
          ENGAGEMENT_RATE,
          REACH,
          CLICKS,
          CONVERSION,
          FOLLOWS,
          COMPLETION,
          OVERLAP,
          HOME,
          RELEVANCE,
          NICHE,
          REPEAT_POSTS,
          PLACE,
          POPULATION ->
          true;
      case FEE,
          FOLLOWERS,
          PLATFORM,
          DENOMINATOR,
          PEOPLE,
          EXCHANGE_RATE,
          UNCERTAINTY,
          MOST_CREATORS,
          MOST_POSTS,
          OUTCOMES ->
          false;
    };
  }
}
